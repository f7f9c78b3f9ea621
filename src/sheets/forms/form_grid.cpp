// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/forms/form_grid.h"

#include "sheets/grid/grid_parts.h"

#include <algorithm>

namespace recourse {

namespace {

constexpr double kFormWidth = 174;      // mm
constexpr double kSignatureHeight = 17; // mm
constexpr std::size_t kCrowdedRow = 4;  // entries that leave less room for labels

} // namespace

std::vector<double> formColumns() {
    return std::vector<double>(kFormColumns, kFormWidth / kFormColumns);
}

GridRow entryRow(std::vector<FormEntry> entries, double minHeight) {
    GridRow row;
    row.minHeight = minHeight;
    const int share = kFormColumns / static_cast<int>(entries.size());
    const int label = entries.size() < kCrowdedRow ? kLabelColumns : kLabelColumns - 1;
    for (FormEntry& entry : entries) {
        row.cells.push_back(labelCell(entry.label, label));
        entry.value.columnSpan = share - label;
        row.cells.push_back(std::move(entry.value));
    }
    return row;
}

GridRow textRow(const QString& label, const QString& text, double minHeight) {
    GridCell value = valueCell(text);
    value.vertical = Qt::AlignTop;
    GridRow row = entryRow({{label, std::move(value)}}, minHeight);
    row.blankHeight = std::max(0.0, minHeight - GridRow().minHeight);
    return row;
}

GridRow headingRow(const QString& heading) {
    GridCell cell;
    cell.columnSpan = kFormColumns;
    cell.paragraphs = {paragraph({TextRun{heading, true}})};
    return {{std::move(cell)}};
}

GridBlock tableBlock(const std::vector<TableColumn>& columns, const std::vector<QStringList>& rows,
                     std::size_t blankRows) {
    GridBlock block;
    GridRow head;
    for (const TableColumn& column : columns)
        head.cells.push_back(labelCell(column.head, column.columns));
    block.head = {std::move(head)};
    for (std::size_t i = 0; i < (rows.empty() ? blankRows : rows.size()); ++i) {
        GridRow row;
        for (std::size_t c = 0; c < columns.size(); ++c) {
            const QString text = i < rows.size() ? rows[i].value(static_cast<qsizetype>(c)) : QString();
            row.cells.push_back(valueCell(text, columns[c].columns, columns[c].align));
        }
        block.rows.push_back(std::move(row));
    }
    return block;
}

GridCell small(GridCell cell) {
    for (Paragraph& paragraph : cell.paragraphs)
        paragraph.size = TextSize::Small;
    return cell;
}

std::vector<GridRow> signatureRows(const std::vector<PrintedSignature>& signatures, int perRow) {
    std::vector<GridRow> rows;
    for (std::size_t i = 0; i < signatures.size(); ++i) {
        if (i % static_cast<std::size_t>(perRow) == 0)
            rows.push_back({{}, kSignatureHeight});
        GridCell cell;
        cell.columnSpan = kFormColumns / perRow;
        cell.signatures = {signatures[i]};
        rows.back().cells.push_back(std::move(cell));
    }
    if (!rows.empty()) {
        const int used = static_cast<int>(rows.back().cells.size()) * (kFormColumns / perRow);
        if (used < kFormColumns)
            rows.back().cells.push_back(valueCell({}, kFormColumns - used));
    }
    return rows;
}

} // namespace recourse
