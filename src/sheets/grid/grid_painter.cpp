// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/grid/grid_painter.h"

#include "sheets/grid/sheet_units.h"

#include <algorithm>
#include <cmath>

#include <QPainter>

namespace recourse {

namespace {

constexpr double kRuleWidth = fromMm(0.2);

/// A pen of whole pixels of the device, at least one: rules on a screen are all equally thick.
QPen rulePen(const QPainter& painter) {
    const double scale = painter.deviceTransform().m11();
    QPen pen(Qt::black, std::max(1.0, std::round(kRuleWidth * scale)) / scale);
    pen.setJoinStyle(Qt::MiterJoin);
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

void drawBox(QPainter& painter, const PageContent::Box& box) {
    switch (box.borders) {
    case CellBorders::All:
        painter.drawRect(box.rect);
        break;
    case CellBorders::Bottom:
        painter.drawLine(box.rect.bottomLeft(), box.rect.bottomRight());
        break;
    case CellBorders::None:
        break;
    }
}

} // namespace

void paintPage(QPainter& painter, const GridLayout& layout, int page) {
    painter.save();
    const double scale = static_cast<double>(painter.device()->logicalDpiX()) / kSheetUnitsPerInch;
    painter.scale(scale, scale);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(rulePen(painter));
    for (const PageContent::Box& box : layout.page(page).boxes)
        drawBox(painter, box);
    painter.setPen(Qt::black);
    for (const PageContent::Line& line : layout.page(page).lines)
        line.line.draw(&painter, line.at);
    painter.restore();
}

} // namespace recourse
