// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/procedures/adoption.h"
#include "cli/output.h"

namespace recourse {

[[nodiscard]] Json ruleChangesJson(const RuleChanges& changes);
/// As people read them: {"section", "rule", "what", "before", "after"}.
[[nodiscard]] Json comparedRulesJson(const Texts& texts, const Procedure& before, const Procedure& after,
                                     const RuleChanges& changes);
/// The same to read; false, and nothing said, if there are none.
bool printComparison(const Output& out, const Procedure& before, const Procedure& after, const RuleChanges& changes);

/// What a case would be under the newer revision.
[[nodiscard]] Json adoptionJson(const Output& out, const Procedure& from, const Adoption& adoption);
/// The same to read.
void printAdoption(const Output& out, const Procedure& from, const Adoption& adoption);

} // namespace recourse
