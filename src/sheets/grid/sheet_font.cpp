// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/grid/sheet_font.h"

#include "sheets/grid/sheet_units.h"

#include <cmath>

#include <QFontDatabase>

namespace recourse {

namespace {

double points(TextSize size) {
    switch (size) {
    case TextSize::Small:
        return 8;
    case TextSize::Body:
        return 10;
    case TextSize::Heading:
        return 12;
    case TextSize::Title:
        return 16;
    }
    return 10;
}

} // namespace

QStringList sheetFontFamilies() {
    return {QStringLiteral("WenQuanYi Micro Hei"), QStringLiteral("DejaVu Sans")};
}

Result<QFont, SheetFault> sheetFont(const QStringList& families) {
    // On a Chinese desktop the fonts are listed by their Chinese names, and Qt 6.4 knows the others only once the list
    // is read, which its first hasFamily() does too late.
    static_cast<void>(QFontDatabase::families());
    for (const QString& family : families)
        if (!QFontDatabase::hasFamily(family))
            return Error{SheetFault{SheetFaultKind::FontMissing, family}};
    QFont font;
    font.setFamilies(families);
    font.setHintingPreference(QFont::PreferNoHinting);
    return sized(font, TextSize::Body);
}

QFont sized(const QFont& font, TextSize size) {
    QFont result = font;
    result.setPixelSize(static_cast<int>(std::lround(points(size) * kSheetUnitsPerInch / 72)));
    return result;
}

} // namespace recourse
