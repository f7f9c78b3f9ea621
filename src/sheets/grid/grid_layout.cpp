// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/grid/grid_layout.h"

#include "sheets/grid/sheet_font.h"
#include "sheets/grid/sheet_units.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QPageSize>

namespace recourse {

namespace {

constexpr double kLeastPageSpace = fromMm(60);

Error<SheetFault> broken(const QString& what) {
    return Error{SheetFault{SheetFaultKind::GridBroken, what}};
}

QRectF inUnits(const QRectF& mm) {
    return {fromMm(mm.left()), fromMm(mm.top()), fromMm(mm.width()), fromMm(mm.height())};
}

/// The columns in the middle of the area.
ColumnEdges edgesOf(const std::vector<double>& columns, const QRectF& area) {
    double total = 0;
    for (const double column : columns)
        total += fromMm(column);
    double edge = area.left() + (area.width() - total) / 2;
    ColumnEdges edges{std::round(edge)};
    for (const double column : columns)
        edges.push_back(std::round(edge += fromMm(column)));
    return edges;
}

Result<MeasuredBlock, SheetFault> measure(const GridBlock& block, const ColumnEdges& columns, const QFont& font) {
    auto head = MeasuredRows::of(block.head, columns, font);
    if (!head)
        return Error{head.error()};
    auto rows = MeasuredRows::of(block.rows, columns, font);
    if (!rows)
        return Error{rows.error()};
    return MeasuredBlock{std::move(head).value(), std::move(rows).value(), block.keepTogether};
}

Result<std::vector<MeasuredBlock>, SheetFault> measureAll(const GridDocument& document, const QRectF& area,
                                                          const QFont& font) {
    const ColumnEdges edges = edgesOf(document.columns, area);
    if (document.columns.empty() || edges.front() < std::floor(area.left()))
        return broken(QStringLiteral("no columns, or columns wider than the page"));
    std::vector<MeasuredBlock> measured;
    for (const GridBlock& block : document.blocks) {
        auto one = measure(block, edges, font);
        if (!one)
            return broken(QStringLiteral("block %1, %2").arg(measured.size() + 1).arg(one.error().detail));
        measured.push_back(std::move(one).value());
    }
    return measured;
}

/// Room that lets every page take something.
bool leavesRoom(const PageSpace& space, const std::vector<MeasuredBlock>& blocks) {
    const double room = space.bottom - std::max(space.firstTop, space.nextTop);
    for (const MeasuredBlock& block : blocks)
        if (block.head.height(0, block.head.count()) > room / 2)
            return false;
    return room >= kLeastPageSpace;
}

/// The document with that share of the blank room in its rows.
GridDocument withBlankRoom(GridDocument document, double share) {
    for (GridBlock& block : document.blocks)
        for (GridRow& row : block.rows)
            row.minHeight -= (1 - share) * row.blankHeight;
    return document;
}

} // namespace

Result<GridLayout, SheetFault> GridLayout::of(const GridDocument& document) {
    auto whole = asGiven(document);
    if (!whole || whole->pageCount() == 1)
        return whole;
    for (const double share : {0.7, 0.4}) {
        auto tighter = asGiven(withBlankRoom(document, share));
        if (tighter && tighter->pageCount() < whole->pageCount())
            return tighter;
    }
    return whole;
}

Result<GridLayout, SheetFault> GridLayout::asGiven(const GridDocument& document) {
    const auto font = sheetFont();
    if (!font)
        return Error{font.error()};
    GridLayout layout(QPageLayout(QPageSize(QPageSize::A4), document.page.orientation, QMarginsF()));
    const QRectF area = inUnits(layout.m_paper.fullRect(QPageLayout::Millimeter).marginsRemoved(document.page.margins));
    auto blocks = measureAll(document, area, *font);
    if (!blocks)
        return Error{blocks.error()};
    layout.m_blocks = std::move(blocks).value();
    layout.m_frame = std::make_unique<PageFrame>(document, *font, area);
    if (!leavesRoom(layout.m_frame->space(), layout.m_blocks))
        return broken(QStringLiteral("margins, titles or a table head leave no room on the page"));

    PageBreaker breaker(layout.m_frame->space());
    for (const MeasuredBlock& block : layout.m_blocks)
        breaker.place(block);
    layout.m_pages = breaker.takePages();
    layout.m_frame->addTo(layout.m_pages);
    return layout;
}

} // namespace recourse
