// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/forms/filled_case.h"
#include "sheets/forms/sheet_catalogue.h"
#include "sheets/grid/printed_text.h"

#include <catch2/catch.hpp>

namespace recourse {

/// The sheet as a reader copies it out of the PDF: the lines of all its pages, single blanks between words.
inline QStringList printedSheet(std::string_view code, const FilledCase& filled, Language language,
                                std::optional<RowId> row = {}) {
    const Texts texts = filled.texts(language);
    const auto sheet = makeSheet(code, filled.source(texts), row);
    REQUIRE(sheet);
    QStringList lines;
    for (const QString& page : printedPages(*sheet))
        lines += printedLines(page);
    return lines;
}

/// Where a text stands in the order of reading, blanks apart; -1 if it does not.
inline qsizetype place(const QStringList& lines, QString text) {
    return lines.join(u'\n').remove(u' ').indexOf(text.remove(u' '));
}

} // namespace recourse
