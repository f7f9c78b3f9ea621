// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/forms/case_outcome.h"

#include <algorithm>

namespace recourse {

namespace {

const Disposition* lastDispositionIn(const CaseFile& file, std::string_view state) {
    const auto& rows = file.rows<Disposition>();
    const auto found = std::find_if(rows.rbegin(), rows.rend(),
                                    [state](const Disposition& row) { return row.state && row.state->code == state; });
    return found == rows.rend() ? nullptr : &*found;
}

bool hasPlaceOfItsOwn(std::string_view kind) {
    return kind == "compensation" || kind == "allowance" || kind == "return";
}

void addPart(QString& whole, const QString& part, const QString& separator) {
    if (part.isEmpty())
        return;
    whole += whole.isEmpty() ? part : separator + part;
}

QString separatorOf(const SheetWords& words) {
    return words.print().texts.text("sheet.item-separator");
}

QString shareOfAmount(const SheetWords& words, const QString& percent, const QString& amount) {
    if (percent.isEmpty() || amount.isEmpty())
        return percent;
    return words.print().texts.sentence(Sentence{"sheet.percent-of", {percent.toStdString(), amount.toStdString()}});
}

QString besideEachOther(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString itemText(const SheetWords& words, const DispositionItem& item) {
    const QString share = shareOfAmount(words, words.value(item, "percent"), words.value(item, "percent-of"));
    return besideEachOther({words.value(item, "kind"), words.value(item, "quantity"), words.value(item, "amount"),
                            share, words.value(item, "note")});
}

QString noteText(const SheetWords& words, const DispositionItem& item) {
    const QString note = words.value(item, "note");
    return note.isEmpty() ? note : words.value(item, "kind") + u' ' + note;
}

} // namespace

const Disposition* decidedDisposition(const CaseFile& file) {
    return lastDispositionIn(file, "decided");
}

const Disposition* currentDisposition(const CaseFile& file) {
    const Disposition* decided = decidedDisposition(file);
    return decided != nullptr ? decided : lastDispositionIn(file, "proposed");
}

const Approval* approvalOf(const CaseFile& file, RowId disposition) {
    const auto& runs = file.rows<Approval>();
    const auto found = std::find_if(runs.rbegin(), runs.rend(), [disposition](const Approval& run) {
        return run.record == disposition && run.state != Choice{"void"} && run.state != Choice{"withdrawn"};
    });
    return found == runs.rend() ? nullptr : &*found;
}

FourFigures demandFigures(const SheetWords& words, const Complaint& complaint) {
    const QString share =
        shareOfAmount(words, words.value(complaint, "demand-allowance"), words.value(complaint, "demand-allowance-of"));
    return {words.value(complaint, "demand-compensation"), share, words.value(complaint, "demand-return-quantity"),
            words.value(complaint, "demand-return-amount")};
}

FourFigures resultFigures(const SheetWords& words, const CaseFile& file) {
    FourFigures figures;
    const Disposition* decided = decidedDisposition(file);
    if (decided == nullptr)
        return figures;
    const QString separator = separatorOf(words);
    for (const DispositionItem& item : children(file, decided->id, &DispositionItem::disposition)) {
        const std::string kind = item.kind ? item.kind->code : std::string();
        const QString amount = words.value(item, "amount");
        if (kind == "compensation")
            addPart(figures.compensation, amount, separator);
        if (kind == "allowance") {
            const QString share = shareOfAmount(words, words.value(item, "percent"), words.value(item, "percent-of"));
            addPart(figures.allowance, besideEachOther({share, amount}), separator);
        }
        if (kind == "return") {
            addPart(figures.returnQuantity, words.value(item, "quantity"), separator);
            addPart(figures.returnAmount, amount, separator);
        }
    }
    return figures;
}

QString decidedItems(const SheetWords& words, const CaseFile& file, bool allKinds) {
    QString text;
    const Disposition* decided = decidedDisposition(file);
    if (decided == nullptr)
        return text;
    for (const DispositionItem& item : children(file, decided->id, &DispositionItem::disposition)) {
        const bool whole = allKinds || !item.kind || !hasPlaceOfItsOwn(item.kind->code);
        addPart(text, whole ? itemText(words, item) : noteText(words, item), separatorOf(words));
    }
    return text;
}

QString causeOf(const SheetWords& words, const CaseFile& file) {
    const auto& investigations = file.rows<Investigation>();
    for (auto row = investigations.rbegin(); row != investigations.rend(); ++row) {
        if (QString cause = words.value(*row, "cause"); !cause.isEmpty())
            return cause;
    }
    const auto& reports = file.rows<EightD>();
    return reports.empty() ? QString() : words.value(reports.back(), "d4-occurrence");
}

QString goodsHandling(const SheetWords& words, const CaseFile& file) {
    QString text;
    for (const PartDecision& part : file.rows<PartDecision>()) {
        addPart(
            text,
            besideEachOther({words.value(part, "decision"), words.value(part, "quantity"), words.value(part, "note")}),
            separatorOf(words));
    }
    return text;
}

QString responsibleDepartments(const SheetWords& words, const CaseFile& file) {
    QString text;
    for (const Responsibility& row : file.rows<Responsibility>())
        addPart(text, besideEachOther({words.value(row, "department"), words.value(row, "share")}), separatorOf(words));
    return text;
}

const Reply* finalReply(const CaseFile& file) {
    const auto& replies = file.rows<Reply>();
    const auto found = std::find_if(replies.rbegin(), replies.rend(),
                                    [](const Reply& reply) { return reply.type == Choice{"final"}; });
    return found == replies.rend() ? nullptr : &*found;
}

} // namespace recourse
