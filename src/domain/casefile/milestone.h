// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/ids.h"
#include "domain/casefile/record.h"

#include <array>
#include <optional>
#include <string>

namespace recourse {

/// A fact of the case's life: reached by somebody at a time, or not applicable with a reason. The last one of a key
/// counts.
struct Milestone {
    RowId id{0};
    std::optional<Choice> key{};
    std::optional<Instant> at{};
    std::optional<Instant> recordedAt{};
    std::optional<std::string> by{};
    std::optional<PersonId> byId{};
    std::optional<LongText> notApplicable{}; ///< the reason
    std::optional<bool> withdrawn{};         ///< no longer true: re-opened, voided, refused
    std::optional<LongText> note{};          ///< what somebody wrote to a step of the firm's own
    friend bool operator==(const Milestone&, const Milestone&) = default;
};

inline constexpr std::array kMilestoneFields{
    field<&Milestone::key>("key", Computed),
    field<&Milestone::at>("at", Computed),
    field<&Milestone::recordedAt>("recorded-at", Computed),
    field<&Milestone::by>("by", Computed),
    field<&Milestone::byId>("by-id", Computed),
    field<&Milestone::notApplicable>("not-applicable", Computed),
    field<&Milestone::withdrawn>("withdrawn", Computed),
    field<&Milestone::note>("note", Computed),
};

template <>
struct RecordOf<Milestone> {
    static constexpr std::string_view table = "milestone";
    static constexpr std::span<const Field<Milestone>> fields = kMilestoneFields;
};
static_assert(describesEveryMember<Milestone>());

} // namespace recourse
