// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/case_view.h"
#include "cli/output.h"

namespace recourse {

/// The case as people read it: every field that is filled, by its label, table by table.
void printCase(const Output& out, const CaseView& view);

/// Who did what when, with what it changed.
void printHistory(const Output& out, const std::vector<HistoryEntry>& history, const CaseView& view);

} // namespace recourse
