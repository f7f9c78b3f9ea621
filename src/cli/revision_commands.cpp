// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/procedures/procedure_revision.h"
#include "cli/comparison_text.h"
#include "cli/files.h"
#include "cli/rule_commands.h"
#include "domain/casefile/reading_dates.h"
#include "persistence/procedures/procedure_comparison.h"

#include <charconv>
#include <filesystem>

namespace recourse {

namespace {

/// Exit, with the reason said.
using FoundProcedure = Result<std::shared_ptr<const Procedure>, Exit>;

Refused refusedDocument(const DocumentFaults& faults) {
    Refused refused;
    for (const DocumentFault& fault : faults)
        refused.issues.push_back({fault.path, fault.fault});
    return refused;
}

FoundProcedure procedureInDocument(const Output& out, const std::string& path) {
    const auto text = readWholeFile(path);
    if (!text)
        return Error{out.fail(text.error())};
    auto procedure = readWithGeneralParts(*text);
    if (!procedure)
        return Error{out.wantsJson() ? out.fail(refusedDocument(procedure.error()))
                                     : failDocument(out, procedure.error())};
    return std::make_shared<const Procedure>(*std::move(procedure));
}

/// "pharma@2"
FoundProcedure procedureOfFile(CliSession& session, const std::string& name) {
    const std::size_t at = name.rfind('@');
    int revision = 0;
    const auto read = std::from_chars(name.data() + at + 1, name.data() + name.size(), revision);
    if (read.ec != std::errc() || read.ptr != name.data() + name.size() || revision < 1)
        return Error{session.out().usage({"cli.no-such-revision", {name.substr(0, at), name.substr(at + 1)}})};
    if (!session.findFile())
        return Error{Exit::Usage};
    auto found = session.procedure(name.substr(0, at), revision);
    if (!found)
        return Error{session.out().usage(found.error())};
    return *std::move(found);
}

FoundProcedure procedureNamed(CliSession& session, const std::string& name) {
    std::error_code none;
    if (name == "-" || std::filesystem::is_regular_file(name, none))
        return procedureInDocument(session.out(), name);
    if (name.find('@') != std::string::npos)
        return procedureOfFile(session, name);
    auto preset = session.preset(name);
    if (!preset)
        return Error{session.out().usage(preset.error())};
    return *std::move(preset);
}

} // namespace

Exit diffProcedures(CliSession& session, const std::string& before, const std::string& after) {
    const auto older = procedureNamed(session, before);
    if (!older)
        return older.error();
    const auto newer = procedureNamed(session, after);
    if (!newer)
        return newer.error();
    const RuleChanges changes = compareProcedures(**older, **newer);
    if (session.out().wantsJson())
        session.out().print({{"changes", ruleChangesJson(changes)},
                             {"rules", comparedRulesJson(session.texts(), **older, **newer, changes)}});
    else if (!printComparison(session.out(), **older, **newer, changes))
        session.out().printLine(session.texts().text("cli.procedure-same"));
    return Exit::Done;
}

Exit importProcedure(CliSession& session, const std::string& path, const std::string& reason) {
    const auto procedure = procedureInDocument(session.out(), path);
    if (!procedure)
        return procedure.error();
    const auto entered = session.signIn();
    if (!entered)
        return session.out().fail(entered.error());
    const Procedure& revision = **procedure;
    const auto done = reviseProcedure(*entered->backend, {revision, "import-procedure", reason});
    if (!done)
        return session.out().fail(done.error());
    const Sentence said{"cli.procedure-added", {revision.title, revision.revision, revision.inForceFrom}};
    if (!session.out().wantsJson()) {
        session.out().printLine(session.texts().sentence(said));
        return Exit::Done;
    }
    const Procedure* before = entered->office->findProcedure(revision.code);
    session.out().print(
        {{"code", revision.code},
         {"revision", revision.revision},
         {"in_force_from", dayText(revision.inForceFrom)},
         {"changes", ruleChangesJson(before != nullptr ? compareProcedures(*before, revision) : RuleChanges())},
         {"sentence", session.out().json(said)}});
    return Exit::Done;
}

} // namespace recourse
