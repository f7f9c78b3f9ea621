// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/grid/printed_text.h"

#include "sheets/grid/grid_pdf.h"

#include <catch2/catch.hpp>

#include <QProcess>

namespace recourse {

QStringList printedPages(const GridDocument& document) {
    const auto pdf = toPdf(document);
    REQUIRE(pdf);
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), QStringLiteral("-enc"),
                                               QStringLiteral("UTF-8"), QStringLiteral("-"), QStringLiteral("-")});
    REQUIRE(reader.waitForStarted());
    reader.write(*pdf);
    reader.closeWriteChannel();
    REQUIRE(reader.waitForFinished());
    REQUIRE(reader.exitCode() == 0);
    QStringList pages = QString::fromUtf8(reader.readAllStandardOutput()).split(u'\f');
    pages.removeLast(); // every page ends with a form feed
    return pages;
}

QStringList printedLines(const QString& page) {
    QStringList lines;
    for (const QString& line : page.split(u'\n'))
        if (const QString text = line.simplified(); !text.isEmpty())
            lines.append(text);
    return lines;
}

QString withoutBlanks(const QString& text) {
    return text.simplified().remove(u' ');
}

} // namespace recourse
