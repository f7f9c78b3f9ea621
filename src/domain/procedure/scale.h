// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deadlines/deadline_rule.h"
#include "domain/procedure/named_key.h"

#include <string>
#include <vector>

namespace recourse {

/// One criterion of a grade as a plain yes/no question.
struct Criterion {
    std::string key;   ///< "A.a"
    std::string grade; ///< the grade a yes leads to
    LocalText group;
    LocalText question;
    /// A yes leads to the grade only if these also hold; empty: always. (QP12: amount ≥ 10 000 and mass return.)
    Condition when;
    RuleSource source;
    friend bool operator==(const Criterion&, const Criterion&) = default;
};

/// Cases of one grade with the same problem raise a new one: R-071.
struct RepetitionRule {
    std::string from;         ///< grade counted
    std::string to;           ///< grade of the new case
    std::int64_t atLeast = 0; ///< the new case included
    Span within;              ///< rolling by day; length 0: without limit of time (R-072)
    std::vector<std::string>
        same; ///< fields that must be equal and not empty: "product", "defect-code", "batch", "customer"
    RuleSource source;
    friend bool operator==(const RepetitionRule&, const RepetitionRule&) = default;
};

/// How severe a case is and how that is found out.
struct Scale {
    std::vector<NamedKey> grades; ///< the strictest first
    std::vector<Criterion> criteria;
    std::string otherwise; ///< the grade when no criterion holds; empty: the clerk chooses with a reason
    RuleSource otherwiseSource;
    std::string confirmedBy; ///< role that confirms the clerk's proposal; empty: the clerk's own word
    RuleSource confirmedBySource;
    std::vector<RepetitionRule> repetition;
    friend bool operator==(const Scale&, const Scale&) = default;
};

} // namespace recourse
