// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/import_command.h"

#include "application/import/case_import.h"
#include "cli/files.h"
#include "persistence/import/csv_table.h"
#include "persistence/import/mapping_reader.h"

namespace recourse {

namespace {

struct ImportSource {
    ImportTable table;
    ImportMapping mapping;
    std::vector<Draft> drafts; ///< one for each line of the table
};

/// The mapping of the file; without one every column goes to the field it is named after.
Result<ImportMapping, Failure> mappingOf(const ImportOptions& options, const ImportTable& table) {
    ImportMapping mapping;
    for (const std::string& column : table.columns)
        mapping.columns.push_back({column, column, {}, {}});
    if (options.map.empty())
        return mapping;
    const auto text = readWholeFile(options.map);
    if (!text)
        return Error{Failure{text.error()}};
    auto read = readMapping(*text);
    if (!read)
        return Error{Failure{reject(read.error()).value}};
    return *std::move(read);
}

Result<ImportSource, Failure> readSource(const ImportOptions& options) {
    const auto bytes = readWholeFile(options.table);
    if (!bytes)
        return Error{Failure{bytes.error()}};
    auto table = readCsv(*bytes);
    if (!table)
        return Error{Failure{reject({FieldIssue{options.table, table.error()}}).value}};
    auto mapping = mappingOf(options, *table);
    if (!mapping)
        return Error{mapping.error()};
    auto drafts = draftsOf(*table, *mapping);
    if (!drafts)
        return Error{Failure{reject(drafts.error()).value}};
    return ImportSource{*std::move(table), *std::move(mapping), *std::move(drafts)};
}

Json refusedJson(const Output& out, const Refused& refused) {
    Json reasons = Json::array();
    for (const FieldIssue& issue : refused.issues)
        reasons.push_back({{"field", issue.path}, {"code", issue.what.id}, {"sentence", out.json(issue.what)}});
    for (const Refusal& refusal : refused.refusals)
        reasons.push_back(
            {{"rule", out.json(refusal.rule)}, {"code", refusal.why.id}, {"sentence", out.json(refusal.why)}});
    return reasons;
}

bool isClean(const Refused& refused) {
    return refused.issues.empty() && refused.refusals.empty();
}

Exit report(const Output& out, const ImportSource& source, const std::vector<Refused>& refused, bool dryRun) {
    Json faulty = Json::array();
    for (std::size_t i = 0; i < refused.size(); ++i) {
        if (isClean(refused[i]))
            continue;
        const auto line = static_cast<std::int64_t>(source.table.lines[i].number);
        faulty.push_back({{"line", line}, {"reasons", refusedJson(out, refused[i])}});
        for (const FieldIssue& issue : refused[i].issues)
            out.message(out.texts().sentence({"import.line", {line}}) + QStringLiteral(" · ") + fromUtf8(issue.path) +
                        QStringLiteral(": ") + out.texts().sentence(issue.what));
        for (const Refusal& refusal : refused[i].refusals)
            out.message(out.texts().sentence({"import.line", {line}}) + QStringLiteral(": ") +
                        out.texts().sentence(refusal.why));
    }
    const auto all = static_cast<std::int64_t>(refused.size());
    const auto bad = static_cast<std::int64_t>(faulty.size());
    const char* summary = dryRun ? "import.checked" : bad == 0 ? "import.done" : "import.nothing-done";
    const Sentence sentence{summary, {dryRun ? all - bad : bad == 0 ? all : bad}};
    if (out.wantsJson())
        out.print({{"lines", all},
                   {"imported", dryRun || bad > 0 ? 0 : all},
                   {"dry_run", dryRun},
                   {"faulty", faulty},
                   {"sentence", out.json(sentence)}});
    else
        out.printLine(out.texts().sentence(sentence));
    return bad == 0 ? Exit::Done : Exit::Refused;
}

void tidyUp(Backend& backend) {
    bool more = true;
    while (more) {
        const auto tidied = backend.tidyUp();
        more = tidied && *tidied;
    }
}

} // namespace

Exit importCases(CliSession& session, const ImportOptions& options) {
    const auto source = readSource(options);
    if (!source)
        return session.out().fail(source.error());
    const auto entered = session.signIn();
    if (!entered)
        return session.out().fail(entered.error());
    Backend& backend = *entered->backend;
    const std::string procedure = CliSession::procedureToBegin(*entered, source->mapping.procedure);
    std::vector<Request> requests;
    for (const Draft& draft : source->drafts)
        requests.push_back({options.historical ? "bring-in" : "register", std::nullopt, procedure, draft,
                            backend.ids().next(), backend.signedIn()});
    const auto refused = backend.executor().executeAll(requests, options.dryRun);
    if (!refused)
        return session.out().fail(refused.error());
    tidyUp(backend);
    return report(session.out(), *source, *refused, options.dryRun);
}

} // namespace recourse
