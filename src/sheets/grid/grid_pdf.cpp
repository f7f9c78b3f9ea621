// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/grid/grid_pdf.h"

#include "sheets/grid/grid_layout.h"
#include "sheets/grid/grid_painter.h"
#include "sheets/grid/sheet_units.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QXmlStreamWriter>

namespace recourse {

namespace {

const QString kProgram = QStringLiteral("Recourse");

void writeListed(QXmlStreamWriter& xml, const QString& name, const QString& list, const QString& value) {
    const QString dc = QStringLiteral("http://purl.org/dc/elements/1.1/");
    const QString rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    xml.writeStartElement(dc, name);
    xml.writeStartElement(rdf, list);
    xml.writeStartElement(rdf, QStringLiteral("li"));
    if (list == QStringLiteral("Alt"))
        xml.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("x-default"));
    xml.writeCharacters(value);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

/// Title and author as XMP: QPdfWriter itself knows no author.
QByteArray metadataOf(const GridDocument& document) {
    const QString rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    const QString pdf = QStringLiteral("http://ns.adobe.com/pdf/1.3/");
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeNamespace(rdf, QStringLiteral("rdf"));
    xml.writeNamespace(QStringLiteral("http://purl.org/dc/elements/1.1/"), QStringLiteral("dc"));
    xml.writeNamespace(pdf, QStringLiteral("pdf"));
    xml.writeProcessingInstruction(QStringLiteral("xpacket"),
                                   QStringLiteral("begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\""));
    xml.writeStartElement(rdf, QStringLiteral("RDF"));
    xml.writeStartElement(rdf, QStringLiteral("Description"));
    xml.writeAttribute(rdf, QStringLiteral("about"), QString());
    writeListed(xml, QStringLiteral("title"), QStringLiteral("Alt"), document.title);
    writeListed(xml, QStringLiteral("creator"), QStringLiteral("Seq"), document.author);
    xml.writeTextElement(pdf, QStringLiteral("Producer"), kProgram);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeProcessingInstruction(QStringLiteral("xpacket"), QStringLiteral("end=\"r\""));
    return bytes;
}

} // namespace

Result<QByteArray, SheetFault> toPdf(const GridDocument& document) {
    const auto layout = GridLayout::of(document);
    if (!layout)
        return Error{layout.error()};
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kSheetUnitsPerInch);
    writer.setPageLayout(layout->paper());
    writer.setTitle(document.title);
    writer.setCreator(kProgram);
    writer.setDocumentXmpMetadata(metadataOf(document));

    QPainter painter(&writer);
    for (int page = 0; page < layout->pageCount(); ++page) {
        if (page > 0)
            writer.newPage();
        paintPage(painter, *layout, page);
    }
    painter.end();
    return bytes;
}

Result<Done, SheetFault> writePdf(const GridDocument& document, const QString& path) {
    const auto bytes = toPdf(document);
    if (!bytes)
        return Error{bytes.error()};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        return Error{SheetFault{SheetFaultKind::NotWritten, file.errorString()}};
    return Done{};
}

} // namespace recourse
