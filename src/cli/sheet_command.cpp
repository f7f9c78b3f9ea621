// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sheet_command.h"

#include "domain/casefile/reading_dates.h"
#include "sheets/forms/asked_sheets.h"
#include "sheets/forms/sheet_catalogue.h"
#include "sheets/grid/grid_pdf.h"

#include <set>

namespace recourse {

namespace {

Exit write(CliSession& session, const Result<GridDocument, Failure>& sheet, const std::string& out) {
    if (!sheet)
        return session.out().fail(sheet.error());
    const auto written = writePdf(*sheet, QString::fromStdString(out));
    if (!written)
        return session.out().fail(asFailure(written.error()));
    if (session.out().wantsJson())
        session.out().print({{"file", out}});
    else
        session.out().printLine(QString::fromStdString(out));
    return Exit::Done;
}

bool isNamed(const Office& office, const std::string& codeOrNumber) {
    if (findSheet(codeOrNumber) != nullptr)
        return true;
    return std::any_of(office.procedures.begin(), office.procedures.end(), [&codeOrNumber](const auto& procedure) {
        return findSheet(sheetCodeOf(*procedure, codeOrNumber)) != nullptr;
    });
}

/// The procedure named, or the only one of the file.
Result<std::string, Sentence> ledgerProcedure(const Office& office, const std::string& named) {
    std::set<std::string> codes;
    for (const auto& procedure : office.procedures)
        codes.insert(procedure->code);
    if (named.empty() && codes.size() == 1)
        return *codes.begin();
    if (codes.contains(named))
        return named;
    std::string known;
    for (const std::string& code : codes)
        known += (known.empty() ? "" : ", ") + code;
    return named.empty() ? Error{Sentence{"cli.which-procedure", {known}}}
                         : Error{Sentence{"cli.no-such-procedure", {named, known}}};
}

Result<LedgerRequest, Sentence> ledgerRequest(const CliSession& session, const Office& office,
                                              const SheetOptions& options) {
    const auto procedure = ledgerProcedure(office, options.procedure);
    if (!procedure)
        return Error{procedure.error()};
    const Reading reading = session.reading(office, {});
    const auto from = parseDay(options.from, reading);
    const auto to = parseDay(options.to, reading);
    if (!from || !to)
        return Error{Sentence{"reading.day", {from ? options.to : options.from}}};
    if (*to < *from)
        return Error{Sentence{"cli.period-ends-first", {*from, *to}}};
    return LedgerRequest{*procedure, {*from, *to}};
}

} // namespace

Exit printSheet(CliSession& session, const SheetOptions& options) {
    if (!options.out.ends_with(".pdf"))
        return session.out().usage({"cli.sheet-kind", {options.out}});
    const auto office = session.office();
    if (!office)
        return session.out().fail(office.error());
    if (!isNamed(**office, options.code))
        return session.out().usage({"cli.no-such-sheet", {options.code}});
    const auto entered = session.signIn();
    if (!entered)
        return session.out().fail(entered.error());
    const auto id = entered->backend->queries().findNumber(options.number);
    if (!id)
        return session.out().fail(id.error());
    if (!*id)
        return session.out().fail(refuse("refused.no-such-case").value);
    return write(session, caseSheet(*entered->backend, **id, {options.code, {}}, session.texts()), options.out);
}

Exit printLedger(CliSession& session, const SheetOptions& options) {
    if (!options.out.ends_with(".pdf"))
        return session.out().usage({"cli.sheet-kind", {options.out}});
    const auto entered = session.signIn();
    if (!entered)
        return session.out().fail(entered.error());
    const auto request = ledgerRequest(session, *entered->office, options);
    if (!request)
        return session.out().usage(request.error());
    return write(session, periodLedger(*entered->backend, *request, session.texts()), options.out);
}

Exit listSheets(CliSession& session) {
    Json list = Json::array();
    std::vector<std::vector<QString>> rows;
    for (const SheetKind& sheet : sheetCatalogue()) {
        const QString title = session.texts().text(sheet.title);
        list.push_back({{"code", std::string(sheet.code)}, {"title", title.toStdString()}});
        rows.push_back({fromUtf8(sheet.code), title});
    }
    if (session.out().wantsJson())
        session.out().print(list);
    else
        session.out().printTable(rows);
    return Exit::Done;
}

} // namespace recourse
