// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/grid/grid_painter.h"
#include "sheets/grid/sample_sheets.h"
#include "sheets/grid/sheet_units.h"

#include <catch2/catch.hpp>
#include <cmath>

#include <QImage>
#include <QPainter>

using namespace recourse;

namespace {

QImage preview(const GridLayout& layout, int dpi) {
    const double perMm = dpi / 25.4;
    QImage image(static_cast<int>(210 * perMm), static_cast<int>(297 * perMm), QImage::Format_RGB32);
    image.setDotsPerMeterX(static_cast<int>(std::lround(perMm * 1000)));
    image.setDotsPerMeterY(static_cast<int>(std::lround(perMm * 1000)));
    image.fill(Qt::white);
    QPainter painter(&image);
    paintPage(painter, layout, 0);
    return image;
}

/// Whether a row or column of pixels across a box edge is white but for full black ones.
bool isCrisp(const QImage& image, QPoint from, QPoint step) {
    int black = 0;
    for (int i = 0; i < 7; ++i) {
        const QRgb pixel = image.pixel(from + i * step);
        if (pixel == qRgb(0, 0, 0))
            ++black;
        else if (pixel != qRgb(255, 255, 255))
            return false;
    }
    return black == 1 || black == 2;
}

} // namespace

TEST_CASE("the lines of a form are crisp on the screen at any size", "[sheets]") {
    const auto dpi = GENERATE(72, 96, 120, 144, 192);
    CAPTURE(dpi);
    const auto layout = GridLayout::of(registerSheet(5));
    REQUIRE(layout);
    const QImage image = preview(*layout, dpi);
    const double scale = static_cast<double>(dpi) / kSheetUnitsPerInch;
    const QRectF cell = layout->page(0).boxes[5].rect; // its corner is free of text
    const QPoint side(static_cast<int>(cell.right() * scale),
                      static_cast<int>((cell.top() + cell.height() * 0.85) * scale));
    CHECK(isCrisp(image, side - QPoint(3, 0), {1, 0}));
    const QPoint floor(static_cast<int>((cell.right() - fromMm(4)) * scale), static_cast<int>(cell.bottom() * scale));
    CHECK(isCrisp(image, floor - QPoint(0, 3), {0, 1}));
}

TEST_CASE("painting a page leaves the painter as it was", "[sheets]") {
    const auto layout = GridLayout::of(registerSheet(1));
    REQUIRE(layout);
    QImage image(100, 100, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setPen(Qt::red);
    paintPage(painter, *layout, 0);
    CHECK(painter.pen().color() == QColor(Qt::red));
    CHECK(painter.transform().isIdentity());
}
