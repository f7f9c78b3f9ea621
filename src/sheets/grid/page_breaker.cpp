// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/grid/page_breaker.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace recourse {

namespace {

/// Room under which text longer than a page rather begins on the next one.
constexpr double kLeastBeginning = fromMm(20);

} // namespace

void PageContent::add(const CellText& text, QPointF topLeft) {
    for (std::size_t i = 0; i < text.lineCount(); ++i) {
        const CellText::Line& line = text.line(i);
        lines.push_back({line.line, topLeft + QPointF(0, line.rise)});
        topLeft.ry() += line.height;
    }
}

PageBreaker::PageBreaker(PageSpace space) : m_space(space), m_pages(1), m_y(space.firstTop), m_top(space.firstTop) {}

void PageBreaker::place(const MeasuredBlock& block) {
    m_block = &block;
    m_cells.assign(block.rows.cells().size(), {});
    if (beginsOnNewPage())
        newPage();
    placeHead();
    for (std::size_t row = 0; row < block.rows.count();) {
        const std::size_t end = block.rows.unitEnd(row);
        const double height = block.rows.height(row, end);
        if (height > room() && height <= fullRoom() && !nothingYet())
            continueOnNewPage();
        for (; row < end; ++row)
            placeRow(row);
    }
}

/// A head never stands alone at the end of a page.
bool PageBreaker::beginsOnNewPage() const {
    const MeasuredRows& rows = m_block->rows;
    if (nothingYet() || rows.count() == 0)
        return false;
    const double whole = rows.height(0, rows.count());
    if (m_block->keepTogether && whole <= fullRoom())
        return headHeight() + whole > room();
    const double unit = rows.height(0, rows.unitEnd(0));
    const double beginning = unit <= fullRoom() ? unit : std::min(rows.height(0, 1), kLeastBeginning);
    return headHeight() + beginning > room();
}

void PageBreaker::newPage() {
    m_pages.emplace_back();
    m_y = m_top = m_space.nextTop;
}

void PageBreaker::placeHead() {
    const bool atTop = nothingYet();
    const MeasuredRows& head = m_block->head;
    for (const MeasuredCell& cell : head.cells())
        putPiece(cell, {m_y + head.height(0, cell.firstRow), m_y + head.height(0, cell.lastRow + 1), 0,
                        cell.text.lineCount()});
    m_y += headHeight();
    if (atTop)
        m_top = m_y;
}

void PageBreaker::placeRow(std::size_t row) {
    m_placedOfRow = 0;
    while (heightNow(row) > room()) {
        const bool moves = heightNow(row) <= fullRoom() || !everyCellGetsALine(row);
        if (nothingYet() || !moves) {
            openCells(row);
            m_placedOfRow += room();
            m_y = m_space.bottom;
        }
        continueOnNewPage();
    }
    openCells(row);
    m_y += heightNow(row);
    closeCells(row);
}

/// What is left of the row if it ends on this page.
double PageBreaker::heightNow(std::size_t row) const {
    double height = std::max(0.0, m_block->rows.minHeight(row) - m_placedOfRow);
    for (const std::size_t i : m_block->rows.endingIn(row)) {
        const MeasuredCell& cell = m_block->rows.cells()[i];
        const double text = cell.text.height(m_cells[i].nextLine, cell.text.lineCount()) + 2 * kCellPaddingY;
        const double above = m_cells[i].open ? m_y - m_cells[i].top : 0;
        height = std::max(height, std::ceil(text - above));
    }
    return height;
}

bool PageBreaker::everyCellGetsALine(std::size_t row) const {
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        const MeasuredCell& cell = m_block->rows.cells()[i];
        const std::size_t next = m_cells[i].nextLine;
        const bool here = cell.firstRow <= row && row <= cell.lastRow;
        if (here && next < cell.text.lineCount() && linesThatFit(i) == next)
            return false;
    }
    return true;
}

std::size_t PageBreaker::linesThatFit(std::size_t cell) const {
    const double top = m_cells[cell].open ? m_cells[cell].top : m_y;
    return m_block->rows.cells()[cell].text.endWithin(m_cells[cell].nextLine, m_space.bottom - top - 2 * kCellPaddingY);
}

void PageBreaker::openCells(std::size_t row) {
    for (const std::size_t i : m_block->rows.beginningIn(row))
        if (!m_cells[i].open)
            m_cells[i] = {true, m_y, 0};
}

void PageBreaker::closeCells(std::size_t row) {
    for (const std::size_t i : m_block->rows.endingIn(row)) {
        const MeasuredCell& cell = m_block->rows.cells()[i];
        putPiece(cell, {m_cells[i].top, m_y, m_cells[i].nextLine, cell.text.lineCount()});
        m_cells[i].open = false;
    }
}

void PageBreaker::continueOnNewPage() {
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        CellProgress& progress = m_cells[i];
        if (!progress.open)
            continue;
        const MeasuredCell& cell = m_block->rows.cells()[i];
        const std::size_t end = cell.text.endWithin(progress.nextLine, m_y - progress.top - 2 * kCellPaddingY);
        putPiece(cell, {progress.top, m_y, progress.nextLine, end, false});
        progress.nextLine = end;
    }
    newPage();
    placeHead();
    for (CellProgress& progress : m_cells)
        progress.top = m_y;
}

void PageBreaker::putPiece(const MeasuredCell& cell, const Piece& piece) {
    const bool open = cell.borders == CellBorders::Bottom && !piece.last;
    PageContent& page = m_pages.back();
    page.boxes.push_back(
        {QRectF(cell.left, piece.top, cell.width, piece.bottom - piece.top), open ? CellBorders::None : cell.borders});

    const double text = cell.text.height(piece.firstLine, piece.endLine);
    double spare = std::max(0.0, piece.bottom - piece.top - 2 * kCellPaddingY - text);
    const bool whole = piece.firstLine == 0 && piece.endLine == cell.text.lineCount();
    const double above = whole && cell.vertical == Qt::AlignVCenter ? std::floor(spare / 2) : 0;
    spare -= above;
    double y = piece.top + kCellPaddingY + above;
    for (std::size_t i = piece.firstLine; i < piece.endLine; ++i) {
        const CellText::Line& line = cell.text.line(i);
        if (line.atFoot && whole)
            y += std::exchange(spare, 0);
        page.lines.push_back({line.line, QPointF(cell.left + kCellPaddingX, y + line.rise)});
        y += line.height;
    }
}

} // namespace recourse
