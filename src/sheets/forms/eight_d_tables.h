// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/forms/sheet_words.h"

#include <vector>

namespace recourse {

/// The tables of the 8D report. Measures keep one number each, so that a result refers to its plan.

[[nodiscard]] GridBlock teamTable(const SheetWords& words, const CaseFile& file, RowId report);
/// One table for each of the three chains that has an answer; the answers from the first why on.
[[nodiscard]] std::vector<GridBlock> whyTables(const SheetWords& words, const CaseFile& file, RowId report);
/// Which measures a pair of tables is about; containments take the corrections in.
enum class MeasureGroup { Containment, Corrective, Preventive };
/// What is to be done.
[[nodiscard]] GridBlock plannedTable(const SheetWords& words, const CaseFile& file, MeasureGroup group);
/// What it brought and who verified it.
[[nodiscard]] GridBlock resultTable(const SheetWords& words, const CaseFile& file, MeasureGroup group);

} // namespace recourse
