// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/files.h"
#include "cli/rule_commands.h"
#include "domain/casefile/reading_dates.h"
#include "persistence/procedures/procedure_writer.h"
#include "texts/procedure_document.h"
#include "wiring/bundled.h"

namespace recourse {

namespace {

Json faultsJson(const Output& out, const DocumentFaults& faults) {
    Json list = Json::array();
    for (const DocumentFault& fault : faults)
        list.push_back({{"path", fault.path}, {"fault", out.json(fault.fault)}, {"remedy", out.json(fault.remedy)}});
    return list;
}

} // namespace

Exit listProcedures(CliSession& session) {
    const auto procedures = session.procedures();
    if (!procedures)
        return session.out().fail(procedures.error());
    Json list = Json::array();
    std::vector<std::vector<QString>> rows;
    for (const auto& procedure : *procedures) {
        list.push_back({{"code", procedure->code},
                        {"revision", procedure->revision},
                        {"title", session.out().json(procedure->title)},
                        {"trade", session.out().json(procedure->trade)},
                        {"summary", session.out().json(procedure->summary)}});
        rows.push_back({fromUtf8(procedure->code), QString::number(procedure->revision),
                        session.texts().name(procedure->title), session.texts().name(procedure->summary)});
    }
    if (session.out().wantsJson())
        session.out().print(list);
    else
        session.out().printTable(rows);
    return Exit::Done;
}

namespace {

void printDocument(const Output& out, const Procedure& procedure) {
    out.printLine(out.texts().name(procedure.title) + QStringLiteral("  ") + fromUtf8(procedure.source.document));
    out.printLine(out.texts().name(procedure.summary));
    for (const DocumentSection& section : procedureDocument(out.texts(), procedure)) {
        out.printLine(QString());
        out.printLine(section.heading);
        std::vector<std::vector<QString>> rows;
        for (const DocumentRow& row : section.rows)
            rows.push_back({QStringLiteral("  ") + row.says, row.when, fromUtf8(row.source.cited())});
        out.printTable(rows);
    }
}

} // namespace

Exit showProcedure(CliSession& session, const ShowOptions& options) {
    const auto procedure = session.procedure(options.code, options.revision);
    if (!procedure)
        return session.out().usage(procedure.error());
    if (session.out().wantsJson())
        session.out().printLine(QString::fromStdString(writeProcedure(**procedure)));
    else if (options.page)
        session.out().printLine(procedurePage(session.texts(), **procedure));
    else
        printDocument(session.out(), **procedure);
    return Exit::Done;
}

Exit exportProcedure(CliSession& session, const ShowOptions& options) {
    const auto procedure = session.procedure(options.code, options.revision);
    if (!procedure)
        return session.out().usage(procedure.error());
    session.out().printLine(QString::fromStdString(writeProcedure(**procedure)));
    return Exit::Done;
}

Exit checkProcedure(CliSession& session, const std::string& path) {
    const auto text = readWholeFile(path);
    if (!text)
        return session.out().fail(text.error());
    const auto procedure = readWithGeneralParts(*text);
    const DocumentFaults faults = procedure ? DocumentFaults{} : procedure.error();
    if (session.out().wantsJson())
        session.out().print({{"ok", faults.empty()}, {"faults", faultsJson(session.out(), faults)}});
    else if (faults.empty())
        session.out().printLine(session.texts().text("cli.procedure-ok"));
    for (const DocumentFault& fault : faults)
        session.out().message(fromUtf8(fault.path) + QStringLiteral(": ") + session.texts().sentence(fault.fault) +
                              QStringLiteral(" ") + session.texts().sentence(fault.remedy));
    return faults.empty() ? Exit::Done : Exit::Refused;
}

Exit showCalendar(CliSession& session, int year) {
    const auto office = session.office();
    if (!office)
        return session.out().fail(office.error());
    using namespace std::chrono;
    const WorkCalendar& calendar = (*office)->calendar;
    const Day first(std::chrono::year(year) / 1 / 1);
    const Day last(std::chrono::year(year) / 12 / 31);
    const bool loaded = calendar.yearsNotLoaded(first, last).empty();
    Json days = Json::array();
    std::vector<std::vector<QString>> rows;
    int working = 0;
    for (Day day = first; day <= last; day += std::chrono::days(1)) {
        const DayVerdict verdict = calendar.judge(day);
        working += verdict.working ? 1 : 0;
        const weekday week(day);
        const bool usual = week != Saturday && week != Sunday;
        if (verdict.working == usual)
            continue;
        days.push_back({{"day", dayText(day)}, {"working", verdict.working}, {"why", session.out().json(verdict.why)}});
        rows.push_back({fromUtf8(dayText(day)), session.texts().text(verdict.working ? "cli.working" : "cli.off"),
                        session.texts().sentence(verdict.why)});
    }
    if (!loaded)
        session.out().message(session.texts().sentence({"cli.year-not-loaded", {std::to_string(year)}}));
    if (session.out().wantsJson()) {
        session.out().print({{"year", year}, {"loaded", loaded}, {"working_days", working}, {"exceptions", days}});
        return Exit::Done;
    }
    session.out().printTable(rows);
    session.out().printLine(session.texts().sentence({"cli.working-days", {std::int64_t{working}}}));
    return Exit::Done;
}

} // namespace recourse
