// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/tones.h"

namespace recourse {
namespace {

QColor tone(const QPalette& palette, QRgb onLight, QRgb onDark) {
    return QColor(palette.color(QPalette::Window).lightness() > 127 ? onLight : onDark);
}

} // namespace

QColor lateTone(const QPalette& palette) {
    return tone(palette, 0xffb3261e, 0xffff8a80);
}
QColor soonTone(const QPalette& palette) {
    return tone(palette, 0xff8a5a00, 0xffffc766);
}
QColor doneTone(const QPalette& palette) {
    return tone(palette, 0xff1e6b3a, 0xff7fd69a);
}
QColor quietTone(const QPalette& palette) {
    return tone(palette, 0xff5f6368, 0xffa9adb3);
}
QColor ruleTone(const QPalette& palette) {
    return tone(palette, 0xffcfd2d6, 0xff4a4e54);
}

} // namespace recourse
