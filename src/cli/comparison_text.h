// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/output.h"
#include "domain/procedure/procedure.h"
#include "domain/procedure/rule_change.h"

namespace recourse {

[[nodiscard]] Json ruleChangesJson(const RuleChanges& changes);
/// As people read them: {"section", "rule", "what", "before", "after"}.
[[nodiscard]] Json comparedRulesJson(const Texts& texts, const Procedure& before, const Procedure& after,
                                     const RuleChanges& changes);
/// The same to read; false, and nothing said, if there are none.
bool printComparison(const Output& out, const Procedure& before, const Procedure& after, const RuleChanges& changes);

} // namespace recourse
