// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/grid/cell_text.h"
#include "sheets/grid/grid_document.h"
#include "sheets/grid/sheet_fault.h"
#include "sheets/grid/sheet_units.h"
#include "support/result.h"

#include <cstddef>
#include <vector>

#include <QFont>

namespace recourse {

/// Between the line around a cell and its text, in sheet units.
inline constexpr double kCellPaddingX = fromMm(1.5);
inline constexpr double kCellPaddingY = fromMm(0.9);

/// Where the columns begin, and where the last one ends, in sheet units from the left edge of the paper.
using ColumnEdges = std::vector<double>;

struct MeasuredCell {
    CellText text;
    double left = 0;
    double width = 0;
    std::size_t firstRow = 0;
    std::size_t lastRow = 0;
    CellBorders borders = CellBorders::All;
    Qt::AlignmentFlag vertical = Qt::AlignVCenter;
};

/// Rows with every cell in its columns and every text in its lines; how they fall on pages is open.
class MeasuredRows {
public:
    [[nodiscard]] static Result<MeasuredRows, SheetFault> of(const std::vector<GridRow>& rows,
                                                             const ColumnEdges& columns, const QFont& font);

    [[nodiscard]] std::size_t count() const { return m_rows.size(); }
    /// In the order of their first rows.
    [[nodiscard]] const std::vector<MeasuredCell>& cells() const { return m_cells; }
    /// Indexes into cells().
    [[nodiscard]] const std::vector<std::size_t>& beginningIn(std::size_t row) const { return m_rows[row].beginning; }
    [[nodiscard]] const std::vector<std::size_t>& endingIn(std::size_t row) const { return m_rows[row].ending; }
    [[nodiscard]] double minHeight(std::size_t row) const { return m_rows[row].minHeight; }
    /// Of the rows from first to before end, all on one page.
    [[nodiscard]] double height(std::size_t first, std::size_t end) const;
    /// The end of the rows from first that no page break can part without cutting a cell.
    [[nodiscard]] std::size_t unitEnd(std::size_t first) const;

private:
    struct Row {
        double minHeight = 0;
        double height = 0;
        std::vector<std::size_t> beginning;
        std::vector<std::size_t> ending;
    };
    void add(MeasuredCell cell);
    void findHeights();

    std::vector<MeasuredCell> m_cells;
    std::vector<Row> m_rows;
};

struct MeasuredBlock {
    MeasuredRows head;
    MeasuredRows rows;
    bool keepTogether = false;
};

} // namespace recourse
