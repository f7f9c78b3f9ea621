// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/procedures/rule_draft.h"
#include "texts/choices.h"

namespace recourse {

/// A member of a row of a rule document that is being edited.
struct RulePlace {
    const RuleDraft& document;
    std::string_view list; ///< whose row it is: "deadlines", "when"; empty: the document itself
    const RuleDraft& row;
    std::string_view member;
};

/// What can be chosen there: words of the program, or what the document itself lists under the names it gives them.
/// Empty where anything may be typed.
[[nodiscard]] std::vector<ChoiceOption> ruleChoices(const Texts& texts, const RulePlace& place);

} // namespace recourse
