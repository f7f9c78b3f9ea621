// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/dated_table.h"

#include "ui/inputs/read_table.h"

namespace recourse {

void prepareDatedTable(ReadTable& table) {
    table.setSelectionMode(QAbstractItemView::SingleSelection);
}

void showDatedLines(ReadTable& table, const QStringList& headings, const std::vector<DatedLine>& lines) {
    const int kept = table.selectedItems().isEmpty() ? -1 : table.currentRow();
    std::vector<QStringList> rows;
    rows.reserve(lines.size());
    for (const DatedLine& line : lines)
        rows.push_back(line.cells);
    table.setVisible(!lines.empty());
    table.setTexts(headings, rows);
    if (kept >= 0 && kept < table.rowCount())
        table.selectRow(kept);
}

std::optional<RowId> chosenLine(const ReadTable& table, const std::vector<DatedLine>& lines) {
    const auto row = static_cast<std::size_t>(table.currentRow());
    if (table.selectedItems().isEmpty() || row >= lines.size() || !lines[row].canEnd)
        return std::nullopt;
    return lines[row].id;
}

} // namespace recourse
