// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/look_style.h"

#include <catch2/catch.hpp>
#include <cmath>

#include <QApplication>
#include <QCheckBox>
#include <QRadioButton>

using namespace recourse;

namespace {

double luminance(QColor color) {
    const auto part = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

double contrast(QColor a, QColor b) {
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

/// The greatest contrast to the window in the middle line of an unchecked button.
double outlineOf(QAbstractButton& button) {
    const QColor window(0x2b, 0x2d, 0x30);
    LookStyle style(QStringLiteral("fusion"));
    QPalette dark;
    dark.setColor(QPalette::Window, window);
    dark.setColor(QPalette::WindowText, QColor(0xe4, 0xe6, 0xea));
    dark.setColor(QPalette::Base, QColor(0x1f, 0x21, 0x24));
    button.setStyle(&style);
    button.setPalette(dark);
    button.setAutoFillBackground(true);
    button.resize(button.sizeHint());
    const QImage image = button.grab().toImage();
    double greatest = 1;
    for (int x = 0; x < image.width(); ++x)
        greatest = std::max(greatest, contrast(image.pixelColor(x, image.height() / 2), window));
    button.setStyle(nullptr);
    return greatest;
}

} // namespace

TEST_CASE("boxes to be ticked can be seen in dark colours", "[look-style]") {
    QCheckBox check;
    QRadioButton radio;
    CHECK(outlineOf(check) >= 3);
    CHECK(outlineOf(radio) >= 3);
}
