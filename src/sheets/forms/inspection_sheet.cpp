// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/forms/inspection_sheet.h"

#include "domain/inspection/inspection_rules.h"
#include "sheets/forms/form_document.h"
#include "sheets/grid/grid_parts.h"

#include <algorithm>

namespace recourse {

namespace {

constexpr double kFigureLine = 20; // mm

PrintedSignature captioned(const QString& caption, PrintedSignature signature) {
    signature.caption = caption;
    return signature;
}

/// The first signature with one of the meanings, or none, over that row.
const Signature* findSignature(const CaseFile& file, std::optional<RowId> record, std::string_view meaning) {
    const auto& rows = file.rows<Signature>();
    const auto found = std::find_if(rows.rbegin(), rows.rend(), [&](const Signature& row) {
        return row.record == record && row.meaning && row.meaning->code == meaning;
    });
    return found == rows.rend() ? nullptr : &*found;
}

PrintedSignature signedAs(const SheetWords& words, const CaseFile& file, std::optional<RowId> record,
                          std::string_view meaning) {
    const Signature* found = findSignature(file, record, meaning);
    return found != nullptr ? words.signature(*found)
                            : words.signature({}, words.choice("signature", "meaning", meaning));
}

GridBlock returnedGoodsBlock(const SheetWords& words, const CaseFile& file, const InspectionReport& report) {
    GridCell remarks = valueCell(words.value(report, "reception-remarks"));
    remarks.vertical = Qt::AlignTop;
    remarks.signatures = {captioned(words.word("accepted-by"), signedAs(words, file, std::nullopt, "registered"))};
    GridBlock block;
    block.rows = historicalRows(words, file.complaint);
    append(block.rows, {entryRow({words.entry(report, "number"),
                                  {words.word("complaint-number"), valueCell(words.value(file.complaint, "number"))}}),
                        entryRow({{words.label<Complaint>("customer"), valueCell(customerOf(words, file.complaint))},
                                  {words.label<ComplaintLine>("product"), valueCell(onLines(words, file, "product"))}}),
                        entryRow({{words.label<ComplaintLine>("model"), valueCell(onLines(words, file, "model"))},
                                  {words.label<ComplaintLine>("batch"), valueCell(onLines(words, file, "batch"))}}),
                        entryRow({words.entry(report, "order-number"), words.entry(report, "order-quantity")}),
                        entryRow({words.entry(report, "total"), words.entry(report, "sampled"),
                                  words.entry(report, "inspected-on")}),
                        entryRow({words.tickEntry(report, "way"), words.tickEntry(report, "standards")}),
                        words.text(report, "customer-problem", 13),
                        entryRow({{words.label<InspectionReport>("reception-remarks"), std::move(remarks)}}, 19)});
    return block;
}

std::optional<Percent> itemShareOfSample(const InspectionReport& report, const InspectionLine& line) {
    InspectionReport item = report;
    item.nonconforming = line.nonconforming;
    return shareOfSample(item);
}

/// The items with their shares of the incoming total (D-13) and, of a sample, of the sample.
GridBlock itemsBlock(const SheetWords& words, const CaseFile& file, const InspectionReport& report) {
    std::vector<QStringList> rows;
    for (const InspectionLine& line : children(file, report.id, &InspectionLine::report)) {
        rows.push_back({words.value(line, "item"), words.value(line, "nonconforming"), words.value(line, "share"),
                        words.plain(itemShareOfSample(report, line)), words.value(line, "other")});
    }
    GridBlock block = tableBlock({{words.label<InspectionLine>("item"), 8},
                                  {words.label<InspectionLine>("nonconforming"), 4, Qt::AlignRight},
                                  {words.label<InspectionLine>("share"), 4, Qt::AlignRight},
                                  {words.word("share-of-sample"), 4, Qt::AlignRight},
                                  {words.label<InspectionLine>("other"), 4}},
                                 rows, 3);
    block.head.insert(block.head.begin(), headingRow(words.word("reinspection")));
    return block;
}

bool isSome(const std::optional<Quantity>& quantity) {
    return quantity && quantity->value > 0;
}

Paragraph judged(const SheetWords& words, const QString& box, std::string_view key, const InspectionReport& report) {
    const std::optional<Quantity>& quantity = key == "conforming" ? report.conforming : report.nonconforming;
    return paragraph({TickBox{box, isSome(quantity)},
                      TextRun{QStringLiteral("　") + words.label<InspectionReport>(key) + u' '},
                      FillIn{words.value(report, key), kFigureLine}});
}

/// Of the incoming total and, of a sample, of the sample.
Paragraph judgedShares(const SheetWords& words, const InspectionReport& report) {
    Paragraph shares = paragraph({TextRun{words.label<InspectionLine>("share") + u' '},
                                  FillIn{words.value(report, "nonconforming-share"), kFigureLine}});
    if (const std::optional<Percent> ofSample = shareOfSample(report)) {
        shares.items.push_back(TextRun{QStringLiteral("　") + words.word("share-of-sample") + u' '});
        shares.items.push_back(FillIn{words.plain(ofSample), kFigureLine});
    }
    return shares;
}

GridBlock judgementOfGoods(const SheetWords& words, const InspectionReport& report) {
    GridCell judgement;
    judgement.paragraphs = {judged(words, words.word("passed"), "conforming", report),
                            judged(words, words.word("not-passed"), "nonconforming", report),
                            judgedShares(words, report)};
    GridBlock block;
    block.rows = {words.text(report, "description", 13), entryRow({{words.word("judgement"), std::move(judgement)}})};
    return block;
}

GridBlock partsBlock(const SheetWords& words, const CaseFile& file, const InspectionReport& report) {
    std::vector<QStringList> rows;
    for (const PartDecision& part : children(file, report.id, &PartDecision::report))
        rows.push_back({words.value(part, "decision"), words.value(part, "quantity"), words.value(part, "note")});
    return tableBlock({{words.word("part-decision"), 8},
                       {words.label<PartDecision>("quantity"), 4, Qt::AlignRight},
                       {words.label<PartDecision>("note"), 12}},
                      rows, 2);
}

GridBlock opinionsBlock(const SheetWords& words, const InspectionReport& report) {
    GridCell quality;
    quality.vertical = Qt::AlignTop;
    for (const char* key : {"temporary-measure", "long-term-measure"}) {
        quality.paragraphs.push_back(paragraph({TextRun{words.label<InspectionReport>(key), true}}));
        quality.paragraphs.push_back(paragraph({TextRun{words.value(report, key)}}));
    }
    GridBlock block;
    block.rows = {entryRow({{words.word("quality-opinion"), std::move(quality)}}, 21)};
    for (const char* key : {"production-opinion", "purchasing-opinion", "technical-opinion", "management-opinion"})
        block.rows.push_back(words.text(report, key, 12));
    return block;
}

GridBlock inspectionSignatures(const SheetWords& words, const CaseFile& file, const InspectionReport& report,
                               std::string_view code) {
    const PrintedSignature inspector =
        captioned(words.word("inspector"), signedAs(words, file, report.id, "inspected"));
    const PrintedSignature supervisor =
        captioned(words.word("supervisor"), signedAs(words, file, report.id, "reviewed"));
    GridBlock block;
    block.keepTogether = true;
    block.rows = signatureRows({inspector, supervisor}, 2);
    append(block.rows, copyRows(words, code));
    return block;
}

} // namespace

GridDocument inspectionReportSheet(const SheetSource& source, const SheetKind& kind, RowId row) {
    const SheetWords words(source.print, "inspection");
    const InspectionReport& report = rowPrinted<InspectionReport>(source.file, row);
    GridDocument document = emptyForm(source.print, kind.code, source.print.texts.text(kind.title));
    document.blocks = {returnedGoodsBlock(words, source.file, report),
                       itemsBlock(words, source.file, report),
                       judgementOfGoods(words, report),
                       partsBlock(words, source.file, report),
                       opinionsBlock(words, report),
                       inspectionSignatures(words, source.file, report, kind.code)};
    return document;
}

} // namespace recourse
