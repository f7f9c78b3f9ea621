// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/forms/asked_sheets.h"

#include "application/case_view.h"
#include "sheets/forms/sheet_catalogue.h"

#include <algorithm>

namespace recourse {

namespace {

constexpr std::string_view kLedgerCode = "ledger";
constexpr int kLedgerPage = 500;

struct NumberedRow {
    RowId id{0};
    QString number;
};

/// The newest first.
std::vector<NumberedRow> numberedRows(const CaseFile& file, std::string_view table) {
    std::vector<NumberedRow> found;
    forEachTable(file, [&found, table]<class R>(const std::vector<R>& rows) {
        if (RecordOf<R>::table != table)
            return;
        const Field<R>* number = findField(RecordOf<R>::fields, "number");
        for (const R& row : rows) {
            const Cell cell = number == nullptr ? Cell{} : number->read(row);
            const auto* text = std::get_if<std::string>(&cell);
            found.push_back({row.id, text == nullptr ? QString() : fromUtf8(*text)});
        }
    });
    std::reverse(found.begin(), found.end());
    return found;
}

QString nameOfViewer(const Office& office, PersonId id) {
    for (const Person& person : office.people.persons) {
        if (person.id == id)
            return fromUtf8(person.name);
    }
    return {};
}

FilterTerm receivedTerm(FilterTerm::Compare compare, Day day) {
    return FilterTerm{"received", compare, {}, day, false};
}

Filter receivedIn(const LedgerPeriod& period) {
    using Compare = FilterTerm::Compare;
    return Filter{{{receivedTerm(Compare::From, period.from), receivedTerm(Compare::UpTo, period.to)}}};
}

/// The cases of the period, the first received first.
Stored<std::vector<CaseId>> casesOf(Backend& backend, const LedgerRequest& request) {
    ListRequest page{receivedIn(request.period), SortColumn::Received, false, std::nullopt, kLedgerPage};
    std::vector<CaseId> found;
    do {
        const auto listed = backend.queries().list(page);
        if (!listed)
            return Error{listed.error()};
        for (const ListRow& row : listed->rows) {
            if (row.summary.procedure == request.procedure)
                found.push_back(row.summary.id);
        }
        page.after = listed->next;
    } while (page.after);
    return found;
}

} // namespace

std::vector<OfferedSheet> offeredSheets(const CaseFile& file, const Procedure& procedure, const Texts& texts) {
    std::vector<OfferedSheet> offered;
    for (const ProcedureSheet& sheet : procedure.sheets) {
        const SheetKind* kind = findSheet(sheet.code);
        if (kind == nullptr || kind->scope == SheetScope::Period)
            continue;
        const QString title = texts.text(kind->title);
        if (kind->scope == SheetScope::Case) {
            offered.push_back({{sheet.code, {}}, title, {}});
            continue;
        }
        const std::vector<NumberedRow> rows = numberedRows(file, kind->table);
        for (const NumberedRow& row : rows)
            offered.push_back({{sheet.code, row.id}, QString(title + u' ' + row.number).trimmed(), {}});
        if (rows.empty())
            offered.push_back({{sheet.code, {}}, title, nothingToPrint(*kind)});
    }
    return offered;
}

std::string sheetCodeOf(const Procedure& procedure, std::string_view codeOrNumber) {
    for (const ProcedureSheet& sheet : procedure.sheets) {
        if (sheet.number == codeOrNumber)
            return sheet.code;
    }
    return std::string(codeOrNumber);
}

Result<GridDocument, Failure> caseSheet(Backend& backend, CaseId id, const SheetChoice& choice, const Texts& texts) {
    const auto view = viewCase(backend, id);
    if (!view)
        return Error{Failure{view.error()}};
    if (!*view)
        return Error{Failure{refuse("refused.no-such-case").value}};
    const Office& office = *(*view)->office;
    const Procedure& procedure = *(*view)->procedure;
    const SheetSource source{
        (*view)->loaded.file,
        {procedure, texts, office.zone, fromUtf8(office.company), fromUtf8((*view)->viewer.name), (*view)->asOf}};
    auto sheet = makeSheet(sheetCodeOf(procedure, choice.code), source, choice.row);
    if (!sheet)
        return Error{Failure{Refused{{}, {sheet.error()}}}};
    return std::move(sheet).value();
}

Result<GridDocument, Failure> periodLedger(Backend& backend, const LedgerRequest& request, const Texts& texts) {
    const auto office = backend.offices().office();
    if (!office)
        return Error{Failure{office.error()}};
    const Procedure* newest = (*office)->findProcedure(request.procedure);
    if (newest == nullptr)
        return Error{Failure{refuse("sheet.refused.no-procedure", {}, {request.procedure}).value}};
    const auto cases = casesOf(backend, request);
    if (!cases)
        return Error{Failure{cases.error()}};
    SheetPrint print{*newest,
                     texts,
                     (*office)->zone,
                     fromUtf8((*office)->company),
                     nameOfViewer(**office, backend.signedIn()),
                     backend.clock().now()};
    std::vector<LedgerRow> rows;
    for (const CaseId id : *cases) {
        const auto loaded = backend.queries().load(id);
        if (!loaded)
            return Error{Failure{loaded.error()}};
        if (!*loaded)
            continue;
        const CaseFile& file = (*loaded)->file;
        const Procedure* own =
            (*office)->findProcedure(request.procedure, file.complaint.procedureRevision.value_or(0));
        rows.push_back(ledgerRow(
            {file,
             {own == nullptr ? *newest : *own, texts, print.zone, print.company, print.printedBy, print.printedAt}}));
    }
    return ledgerSheet(print, kLedgerCode, request.period, rows);
}

Failure asFailure(const SheetFault& fault) {
    const std::string detail = fault.detail.toStdString();
    switch (fault.kind) {
    case SheetFaultKind::FontMissing:
        return refuse("sheet.fault.font-missing", {}, {detail}).value;
    case SheetFaultKind::NotWritten:
        return StorageError{StorageError::Kind::ReadOnly, detail};
    case SheetFaultKind::GridBroken:
        break;
    }
    return StorageError{StorageError::Kind::Failed, detail};
}

} // namespace recourse
