// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/forms/notice_sheet.h"

#include "sheets/forms/form_document.h"
#include "sheets/grid/grid_parts.h"

namespace recourse {

namespace {

FormEntry serviceEntry(const SheetWords& words, const CaseFile& file, const Notice& notice) {
    const std::optional<bool> charged = notice.serviceCharged ? notice.serviceCharged : file.complaint.serviceCharged;
    return {words.word("service"), ticksCell({{words.word("free"), charged.has_value() && !*charged},
                                              {words.word("charged"), charged.value_or(false)}})};
}

GridBlock headBlock(const SheetWords& words, const CaseFile& file, const Notice& notice) {
    GridBlock block;
    block.rows = historicalRows(words, file.complaint);
    append(block.rows, {entryRow({words.entry(notice, "sent-at"),
                                  {words.word("complaint-number"), valueCell(words.value(file.complaint, "number"))}}),
                        entryRow({words.entry(notice, "number"), words.entry(notice, "sent-by")}),
                        entryRow({serviceEntry(words, file, notice), words.tickEntry(notice, "product-type")}),
                        entryRow({words.tickEntry(notice, "department")}),
                        entryRow({{words.label<Complaint>("customer"), valueCell(customerOf(words, file.complaint))},
                                  words.entry(notice, "final-consignee")}),
                        entryRow({words.entry(notice, "customer-department"), words.entry(notice, "customer-person")}),
                        entryRow({words.entry(file.complaint, "contact")})});
    return block;
}

GridBlock goodsBlock(const SheetWords& words, const CaseFile& file) {
    std::vector<QStringList> rows;
    for (const ComplaintLine& line : file.rows<ComplaintLine>())
        rows.push_back({words.value(line, "product"), words.value(line, "model"), words.value(line, "batch"),
                        words.value(line, "quantity")});
    return tableBlock({{words.label<ComplaintLine>("product"), 8},
                       {words.label<ComplaintLine>("model"), 6},
                       {words.label<ComplaintLine>("batch"), 6},
                       {words.label<ComplaintLine>("quantity"), 4, Qt::AlignRight}},
                      rows, 1);
}

GridBlock faultBlock(const SheetWords& words, const CaseFile& file, const Notice& notice) {
    GridBlock block;
    block.rows = {
        entryRow({words.entry(notice, "fault-quantity"), words.entry(notice, "fault-kind"),
                  words.entry(notice, "fault-place")}),
        words.text(file.complaint, "matter", 12),
        entryRow({{words.word("attachments"), valueCell(attachmentsOf(words, file, notice.id))}}),
        entryRow({words.tickEntry(notice, "wants")}),
        words.text(notice, "other-requirements", 7),
        words.text(notice, "request", 9),
    };
    return block;
}

GridRow answerRow(const QString& label, const QString& text, const PrintedSignature& signature) {
    GridCell cell = valueCell(text);
    cell.vertical = Qt::AlignTop;
    cell.signatures = {signature};
    return entryRow({{label, std::move(cell)}}, 21);
}

GridBlock answerBlock(const SheetWords& words, const Notice& notice) {
    const QString opinion = words.print().texts.sentence(
        Sentence{"sheet.notice.opinion-of", {words.value(notice, "department").toStdString()}});
    GridCell receipt;
    receipt.signatures = {words.signature(words.value(notice, "signed-by"), words.word("received"), notice.signedAt)};
    GridBlock block;
    block.rows = {
        entryRow({{words.word("receipt"), std::move(receipt)}}, 17),
        answerRow(opinion, words.value(notice, "opinion"),
                  words.signature(words.value(notice, "opinion-by"), words.word("opinion-given"), notice.opinionAt)),
        answerRow(words.label<Notice>("result"), words.value(notice, "result"),
                  words.signature(words.value(notice, "result-by"), words.word("result-given"), notice.resultAt)),
    };
    if (notice.endedAt)
        block.rows.push_back(
            answerRow(words.value(notice, "ending"), words.value(notice, "ending-reason"),
                      words.signature(words.value(notice, "ended-by"), words.value(notice, "ending"), notice.endedAt)));
    return block;
}

GridBlock returnBlock(const SheetWords& words, const Notice& notice, std::string_view code) {
    GridBlock block;
    block.keepTogether = true;
    block.rows = {
        entryRow({words.tickEntry(notice, "goods-state"), words.entry(notice, "delivery-note")}),
        entryRow({words.entry(notice, "returned-on"), words.entry(notice, "return-place"),
                  words.entry(notice, "parcel-number")}),
    };
    append(block.rows, copyRows(words, code));
    return block;
}

} // namespace

GridDocument noticeSheet(const SheetSource& source, const SheetKind& kind, RowId row) {
    const SheetWords words(source.print, "notice");
    const Notice& notice = rowPrinted<Notice>(source.file, row);
    GridDocument document = emptyForm(source.print, kind.code, source.print.texts.text(kind.title));
    document.blocks = {headBlock(words, source.file, notice), goodsBlock(words, source.file),
                       faultBlock(words, source.file, notice), answerBlock(words, notice),
                       returnBlock(words, notice, kind.code)};
    return document;
}

} // namespace recourse
