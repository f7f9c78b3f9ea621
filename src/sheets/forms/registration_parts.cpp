// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/forms/registration_parts.h"

#include "domain/eightd/progress.h"
#include "sheets/forms/case_outcome.h"
#include "sheets/grid/grid_parts.h"

#include <algorithm>

namespace recourse {

namespace {

struct LinePlace {
    std::string_view key;
    int columns;
    Qt::AlignmentFlag align = Qt::AlignLeft;
};

/// One column is left for the number of the line.
const std::vector<std::vector<LinePlace>> kLinePlaces{
    {{"product", 7}, {"model", 5}, {"material-code", 4}, {"batch", 4}, {"shipped-on", 3}},
    {{"quantity", 4, Qt::AlignRight},
     {"amount", 4, Qt::AlignRight},
     {"defective-used", 4, Qt::AlignRight},
     {"defective-unused", 4, Qt::AlignRight},
     {"defective-total", 4, Qt::AlignRight},
     {"defect-rate", 3, Qt::AlignRight}},
    {{"defect-code", 4}, {"judgement", 3}, {"factory", 4}, {"order", 4}, {"delivery", 4}, {"note", 4}},
};

constexpr double kOpinionHeight = 24; // mm

constexpr std::string_view kDefectiveTotal = "defective-total"; // of the form, not of the record

QString lineValue(const SheetWords& words, const ComplaintLine& line, std::string_view key) {
    if (key != kDefectiveTotal)
        return words.value(line, key);
    if (line.defectiveUsed && line.defectiveUnused)
        return words.plain(sum(*line.defectiveUsed, *line.defectiveUnused));
    return words.plain(line.defectiveUsed ? line.defectiveUsed : line.defectiveUnused);
}

/// Three rows: the heads, or the values of a line.
template <class Text>
void addLineRows(std::vector<GridRow>& rows, const QString& number, const Text& text, bool heads) {
    for (std::size_t i = 0; i < kLinePlaces.size(); ++i) {
        GridRow row;
        if (i == 0)
            row.cells.push_back(labelCell(number, 1, static_cast<int>(kLinePlaces.size())));
        for (const LinePlace& place : kLinePlaces[i])
            row.cells.push_back(heads ? labelCell(text(place.key), place.columns)
                                      : valueCell(text(place.key), place.columns, place.align));
        rows.push_back(std::move(row));
    }
}

FormEntry opinionEntry(const QString& who, const QString& opinion, const PrintedSignature& signature) {
    GridCell cell = valueCell(opinion);
    cell.vertical = Qt::AlignTop;
    cell.signatures = {signature};
    return {who, std::move(cell)};
}

FormEntry noticeEntry(const SheetWords& words, const Notice& notice) {
    if (notice.endedAt)
        return opinionEntry(
            words.value(notice, "department"), words.value(notice, "ending-reason"),
            words.signature(words.value(notice, "ended-by"), words.value(notice, "ending"), notice.endedAt));
    return opinionEntry(
        words.value(notice, "department"), words.value(notice, "opinion"),
        words.signature(words.value(notice, "opinion-by"), words.word("opinion-given"), notice.opinionAt));
}

FormEntry stepEntry(const SheetWords& words, const ApprovalStep& step) {
    QStringList meaning{words.value(step, "act"), words.value(step, "outcome")};
    meaning.removeAll(QString());
    return opinionEntry(
        words.value(step, "role"), words.value(step, "reason"),
        words.signature(words.onBehalf(step.person, step.onBehalfOf), meaning.join(QStringLiteral(" · ")), step.at));
}

std::vector<ApprovalStep> stepsInOrder(const CaseFile& file) {
    const Disposition* disposition = currentDisposition(file);
    const Approval* run = disposition == nullptr ? nullptr : approvalOf(file, disposition->id);
    if (run == nullptr)
        return {};
    std::vector<ApprovalStep> steps = children(file, run->id, &ApprovalStep::approval);
    std::stable_sort(steps.begin(), steps.end(),
                     [](const ApprovalStep& a, const ApprovalStep& b) { return a.order < b.order; });
    return steps;
}

GridRow figuresRow(const QString& label, const FourFigures& figures) {
    GridRow row;
    row.cells.push_back(labelCell(label, kLabelColumns));
    for (const QString& figure :
         {figures.compensation, figures.allowance, figures.returnQuantity, figures.returnAmount})
        row.cells.push_back(valueCell(figure, 5, Qt::AlignRight));
    return row;
}

} // namespace

GridBlock complaintLines(const SheetWords& words, const CaseFile& file) {
    GridBlock block;
    const auto label = [&words](std::string_view key) { return words.label<ComplaintLine>(key); };
    addLineRows(block.head, words.print().texts.text("sheet.serial"), label, true);
    int number = 0;
    for (const ComplaintLine& line : file.rows<ComplaintLine>())
        addLineRows(
            block.rows, QString::number(++number),
            [&words, &line](std::string_view key) { return lineValue(words, line, key); }, false);
    if (number == 0)
        addLineRows(
            block.rows, {}, [](std::string_view) { return QString(); }, false);
    return block;
}

std::vector<GridRow> demandAgainstResult(const SheetWords& words, const CaseFile& file) {
    GridRow head;
    head.cells = {labelCell({}, kLabelColumns), labelCell(words.word("compensation"), 5),
                  labelCell(words.word("allowance"), 5), labelCell(words.word("return-quantity"), 5),
                  labelCell(words.word("return-amount"), 5)};
    return {std::move(head), figuresRow(words.word("asked"), demandFigures(words, file.complaint)),
            figuresRow(words.word("granted"), resultFigures(words, file))};
}

QString measuresText(const SheetWords& words, const CaseFile& file, bool permanent) {
    QStringList lines;
    for (const Action& action : file.rows<Action>()) {
        if (isPermanent(action) != permanent)
            continue;
        const Texts& texts = words.print().texts;
        QStringList who{words.value(action, "owner"),
                        SheetWords::day(action.doneOn ? action.doneOn : action.plannedOn)};
        who.removeAll(QString());
        const std::string behind = who.join(texts.text("sheet.list-separator")).toStdString();
        const std::string what = words.value(action, "what").toStdString();
        lines += behind.empty() ? fromUtf8(what) : texts.sentence(Sentence{"sheet.measure", {what, behind}});
    }
    return lines.join(u'\n');
}

std::vector<GridRow> opinionRows(const SheetWords& words, const CaseFile& file) {
    std::vector<FormEntry> entries;
    for (const Notice& notice : file.rows<Notice>())
        entries.push_back(noticeEntry(words, notice));
    for (const ApprovalStep& step : stepsInOrder(file))
        entries.push_back(stepEntry(words, step));
    if (entries.empty())
        entries.resize(2, opinionEntry({}, {}, words.signature({}, {})));
    std::vector<GridRow> rows;
    for (std::size_t i = 0; i < entries.size(); i += 2) {
        const bool isLast = i + 1 == entries.size();
        rows.push_back(isLast ? entryRow({entries[i]}, kOpinionHeight)
                              : entryRow({entries[i], entries[i + 1]}, kOpinionHeight));
    }
    return rows;
}

} // namespace recourse
