// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/people/people_page.h"

namespace recourse {

class ReadTable;

/// One row can be chosen.
void prepareDatedTable(ReadTable& table);
/// Hidden while there are none; the row that was chosen stays so.
void showDatedLines(ReadTable& table, const QStringList& headings, const std::vector<DatedLine>& lines);
/// The row chosen, if it can be ended.
[[nodiscard]] std::optional<RowId> chosenLine(const ReadTable& table, const std::vector<DatedLine>& lines);

} // namespace recourse
