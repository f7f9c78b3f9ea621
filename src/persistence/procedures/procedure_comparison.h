// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/procedure/procedure.h"
#include "domain/procedure/rule_change.h"

#include <nlohmann/json.hpp>

namespace recourse {

/// What differs, in the order of the document. Rows are matched by what names them (key, verb, sheet, … and condition),
/// not by their place: a row added or removed is one change, whatever stands in it.
[[nodiscard]] RuleChanges compareDocuments(const nlohmann::ordered_json& before, const nlohmann::ordered_json& after);
[[nodiscard]] RuleChanges compareProcedures(const Procedure& before, const Procedure& after);

} // namespace recourse
