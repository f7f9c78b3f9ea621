// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/case_view.h"
#include "texts/choices.h"

#include <map>

namespace recourse {

/// What a form on this case offers where one of several records is meant, by field: open notices, goods not arrived
/// yet, running clocks, milestones that may be left out, what was filed and may be corrected.
[[nodiscard]] std::map<std::string, std::vector<ChoiceOption>>
recordsToChoose(const CaseView& view, std::string_view verb, const Texts& texts);

} // namespace recourse
