// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/verb.h"

namespace recourse {

/// All that is told to a verb which only wants to know why.
struct ReasonGiven {
    RowId id{0};
    std::optional<LongText> reason{};
};
inline constexpr std::array kReasonGivenFields{field<&ReasonGiven::reason>("reason")};
template <>
struct RecordOf<ReasonGiven> {
    static constexpr std::string_view table = "reason_given";
    static constexpr std::span<const Field<ReasonGiven>> fields = kReasonGivenFields;
};
static_assert(describesEveryMember<ReasonGiven>());

} // namespace recourse
