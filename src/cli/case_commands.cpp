// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/case_commands.h"

#include "cli/case_json.h"
#include "cli/case_text.h"
#include "cli/comparison_text.h"
#include "cli/files.h"
#include "domain/casefile/adopting.h"
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
    const std::string code = CliSession::procedureToBegin(*entered, procedure);
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
    const CaseView& view = opened->view;
    if (session.out().wantsJson()) {
        Json commands = commandsJson(session.out(), view.commands);
        for (Json& command : commands) {
            if (view.adoption && command.at("command") == AdoptRevision::id)
                command["would"] = adoptionJson(session.out(), *view.procedure, *view.adoption);
        }
        session.out().print(commands);
        return Exit::Done;
    }
    std::vector<std::vector<QString>> rows;
    for (const Command& command : view.commands) {
        const QString why = command.allowed() ? QString() : session.texts().sentence(command.refusals.front().why);
        rows.push_back({session.texts().text(command.allowed() ? "cli.may" : "cli.may-not"),
                        session.texts().text("verb." + std::string(command.verb->id)), why});
    }
    session.out().printTable(rows);
    if (view.adoption)
        printAdoption(session.out(), *view.procedure, *view.adoption);
    return Exit::Done;
}

Exit showCase(CliSession& session, const std::string& number) {
    const auto opened = openCase(session, number);
    if (!opened)
        return session.out().fail(opened.error());
    if (!session.out().wantsJson()) {
        printCase(session.out(), opened->view);
        return Exit::Done;
    }
    Json document = caseJson(session.out(), opened->view.loaded.file);
    document["stage"] = opened->view.stage;
    for (const Guidance& guidance : opened->view.guidance)
        document["guidance"].push_back(
            {{"says", session.out().json(guidance.what)}, {"rule", session.out().json(guidance.rule)}});
    document["version"] = opened->view.loaded.version;
    session.out().print(document);
    return Exit::Done;
}

Exit showHistory(CliSession& session, const std::string& number) {
    const auto opened = openCase(session, number);
    if (!opened)
        return session.out().fail(opened.error());
    const auto history = viewHistory(*opened->entered.backend, opened->view.loaded.file.complaint.id);
    if (!history)
        return session.out().fail(history.error());
    if (session.out().wantsJson())
        session.out().print(historyJson(session.out(), *history));
    else
        printHistory(session.out(), *history, opened->view);
    return Exit::Done;
}

} // namespace recourse
