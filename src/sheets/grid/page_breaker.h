// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/grid/measured_rows.h"

#include <cstddef>
#include <utility>
#include <vector>

#include <QPointF>
#include <QRectF>
#include <QTextLayout>

namespace recourse {

/// What stands on one page, in sheet units from the top left corner of the paper.
struct PageContent {
    struct Box {
        QRectF rect;
        CellBorders borders = CellBorders::All;
    };
    struct Line {
        QTextLine line;
        QPointF at;
    };
    std::vector<Box> boxes;
    std::vector<Line> lines;

    void add(const CellText& text, QPointF topLeft);
};

/// Where rows may stand on a page, in sheet units from the top of the paper.
struct PageSpace {
    double firstTop = 0; ///< on page one, under the title
    double nextTop = 0;
    double bottom = 0;
};

/// Deals rows out to pages. A row, and rows tied by a row span, stay on one page if one page holds them; what is longer
/// than a page is parted between rows, and a row longer than a page between lines. No line is ever dropped.
class PageBreaker {
public:
    explicit PageBreaker(PageSpace space);

    /// The block must outlive the pages.
    void place(const MeasuredBlock& block);
    [[nodiscard]] std::vector<PageContent> takePages() { return std::move(m_pages); }

private:
    struct CellProgress {
        bool open = false;        ///< begun and not ended
        double top = 0;           ///< of its piece on this page
        std::size_t nextLine = 0; ///< the first not yet on a page
    };
    struct Piece {
        double top = 0;
        double bottom = 0;
        std::size_t firstLine = 0;
        std::size_t endLine = 0;
        bool last = true;
    };

    [[nodiscard]] double room() const { return m_space.bottom - m_y; }
    [[nodiscard]] bool nothingYet() const { return m_y <= m_top; }
    [[nodiscard]] double headHeight() const { return m_block->head.height(0, m_block->head.count()); }
    [[nodiscard]] double fullRoom() const { return m_space.bottom - m_space.nextTop - headHeight(); }
    [[nodiscard]] bool beginsOnNewPage() const;
    [[nodiscard]] double heightNow(std::size_t row) const;
    [[nodiscard]] bool everyCellGetsALine(std::size_t row) const;
    [[nodiscard]] std::size_t linesThatFit(std::size_t cell) const;

    void newPage();
    void placeHead();
    void placeRow(std::size_t row);
    void openCells(std::size_t row);
    void closeCells(std::size_t row);
    void continueOnNewPage();
    void putPiece(const MeasuredCell& cell, const Piece& piece);

    PageSpace m_space;
    std::vector<PageContent> m_pages;
    double m_y = 0;
    double m_top = 0; ///< of the rows on this page, under a repeated head

    const MeasuredBlock* m_block = nullptr;
    std::vector<CellProgress> m_cells; ///< of the block, in its order
    double m_placedOfRow = 0;          ///< what earlier pages took of the row being placed
};

} // namespace recourse
