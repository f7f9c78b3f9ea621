// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/ids.h"
#include "domain/casefile/record.h"

#include <array>
#include <optional>
#include <string>

namespace recourse {

/// The answer to one criterion of the scale: what the grade was decided on.
struct CriterionAnswer {
    RowId id{0};
    std::optional<std::string> criterion{}; ///< key of the criterion
    std::optional<Choice> answer{};         ///< yes, no, unknown
    friend bool operator==(const CriterionAnswer&, const CriterionAnswer&) = default;
};

inline constexpr std::array kCriterionAnswerFields{
    field<&CriterionAnswer::criterion>("criterion"),
    field<&CriterionAnswer::answer>("answer"),
};

template <>
struct RecordOf<CriterionAnswer> {
    static constexpr std::string_view table = "answer";
    static constexpr std::span<const Field<CriterionAnswer>> fields = kCriterionAnswerFields;
};
static_assert(describesEveryMember<CriterionAnswer>());

} // namespace recourse
