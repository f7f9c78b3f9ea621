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
    const QString from = session.texts().text("cli.in-force-from");
    Json list = Json::array();
    std::vector<std::vector<QString>> rows;
    for (const auto& procedure : *procedures) {
        list.push_back({{"code", procedure->code},
                        {"revision", procedure->revision},
                        {"in_force_from", dayText(procedure->inForceFrom)},
                        {"title", session.out().json(procedure->title)},
                        {"trade", session.out().json(procedure->trade)},
                        {"summary", session.out().json(procedure->summary)}});
        rows.push_back({fromUtf8(procedure->code), QString::number(procedure->revision),
                        from.arg(fromUtf8(dayText(procedure->inForceFrom))), session.texts().name(procedure->title),
                        session.texts().name(procedure->summary)});
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

Exit failDocument(const Output& out, const DocumentFaults& faults) {
    for (const DocumentFault& fault : faults)
        out.message(fromUtf8(fault.path) + QStringLiteral(": ") + out.texts().sentence(fault.fault) +
                    QStringLiteral(" ") + out.texts().sentence(fault.remedy));
    return faults.empty() ? Exit::Done : Exit::Refused;
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
    return failDocument(session.out(), faults);
}

} // namespace recourse
