// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

namespace recourse {

/// Fills what a rule document leaves out and every firm needs from the general parts (resources/lists/general.json):
/// lists to choose from, numbering and separation, field by field, sheet by sheet, act by act; required fields, sheets
/// and retention as a whole. What the document says itself stays.
void addGeneralParts(nlohmann::json& document, const nlohmann::json& general);

} // namespace recourse
