// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/ids.h"
#include "domain/casefile/record.h"

#include <array>
#include <optional>
#include <string>

namespace recourse {

/// A measure with doer and dates: R-250. A containment ends when the permanent measure is in place: R-256.
struct Action {
    RowId id{0};
    std::optional<Choice> type{};  ///< containment, correction, corrective, preventive
    std::optional<Choice> cause{}; ///< occurrence, non-detection, systemic: the cause it answers
    std::optional<LongText> what{};
    std::optional<std::string> owner{};
    std::optional<Day> plannedOn{};
    std::optional<Day> startedOn{};
    std::optional<Day> doneOn{};
    std::optional<LongText> evidence{};
    std::optional<Percent> expectedEffect{};
    std::optional<Percent> effect{};
    std::optional<std::string> verifiedBy{};
    std::optional<Instant> verifiedAt{};
    std::optional<LongText> verification{};
    std::optional<Day> withdrawnOn{}; ///< containment only
    std::optional<std::string> by{};
    friend bool operator==(const Action&, const Action&) = default;
};

inline constexpr std::array kActionFields{
    field<&Action::type>("type"),
    field<&Action::cause>("cause"),
    field<&Action::what>("what"),
    field<&Action::owner>("owner"),
    field<&Action::plannedOn>("planned-on"),
    field<&Action::startedOn>("started-on"),
    field<&Action::doneOn>("done-on"),
    field<&Action::evidence>("evidence"),
    field<&Action::expectedEffect>("expected-effect"),
    field<&Action::effect>("effect", Computed),
    field<&Action::verifiedBy>("verified-by", Computed),
    field<&Action::verifiedAt>("verified-at", Computed),
    field<&Action::verification>("verification", Computed),
    field<&Action::withdrawnOn>("withdrawn-on", Computed),
    field<&Action::by>("by", Computed),
};

template <>
struct RecordOf<Action> {
    static constexpr std::string_view table = "action";
    static constexpr std::span<const Field<Action>> fields = kActionFields;
};
static_assert(describesEveryMember<Action>());

} // namespace recourse
