// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/procedures/rule_draft.h"

namespace recourse {

/// What there can be in a rule document (procedure_shape.h).
[[nodiscard]] const RuleShape& ruleShape();

/// The members of a document's JSON as texts to be changed, with the general parts in place of what it leaves out. What
/// is of another type than it should be is left out; of no JSON at all nothing is there.
[[nodiscard]] RuleDraft draftOf(std::string_view json, std::string_view general = {});

/// The draft as JSON for readProcedure(), whose faults then say what cannot stand. What is empty is left
/// out; words given in one language stand for the other one too.
[[nodiscard]] std::string documentOf(const RuleDraft& draft);

} // namespace recourse
