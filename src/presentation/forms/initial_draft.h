// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/case_view.h"

#include <map>

namespace recourse {

class Texts;

/// A new complaint: it is received now.
[[nodiscard]] Draft newRegistration(const Reading& reading);

/// What the form of a verb begins with on the case as it is: what was filed so far, or the only record that can be
/// meant.
[[nodiscard]] Draft initialDraft(const CaseView& view, std::string_view verb, const Texts& texts);

/// What was filed and can be corrected or completed by this verb, by the number of the record, as its form shows it;
/// under "" a new record, where that begins with something.
[[nodiscard]] std::map<std::string, Draft> filedDrafts(const CaseView& view, std::string_view verb);

} // namespace recourse
