// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/grid/grid_document.h"

#include <ostream>

#include <QString>
#include <QStringList>

/// So that Catch prints text, not numbers.
inline std::ostream& operator<<(std::ostream& out, const QString& text) {
    return out << text.toStdString();
}

namespace recourse {

/// What a reader can copy out of the PDF, one string a page, as pdftotext finds it in the places of the page.
[[nodiscard]] QStringList printedPages(const GridDocument& document);

/// The lines of a page with single blanks, empty ones left out.
[[nodiscard]] QStringList printedLines(const QString& page);

[[nodiscard]] QString withoutBlanks(const QString& text);

} // namespace recourse
