// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sheet_command.h"

#include "application/case_view.h"
#include "sheets/forms/sheet_catalogue.h"
#include "sheets/grid/grid_pdf.h"

namespace recourse {

namespace {

Exit write(CliSession& session, const CaseView& view, const SheetOptions& options) {
    const Person& person = view.viewer;
    const SheetSource source{view.loaded.file,
                             {*view.procedure, session.texts(), view.office->zone, fromUtf8(view.office->company),
                              fromUtf8(person.name), view.asOf}};
    const auto sheet = makeSheet(options.code, source);
    if (!sheet)
        return session.out().fail(Refused{{}, {sheet.error()}});
    const auto written = writePdf(*sheet, QString::fromStdString(options.out));
    if (!written)
        return session.out().fail(StorageError{StorageError::Kind::ReadOnly, written.error().detail.toStdString()});
    session.out().printLine(QString::fromStdString(options.out));
    return Exit::Done;
}

} // namespace

Exit printSheet(CliSession& session, const SheetOptions& options) {
    if (findSheet(options.code) == nullptr)
        return session.out().usage({"cli.no-such-sheet", {options.code}});
    if (!options.out.ends_with(".pdf"))
        return session.out().usage({"cli.sheet-kind", {options.out}});
    const auto entered = session.signIn();
    if (!entered)
        return session.out().fail(entered.error());
    const auto id = entered->backend->queries().findNumber(options.number);
    if (!id)
        return session.out().fail(id.error());
    if (!*id)
        return session.out().fail(refuse("refused.no-such-case").value);
    const auto view = viewCase(*entered->backend, **id);
    if (!view)
        return session.out().fail(view.error());
    return write(session, **view, options);
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
