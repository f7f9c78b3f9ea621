// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/forms/form_document.h"

#include "domain/procedure/names.h"
#include "sheets/grid/grid_parts.h"

#include <utility>

namespace recourse {

namespace {

/// "UTC+08:00": the office's clock at that time.
QString offsetText(const OfficeZone& zone, Instant at) {
    const LocalTime local = zone.local(at);
    const auto offset = std::chrono::duration_cast<std::chrono::minutes>(local.day + local.time - at).count();
    const auto minutes = std::abs(offset);
    return QStringLiteral("UTC%1%2:%3")
        .arg(QLatin1Char(offset < 0 ? '-' : '+'))
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString separator(const SheetWords& words) {
    return words.print().texts.text("sheet.list-separator");
}

} // namespace

GridDocument emptyForm(const SheetPrint& print, std::string_view code, const QString& title) {
    const SheetWords words(print, {});
    GridDocument document;
    if (!print.company.isEmpty())
        document.issuer = {print.company};
    document.title = title;
    for (const ProcedureSheet& sheet : print.procedure.sheets) {
        if (sheet.code == code)
            document.formNumber = fromUtf8(sheet.number);
    }
    document.columns = formColumns();
    const QString at = words.moment(print.printedAt) + u' ' + offsetText(print.zone, print.printedAt);
    document.printNote =
        print.texts.sentence(Sentence{"sheet.print-note", {print.printedBy.toStdString(), at.toStdString()}});
    document.pageNumber = print.texts.text("sheet.page-number");
    document.author = print.printedBy;
    return document;
}

std::vector<GridRow> historicalRows(const SheetWords& words, const Complaint& complaint) {
    if (!complaint.historical.value_or(false))
        return {};
    const Texts& texts = words.print().texts;
    const std::string number = complaint.originalNumber.value_or("");
    return {headingRow(number.empty() ? texts.text("sheet.historical")
                                      : texts.sentence(Sentence{"sheet.historical-number", {number}}))};
}

std::vector<GridRow> extraRows(const SheetWords& words, const CaseFile& file) {
    std::vector<GridRow> rows;
    std::vector<FormEntry> pair;
    const auto endPair = [&rows, &pair] {
        if (pair.empty())
            return;
        pair.resize(2);
        rows.push_back(entryRow(std::exchange(pair, {})));
    };
    for (const ExtraField& field : words.print().procedure.fields) {
        const auto found = file.extra.find(field.key);
        const Cell cell = found == file.extra.end() ? Cell{} : found->second;
        const QString name = words.print().texts.name(field.name);
        const QString value = words.written("extra", {field.key, field.kind, 0}, cell);
        if (field.kind == Kind::LongText) {
            endPair();
            rows.push_back(textRow(name, value));
            continue;
        }
        pair.push_back({name, valueCell(value)});
        if (pair.size() == 2)
            endPair();
    }
    endPair();
    return rows;
}

std::vector<GridRow> copyRows(const SheetWords& words, std::string_view code) {
    const Procedure& procedure = words.print().procedure;
    QStringList names;
    for (const CopyRule& rule : procedure.copies) {
        if (rule.sheet != code)
            continue;
        for (const std::string& department : rule.departments)
            names += words.print().texts.name(nameOf(procedure.departments, department));
    }
    if (names.isEmpty())
        return {};
    return {entryRow({{words.print().texts.text("sheet.copies"), valueCell(names.join(separator(words)))}})};
}

std::vector<PrintedSignature> signaturesOf(const SheetWords& words, const CaseFile& file, std::optional<RowId> record) {
    std::vector<PrintedSignature> printed;
    for (const Signature& signature : file.rows<Signature>()) {
        if (signature.record == record)
            printed.push_back(words.signature(signature));
    }
    return printed;
}

QString customerOf(const SheetWords& words, const Complaint& complaint) {
    const QString name = words.value(complaint, "customer");
    const bool anonymous = complaint.anonymous.value_or(false);
    return name.isEmpty() && anonymous ? words.label<Complaint>("anonymous") : name;
}

QString onLines(const SheetWords& words, const CaseFile& file, std::string_view key) {
    QStringList values;
    for (const ComplaintLine& line : file.rows<ComplaintLine>()) {
        const QString value = words.value(line, key);
        if (!value.isEmpty() && !values.contains(value))
            values += value;
    }
    return values.join(separator(words));
}

QString attachmentsOf(const SheetWords& words, const CaseFile& file, std::optional<RowId> record) {
    QStringList names;
    for (const Attachment& attachment : file.rows<Attachment>()) {
        if (attachment.record == record)
            names += words.value(attachment, "name");
    }
    return names.join(separator(words));
}

} // namespace recourse
