// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/case_commands.h"

#include "cli/case_json.h"
#include "cli/files.h"
#include "persistence/drafts/draft_json.h"

namespace recourse {

namespace {

/// The case of a number, for whoever signed in.
Result<CaseId, Failure> caseNumbered(Backend& backend, const std::string& number) {
    const auto found = backend.queries().findNumber(number);
    if (!found)
        return Error{Failure{found.error()}};
    if (!*found)
        return Error{Failure{refuse("refused.no-such-case").value}};
    return **found;
}

/// A case opened by number: what most commands begin with.
struct OpenedCase {
    SignedIn entered;
    CaseView view;
};

Result<OpenedCase, Failure> openCase(CliSession& session, const std::string& number) {
    auto entered = session.signIn();
    if (!entered)
        return Error{entered.error()};
    const auto id = caseNumbered(*entered->backend, number);
    if (!id)
        return Error{id.error()};
    auto view = viewCase(*entered->backend, *id);
    if (!view)
        return Error{Failure{view.error()}};
    return OpenedCase{*std::move(entered), std::move(**view)};
}

Result<Draft, Failure> draftFromFile(const std::string& path) {
    if (path.empty())
        return Draft{};
    const auto text = readWholeFile(path);
    if (!text)
        return Error{Failure{text.error()}};
    auto draft = parseDraft(*text);
    if (!draft)
        return Error{Failure{reject(draft.error()).value}};
    return *std::move(draft);
}

/// A column of the list as people read it.
QString shownCell(const Texts& texts, const ListRow& row, const std::string& column, const Json& value) {
    if (column == "received")
        return texts.written(Kind::Moment, row.summary.receivedAt);
    if (column == "due")
        return row.summary.dueAt ? texts.written(Kind::Moment, *row.summary.dueAt) : QString();
    if (column == "stage")
        return row.summary.stage.empty() ? QString() : texts.text("milestone." + row.summary.stage);
    return QString::fromStdString(value.is_string() ? value.get<std::string>()
                                  : value.is_null() ? std::string()
                                                    : value.dump());
}

Exit execute(CliSession& session, Backend& backend, Request request) {
    request.commandId = backend.ids().next();
    request.actor = backend.signedIn();
    const auto done = backend.executor().execute(request);
    if (!done)
        return session.out().fail(done.error());
    const std::string number = done->file.complaint.number.value_or("");
    if (session.out().wantsJson())
        session.out().print({{"number", number}, {"command", request.verb}, {"version", done->version}});
    else
        session.out().printLine(fromUtf8(number));
    return Exit::Done;
}

} // namespace

Exit registerCase(CliSession& session, const std::string& procedure, const std::string& path) {
    const auto draft = draftFromFile(path);
    if (!draft)
        return session.out().fail(draft.error());
    const auto entered = session.signIn();
    if (!entered)
        return session.out().fail(entered.error());
    const auto& procedures = entered->office->procedures;
    const std::string code = procedure.empty() && !procedures.empty() ? procedures.front()->code : procedure;
    return execute(session, *entered->backend, Request{"register", std::nullopt, code, *draft, 0, PersonId(0)});
}

Exit doVerb(CliSession& session, const std::string& verb, const std::string& number, const std::string& path) {
    if (findVerb(verb) == nullptr)
        return session.out().usage({"cli.no-such-command", {verb}});
    const auto draft = draftFromFile(path);
    if (!draft)
        return session.out().fail(draft.error());
    const auto entered = session.signIn();
    if (!entered)
        return session.out().fail(entered.error());
    const auto id = caseNumbered(*entered->backend, number);
    if (!id)
        return session.out().fail(id.error());
    return execute(session, *entered->backend, Request{verb, *id, {}, *draft, 0, PersonId(0)});
}

Exit mayDo(CliSession& session, const std::string& number) {
    const auto opened = openCase(session, number);
    if (!opened)
        return session.out().fail(opened.error());
    if (session.out().wantsJson()) {
        session.out().print(commandsJson(session.out(), opened->view.commands));
        return Exit::Done;
    }
    std::vector<std::vector<QString>> rows;
    for (const Command& command : opened->view.commands) {
        const QString why = command.allowed() ? QString() : session.texts().sentence(command.refusals.front().why);
        rows.push_back({session.texts().text(command.allowed() ? "cli.may" : "cli.may-not"),
                        session.texts().text("verb." + std::string(command.verb->id)), why});
    }
    session.out().printTable(rows);
    return Exit::Done;
}

Exit showCase(CliSession& session, const std::string& number) {
    const auto opened = openCase(session, number);
    if (!opened)
        return session.out().fail(opened.error());
    const CaseFile& file = opened->view.loaded.file;
    Json document = caseJson(session.out(), file);
    if (session.out().wantsJson()) {
        document["stage"] = opened->view.stage;
        document["version"] = opened->view.loaded.version;
        session.out().print(document);
        return Exit::Done;
    }
    std::vector<std::vector<QString>> rows;
    for (const auto& [key, value] : document.items()) {
        if (!value.is_array())
            rows.push_back({session.texts().label(key),
                            QString::fromStdString(value.is_string() ? value.get<std::string>() : value.dump())});
    }
    if (!opened->view.stage.empty())
        rows.push_back({session.texts().text("cli.stage"), session.texts().text("milestone." + opened->view.stage)});
    session.out().printTable(rows);
    return Exit::Done;
}

Exit showHistory(CliSession& session, const std::string& number) {
    const auto opened = openCase(session, number);
    if (!opened)
        return session.out().fail(opened.error());
    const auto history = opened->entered.backend->queries().history(opened->view.loaded.file.complaint.id);
    if (!history)
        return session.out().fail(history.error());
    if (session.out().wantsJson()) {
        session.out().print(historyJson(session.out(), *history));
        return Exit::Done;
    }
    std::vector<std::vector<QString>> rows;
    for (const HistoryEntry& entry : *history)
        rows.push_back({session.texts().written(Kind::Moment, entry.event.at), fromUtf8(entry.event.actorName),
                        session.texts().text("verb." + entry.event.verb), fromUtf8(entry.event.reason)});
    session.out().printTable(rows);
    return Exit::Done;
}

Exit listCases(CliSession& session, const ListOptions& options) {
    const auto entered = session.signIn();
    if (!entered)
        return session.out().fail(entered.error());
    const std::string currency =
        entered->office->procedures.empty() ? std::string() : entered->office->procedures.front()->currency;
    const auto filter = parseFilter(options.filter, currency);
    if (!filter)
        return session.out().usage(filter.error());
    ListRequest request;
    request.filter = *filter;
    request.limit = options.limit;
    if (!options.after.empty()) {
        const auto key = parsePageKey(options.after);
        if (!key)
            return session.out().usage({"cli.after", {options.after}});
        request.after = *key;
    }
    const auto page = entered->backend->queries().list(request);
    if (!page)
        return session.out().fail(page.error());
    const Instant now = entered->backend->clock().now();
    const std::vector<std::string> columns =
        options.columns.empty()
            ? std::vector<std::string>{"number", "received", "customer", "product", "batch", "class", "stage", "due"}
            : options.columns;
    Json rows = Json::array();
    std::vector<std::vector<QString>> table;
    for (const ListRow& row : page->rows) {
        Json document = rowJson(session.out(), row, now);
        std::vector<QString> cells;
        for (const std::string& column : columns)
            cells.push_back(shownCell(session.texts(), row, column, document.value(column, Json())));
        table.push_back(std::move(cells));
        rows.push_back(std::move(document));
    }
    if (session.out().wantsJson())
        session.out().print({{"rows", rows}, {"after", page->next ? Json(pageKeyText(*page->next)) : Json()}});
    else
        session.out().printTable(table);
    return Exit::Done;
}

Exit overdue(CliSession& session, int days) {
    const auto entered = session.signIn();
    if (!entered)
        return session.out().fail(entered.error());
    const Instant now = entered->backend->clock().now();
    ListRequest request;
    request.sort = SortColumn::Due;
    request.descending = false;
    request.limit = 1000;
    const auto page = entered->backend->queries().list(request);
    if (!page)
        return session.out().fail(page.error());
    Json rows = Json::array();
    bool late = false;
    for (const ListRow& row : page->rows) {
        if (!row.summary.dueAt || *row.summary.dueAt >= now + std::chrono::days(days))
            continue;
        late = late || *row.summary.dueAt < now;
        rows.push_back(rowJson(session.out(), row, now));
        if (!session.out().wantsJson())
            session.out().printTable(
                {{fromUtf8(row.summary.number), session.texts().written(Kind::Moment, *row.summary.dueAt),
                  fromUtf8(row.summary.product), fromUtf8(row.summary.matter)}});
    }
    if (session.out().wantsJson())
        session.out().print({{"rows", rows}, {"late", late}});
    return late ? Exit::Late : Exit::Done;
}

} // namespace recourse
