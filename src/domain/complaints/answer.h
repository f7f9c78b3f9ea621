// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/ids.h"
#include "domain/casefile/record.h"

#include <array>
#include <optional>
#include <string>

namespace recourse {

/// The answer to one criterion of the scale: what the grade was decided on.
struct Answer {
    RowId id{0};
    std::optional<std::string> criterion{}; ///< key of the criterion
    std::optional<Choice> answer{}; ///< yes, no, unknown
    friend bool operator==(const Answer&, const Answer&) = default;
};

inline constexpr std::array kAnswerFields{
    field<&Answer::criterion>("criterion"),
    field<&Answer::answer>("answer"),
};

template <>
struct RecordOf<Answer> {
    static constexpr std::string_view table = "answer";
    static constexpr std::span<const Field<Answer>> fields = kAnswerFields;
};
static_assert(describesEveryMember<Answer>());

} // namespace recourse
