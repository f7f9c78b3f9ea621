// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/grid/measured_rows.h"

#include "sheets/grid/grid_parts.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace recourse {

namespace {

/// Which columns the cells above reach down into.
class TakenColumns {
public:
    explicit TakenColumns(std::size_t columns) : m_freeFrom(columns, 0) {}

    /// Where a cell that comes next in the row goes, none if it does not fit there.
    std::optional<std::size_t> take(std::size_t row, std::size_t columnSpan, std::size_t rowSpan) {
        const auto free = [row](std::size_t freeFrom) { return freeFrom <= row; };
        const auto begin = std::find_if(m_freeFrom.begin(), m_freeFrom.end(), free);
        if (static_cast<std::size_t>(m_freeFrom.end() - begin) < columnSpan)
            return {};
        const auto end = begin + static_cast<std::ptrdiff_t>(columnSpan);
        if (!std::all_of(begin, end, free))
            return {};
        std::fill(begin, end, row + rowSpan);
        return static_cast<std::size_t>(begin - m_freeFrom.begin());
    }

private:
    std::vector<std::size_t> m_freeFrom;
};

Error<SheetFault> brokenAt(std::size_t row, const char* what) {
    return Error{
        SheetFault{SheetFaultKind::GridBroken, QStringLiteral("row %1: %2").arg(row + 1).arg(QLatin1String(what))}};
}

CellText textOf(const GridCell& cell, const QFont& font, double width) {
    CellText text(font, width);
    for (const Paragraph& paragraph : cell.paragraphs)
        text.add(paragraph);
    for (const PrintedSignature& signature : cell.signatures)
        for (const Paragraph& line : signatureLines(signature))
            text.addAtFoot(line);
    return text;
}

/// Where each cell of a row stands, in its order.
using CellPlaces = std::vector<std::size_t>;

Result<CellPlaces, SheetFault> placesOf(const std::vector<GridRow>& rows, std::size_t row, TakenColumns& taken) {
    CellPlaces places;
    for (const GridCell& cell : rows[row].cells) {
        if (cell.columnSpan < 1 || cell.rowSpan < 1)
            return brokenAt(row, "a span below 1");
        const auto rowSpan = static_cast<std::size_t>(cell.rowSpan);
        if (row + rowSpan > rows.size())
            return brokenAt(row, "a row span past the block");
        const auto column = taken.take(row, static_cast<std::size_t>(cell.columnSpan), rowSpan);
        if (!column)
            return brokenAt(row, "more cells than columns");
        places.push_back(*column);
    }
    return places;
}

} // namespace

Result<MeasuredRows, SheetFault> MeasuredRows::of(const std::vector<GridRow>& rows, const ColumnEdges& columns,
                                                  const QFont& font) {
    MeasuredRows measured;
    measured.m_rows.resize(rows.size());
    TakenColumns taken(columns.size() - 1);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        measured.m_rows[row].minHeight = std::round(fromMm(rows[row].minHeight));
        const auto places = placesOf(rows, row, taken);
        if (!places)
            return Error{places.error()};
        for (std::size_t i = 0; i < places->size(); ++i) {
            const GridCell& cell = rows[row].cells[i];
            const double left = columns[(*places)[i]];
            const double width = columns[(*places)[i] + static_cast<std::size_t>(cell.columnSpan)] - left;
            if (width < 2 * kCellPaddingX + font.pixelSize())
                return brokenAt(row, "a cell narrower than a character");
            measured.add({textOf(cell, font, width - 2 * kCellPaddingX), left, width, row,
                          row + static_cast<std::size_t>(cell.rowSpan) - 1, cell.borders, cell.vertical});
        }
    }
    measured.findHeights();
    return measured;
}

void MeasuredRows::add(MeasuredCell cell) {
    m_rows[cell.firstRow].beginning.push_back(m_cells.size());
    m_rows[cell.lastRow].ending.push_back(m_cells.size());
    m_cells.push_back(std::move(cell));
}

void MeasuredRows::findHeights() {
    for (std::size_t row = 0; row < count(); ++row) {
        m_rows[row].height = m_rows[row].minHeight;
        for (const std::size_t index : m_rows[row].ending) {
            const MeasuredCell& cell = m_cells[index];
            const double needed = cell.text.height(0, cell.text.lineCount()) + 2 * kCellPaddingY;
            m_rows[row].height = std::max(m_rows[row].height, std::ceil(needed - height(cell.firstRow, row)));
        }
    }
}

double MeasuredRows::height(std::size_t first, std::size_t end) const {
    double sum = 0;
    for (std::size_t row = first; row < end; ++row)
        sum += m_rows[row].height;
    return sum;
}

std::size_t MeasuredRows::unitEnd(std::size_t first) const {
    std::size_t last = first;
    for (std::size_t row = first; row <= last; ++row)
        for (const std::size_t index : m_rows[row].beginning)
            last = std::max(last, m_cells[index].lastRow);
    return last + 1;
}

} // namespace recourse
