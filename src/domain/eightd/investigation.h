// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/ids.h"
#include "domain/casefile/record.h"

#include <array>
#include <optional>
#include <string>

namespace recourse {

/// What was found out, or why nothing was investigated and who says so: F-08, F-09.
struct Investigation {
    RowId id{0};
    std::optional<Choice> performed{}; ///< yes, no
    std::optional<LongText> statements{};
    std::optional<LongText> findings{};
    std::optional<Choices> causes{}; ///< man, machine, material, method, environment, measurement
    std::optional<LongText> cause{};
    std::optional<LongText> comparison{};
    std::optional<Choice> repeated{}; ///< first-time, repeated
    std::optional<LongText> stockRecheck{};
    std::optional<LongText> notInvestigatedReason{};
    std::optional<std::string> by{};
    std::optional<Instant> at{};
    friend bool operator==(const Investigation&, const Investigation&) = default;
};

inline constexpr std::array kInvestigationFields{
    field<&Investigation::performed>("performed"),
    field<&Investigation::statements>("statements"),
    field<&Investigation::findings>("findings"),
    field<&Investigation::causes>("causes"),
    field<&Investigation::cause>("cause"),
    field<&Investigation::comparison>("comparison"),
    field<&Investigation::repeated>("repeated"),
    field<&Investigation::stockRecheck>("stock-recheck"),
    field<&Investigation::notInvestigatedReason>("not-investigated-reason"),
    field<&Investigation::by>("by", Computed),
    field<&Investigation::at>("at", Computed),
};

template <>
struct RecordOf<Investigation> {
    static constexpr std::string_view table = "investigation";
    static constexpr std::span<const Field<Investigation>> fields = kInvestigationFields;
};
static_assert(describesEveryMember<Investigation>());

} // namespace recourse
