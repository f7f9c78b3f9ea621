// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/procedure/scale.h"

#include <map>
#include <string>
#include <vector>

namespace recourse {

enum class Answer { Yes, No, Unknown };

/// Criterion key → answer.
using Answers = std::map<std::string, Answer, std::less<>>;

/// What a question without an answer means: nothing yet while the clerk goes through them, unknown once she asks for
/// the class.
enum class Unanswered { Open, CountsAsUnknown };

/// The class that the answers lead to.
struct Classified {
    std::string grade;                   ///< empty: the procedure leaves it to the clerk, who gives a reason
    std::vector<std::string> deciding;   ///< criteria that lead to the grade, in the procedure's order; empty: none did
    std::vector<std::string> unanswered; ///< criteria without an answer, in the procedure's order
    RuleSource source;
    std::vector<Sentence> reasons;
    bool assumed = false; ///< rests on something unknown only: it may become milder when that is known
};

/// The strictest grade with a yes wins; unknown counts as yes until known (D-10). Answers to questions that the scale
/// does not have are issues, each under its key.
[[nodiscard]] Result<Classified, Refused> classify(const Scale& scale, const Answers& answers, const Facts& facts,
                                                   Unanswered unanswered = Unanswered::CountsAsUnknown);

} // namespace recourse
