// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/rule_commands.h"

#include "cli/facts.h"
#include "domain/calendar/office_time.h"
#include "domain/casefile/reading_dates.h"
#include "domain/deadlines/deadline_list.h"
#include "domain/disposition/disposition.h"
#include "domain/procedure/classification.h"
#include "domain/procedure/names.h"
#include "domain/procedure/routing.h"
#include "domain/procedure/vocabulary.h"
#include "texts/choices.h"

#include <algorithm>

namespace recourse {

namespace {

template <class Words>
std::string listed(const Words& words) {
    std::string list;
    for (const auto& word : words)
        list += (list.empty() ? "" : ", ") + std::string(word);
    return list;
}

/// Whether it is one of the words; an issue that names them if not.
template <class Words>
bool isKnown(const Words& words, const std::string& word, const char* option, std::vector<FieldIssue>& issues) {
    const bool known = std::ranges::find(words, word) != std::end(words);
    if (!known)
        issues.push_back(issue(option, "cli.not-one-of", {word, listed(words)}));
    return known;
}

/// What starts clocks: the events the program knows, and the steps of the firm's own.
std::vector<std::string> startWords(const Procedure& procedure) {
    std::vector<std::string> words(std::begin(kStartWords), std::end(kStartWords));
    for (const MilestoneRule& rule : procedure.milestones) {
        if (rule.isOwnStep())
            words.push_back(rule.key);
    }
    return words;
}

/// What a wait may belong to: an event that starts clocks, or one rule.
std::vector<std::string> pauseWords(const Procedure& procedure) {
    std::vector<std::string> words = startWords(procedure);
    for (const DeadlineRule& rule : procedure.deadlines) {
        if (std::ranges::find(words, rule.key) == words.end())
            words.push_back(rule.key);
    }
    return words;
}

std::vector<std::string> dispositionKinds(const Texts& texts, const Procedure& procedure) {
    std::vector<std::string> kinds;
    for (const ChoiceOption& option : choiceOptions(texts, procedure, {RecordOf<DispositionItem>::table, "kind"}))
        kinds.push_back(option.code.toStdString());
    return kinds;
}

/// What the "EVENT=TIME" options say.
EventTimes readEvents(const DueOptions& options, const std::vector<std::string>& known, const Reading& reading,
                      std::vector<FieldIssue>& issues) {
    EventTimes events;
    const auto take = [&](const std::string& event, const std::string& written, const char* option) {
        if (const auto at = parseInstant(written, reading))
            events[event] = *at;
        else
            issues.push_back(issue(option, "reading.time", {written}));
    };
    take("received", options.received, "--received");
    if (events.contains("received")) {
        events["received-by-qa"] = events["received"];
        events["registered"] = events["received"];
    }
    for (const std::string& written : options.start) {
        const auto pair = keyAndValue(written);
        if (!pair)
            issues.push_back(issue("--start", "cli.event-time", {written}));
        else if (isKnown(known, pair->first, "--start", issues))
            take(pair->first, pair->second, "--start");
    }
    return events;
}

NamedWaits readPauses(const DueOptions& options, const std::vector<std::string>& known, const Reading& reading,
                      std::vector<FieldIssue>& issues) {
    NamedWaits waits;
    for (const std::string& written : options.pause) {
        const auto pair = keyAndValue(written);
        if (pair && !isKnown(known, pair->first, "--pause", issues))
            continue;
        const std::size_t slash = pair ? pair->second.find('/') : std::string::npos;
        const auto from =
            slash != std::string::npos ? parseInstant(pair->second.substr(0, slash), reading) : std::nullopt;
        const auto to =
            slash != std::string::npos ? parseInstant(pair->second.substr(slash + 1), reading) : std::nullopt;
        if (from && to && *from <= *to)
            waits[pair->first].push_back({*from, *to});
        else
            issues.push_back(issue("--pause", "cli.pause-times", {written}));
    }
    return waits;
}

Json explanationJson(const Output& out, const DueDate& date) {
    Json lines = Json::array();
    for (const DueLine& line : date.lines) {
        Json one{{"from", dayText(line.from.day)}, {"counts", line.counts()}, {"why", out.json(line.why)}};
        if (line.days != 0)
            one["days"] = line.days;
        if (line.time != std::chrono::seconds(0))
            one["seconds"] = line.time.count();
        lines.push_back(std::move(one));
    }
    return lines;
}

Json deadlineJson(const Output& out, const GivenDeadline& given) {
    Json warnings = Json::array();
    for (const Sentence& warning : given.date.warnings)
        warnings.push_back(out.json(warning));
    return Json{{"key", given.rule.key},
                {"name", out.json(given.rule.name)},
                {"use", given.rule.use == DeadlineUse::Clock ? "due" : "promise-limit"},
                {"start_event", given.rule.start},
                {"start", out.json(given.start)},
                {"stop", given.rule.stop},
                {"due", out.json(given.date.due)},
                {"provisional", given.provisional},
                {"rule", out.json(given.rule.source)},
                {"explanation", explanationJson(out, given.date)},
                {"warnings", warnings}};
}

void printDeadlines(const Output& out, const std::vector<GivenDeadline>& all, const OfficeZone& zone, bool explain) {
    std::vector<std::vector<QString>> rows;
    rows.reserve(all.size());
    for (const GivenDeadline& given : all) {
        rows.push_back({fromUtf8(instantText(given.date.due, zone)), out.texts().name(given.rule.name),
                        fromUtf8(given.rule.source.cited()),
                        given.provisional ? out.texts().text("cli.provisional") : QString()});
    }
    out.printTable(rows);
    for (const GivenDeadline& given : all) {
        for (const Sentence& warning : given.date.warnings)
            out.message(out.texts().sentence(warning));
        if (!explain)
            continue;
        out.printLine(QString());
        out.printLine(out.texts().name(given.rule.name) + QStringLiteral(" · ") + fromUtf8(given.rule.source.cited()));
        for (const DueLine& line : given.date.lines)
            out.printLine(QStringLiteral("  ") + fromUtf8(dayText(line.from.day)) + QStringLiteral("  ") +
                          out.texts().sentence(line.why));
    }
}

Json routeJson(const Output& out, const Procedure& procedure, const Route& chosen) {
    Json steps = Json::array();
    for (const RouteStep& step : chosen.route->steps)
        steps.push_back({{"order", step.order},
                         {"role", step.role},
                         {"name", out.json(nameOf(procedure.roles, step.role))},
                         {"act", actKey(step.act)}});
    Json why = Json::array();
    for (const Sentence& reason : chosen.why)
        why.push_back(out.json(reason));
    return {{"route", chosen.route->key}, {"rule", out.json(chosen.route->source)}, {"steps", steps}, {"why", why}};
}

void printRoute(const Output& out, const Procedure& procedure, const Route& chosen) {
    std::vector<std::vector<QString>> rows;
    for (const RouteStep& step : chosen.route->steps)
        rows.push_back({QString::number(step.order), out.texts().name(nameOf(procedure.roles, step.role)),
                        out.texts().text("choice.act." + std::string(actKey(step.act)))});
    out.printTable(rows);
    for (const Sentence& reason : chosen.why)
        out.printLine(out.texts().sentence(reason));
}

/// The answers of the options, by criterion key; "unknown" counts as yes (D-10).
Answers readAnswers(const ClassifyOptions& options, std::vector<FieldIssue>& issues) {
    Answers answers;
    for (const std::string& written : options.answers) {
        const auto pair = keyAndValue(written);
        const std::string value = pair ? pair->second : std::string();
        if (value == "yes")
            answers[pair->first] = Answer::Yes;
        else if (value == "no")
            answers[pair->first] = Answer::No;
        else if (value == "unknown")
            answers[pair->first] = Answer::Unknown;
        else
            issues.push_back(issue("--answer", "cli.answer", {written}));
    }
    return answers;
}

} // namespace

Exit due(CliSession& session, const DueOptions& options) {
    const auto procedure = session.procedure(options.procedure);
    if (!procedure)
        return session.out().usage(procedure.error());
    const auto office = session.office();
    if (!office)
        return session.out().fail(office.error());
    const Reading reading = session.reading(**office, (*procedure)->currency);
    std::vector<FieldIssue> issues;
    ClockFacts clock;
    clock.events = readEvents(options, startWords(**procedure), reading, issues);
    clock.waits = readPauses(options, pauseWords(**procedure), reading, issues);
    readClass(options.grade, **procedure, clock.facts, issues);
    clock.facts.merge(readFacts(options.facts, **procedure, reading, issues));
    if (!options.kind.empty() && isKnown(keysOf((*procedure)->kinds), options.kind, "--kind", issues))
        clock.facts["kind"] = options.kind;
    if (!issues.empty())
        return session.out().fail(Refused{issues, {}});
    for (const NamedKey& grade : (*procedure)->scale.grades)
        clock.classes.push_back(grade.key);
    const RuleList list{(*procedure)->deadlines, {}, {}};
    const auto all = deadlinesFor({&list, 1}, clock, OfficeTime{(*office)->calendar, (*office)->zone});
    if (!session.out().wantsJson()) {
        printDeadlines(session.out(), all, (*office)->zone, options.explain);
        return Exit::Done;
    }
    Json deadlines = Json::array();
    for (const GivenDeadline& given : all)
        deadlines.push_back(deadlineJson(session.out(), given));
    const auto grade = clock.facts.find("class");
    session.out().print(
        {{"procedure", (*procedure)->code},
         {"revision", (*procedure)->revision},
         {"class", grade != clock.facts.end() ? session.out().json(Kind::Choice, grade->second) : Json()},
         {"deadlines", deadlines}});
    return Exit::Done;
}

Exit classify(CliSession& session, const ClassifyOptions& options) {
    const auto procedure = session.procedure(options.procedure);
    if (!procedure)
        return session.out().usage(procedure.error());
    std::vector<FieldIssue> issues;
    Facts facts;
    const Answers answers = readAnswers(options, issues);
    readAmount(options.amount, **procedure, facts, issues);
    if (!issues.empty())
        return session.out().fail(Refused{issues, {}});
    const auto classified = classify((*procedure)->scale, answers, facts, Unanswered::Open);
    if (!classified)
        return session.out().fail(classified.error());
    const LocalText name = nameOf((*procedure)->scale.grades, classified->grade);
    Json reasons = Json::array();
    for (const Sentence& reason : classified->reasons)
        reasons.push_back(session.out().json(reason));
    if (session.out().wantsJson()) {
        session.out().print({{"class", classified->grade.empty() ? Json() : Json(classified->grade)},
                             {"name", session.out().json(name)},
                             {"criteria", classified->deciding},
                             {"assumed", classified->assumed},
                             {"unanswered", classified->unanswered},
                             {"rule", session.out().json(classified->source)},
                             {"reasons", reasons}});
        return Exit::Done;
    }
    session.out().printLine(session.texts().name(name) + QStringLiteral("  ") + fromUtf8(classified->source.cited()));
    for (const Sentence& reason : classified->reasons)
        session.out().printLine(QStringLiteral("  ") + session.texts().sentence(reason));
    return Exit::Done;
}

Exit route(CliSession& session, const RouteOptions& options) {
    const auto procedure = session.procedure(options.procedure);
    if (!procedure)
        return session.out().usage(procedure.error());
    const auto office = session.office();
    if (!office)
        return session.out().fail(office.error());
    std::vector<FieldIssue> issues;
    Facts facts = readFacts(options.facts, **procedure, session.reading(**office, (*procedure)->currency), issues);
    readClass(options.grade, **procedure, facts, issues);
    readAmount(options.amount, **procedure, facts, issues);
    isKnown(kApprovalSubjectWords, options.subject, "--subject", issues);
    for (const std::string& kind : options.dispositions)
        isKnown(dispositionKinds(session.texts(), **procedure), kind, "--disposition", issues);
    if (!options.dispositions.empty()) {
        Choices kinds{options.dispositions};
        facts["disposition"] = CellOf<Choices>::read(kinds);
    }
    if (!issues.empty())
        return session.out().fail(Refused{issues, {}});
    const auto chosen = chooseRoute(**procedure, options.subject, facts);
    if (!chosen)
        return session.out().fail(chosen.error());
    if (session.out().wantsJson())
        session.out().print(routeJson(session.out(), **procedure, *chosen));
    else
        printRoute(session.out(), **procedure, *chosen);
    return Exit::Done;
}

} // namespace recourse
