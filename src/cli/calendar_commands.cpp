// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/calendar_commands.h"

#include "application/calendar/calendar_revision.h"
#include "cli/files.h"
#include "domain/casefile/reading_dates.h"

#include <map>

namespace recourse {

namespace {

/// What would be done, or was.
struct CalendarReport {
    CalendarPlan plan;
    std::vector<MovedCase> moves;
    CalendarOutcome outcome;
    bool dryRun = false;
    bool moveDates = false;
};

int yearOf(Day day) {
    return static_cast<int>(std::chrono::year_month_day(day).year());
}

std::string changeWord(const DayChange& change) {
    return !change.before ? "added" : !change.after ? "removed" : "changed";
}

std::string kindWord(DayKind kind) {
    return kind == DayKind::Workday ? "workday" : "holiday";
}

Json listedJson(const Output& out, const std::optional<ListedDay>& listed) {
    if (!listed)
        return nullptr;
    return {{"kind", kindWord(listed->kind)}, {"name", out.json(listed->name)}};
}

Json changesJson(const Output& out, const CalendarPlan& plan) {
    Json days = Json::array();
    for (const DayChange& change : plan.changes)
        days.push_back({{"day", dayText(change.day)},
                        {"change", changeWord(change)},
                        {"before", listedJson(out, change.before)},
                        {"after", listedJson(out, change.after)}});
    return days;
}

Json movesJson(const Output& out, const std::vector<MovedCase>& moves) {
    Json cases = Json::array();
    for (const MovedCase& moved : moves) {
        Json dates = Json::array();
        for (const RecountedDate& date : moved.dates)
            dates.push_back({{"rule", out.json(date.rule)}, {"from", out.json(date.from)}, {"to", out.json(date.to)}});
        cases.push_back({{"case", moved.number}, {"dates", dates}});
    }
    return cases;
}

QString listedText(const Output& out, const std::optional<ListedDay>& listed) {
    if (!listed)
        return QStringLiteral("–");
    return out.texts().text(listed->kind == DayKind::Workday ? "cli.working" : "cli.off") + QLatin1Char(' ') +
           out.texts().name(listed->name);
}

void printChanges(const Output& out, const CalendarPlan& plan) {
    struct Counts {
        std::map<std::string, std::int64_t> of;
        std::vector<std::vector<QString>> rows;
    };
    std::map<int, Counts> years;
    for (const int year : plan.newYears)
        years[year];
    for (const DayChange& change : plan.changes) {
        Counts& year = years[yearOf(change.day)];
        ++year.of[changeWord(change)];
        year.rows.push_back({QStringLiteral("  ") + fromUtf8(dayText(change.day)),
                             out.texts().text("calendar.day-" + changeWord(change)), listedText(out, change.before),
                             QStringLiteral("→"), listedText(out, change.after)});
    }
    for (auto& [year, counts] : years) {
        out.printLine(out.texts().sentence(
            {"calendar.year-changes",
             {std::to_string(year), counts.of["added"], counts.of["changed"], counts.of["removed"]}}));
        out.printTable(counts.rows);
    }
}

void printMoves(const Output& out, const std::vector<MovedCase>& moves) {
    std::vector<std::vector<QString>> rows;
    for (const MovedCase& moved : moves) {
        for (const RecountedDate& date : moved.dates)
            rows.push_back({fromUtf8(moved.number), out.texts().name(date.rule), out.texts().written(date.from),
                            QStringLiteral("→"), out.texts().written(date.to)});
    }
    out.printTable(rows);
}

Sentence summaryOf(const CalendarReport& report) {
    if (report.plan.changesNothing())
        return {"calendar.nothing-changes", {}};
    const auto days = static_cast<std::int64_t>(report.plan.changes.size());
    return report.dryRun ? Sentence{"calendar.checked", {days}}
                         : Sentence{"calendar.saved", {days, report.outcome.revision}};
}

Sentence movesSentence(const CalendarReport& report) {
    const auto cases = static_cast<std::int64_t>(report.moves.size());
    if (report.dryRun)
        return {"calendar.would-move", {cases}};
    return report.moveDates ? Sentence{"calendar.moved", {report.outcome.moved}} : Sentence{"calendar.stay", {cases}};
}

Exit tell(const Output& out, const CalendarReport& report) {
    if (!out.wantsJson()) {
        printChanges(out, report.plan);
        printMoves(out, report.moves);
        out.printLine(out.texts().sentence(summaryOf(report)));
    }
    if (!report.moves.empty())
        out.message(out.texts().sentence(movesSentence(report)));
    Json stayed = Json::array();
    for (const CaseNotMoved& one : report.outcome.notMoved) {
        stayed.push_back(one.number);
        out.message(fromUtf8(one.number) + QStringLiteral(":"));
        for (const Refusal& refusal : one.refused.refusals)
            out.message(QStringLiteral("  ") + out.texts().sentence(refusal.why));
    }
    if (out.wantsJson())
        out.print({{"dry_run", report.dryRun},
                   {"revision", report.dryRun ? Json(nullptr) : Json(report.outcome.revision)},
                   {"years", report.plan.newYears},
                   {"days", changesJson(out, report.plan)},
                   {"moves", movesJson(out, report.moves)},
                   {"moved", report.outcome.moved},
                   {"refused", stayed},
                   {"sentence", out.json(summaryOf(report))}});
    return report.outcome.notMoved.empty() ? Exit::Done : Exit::Refused;
}

/// Shows what follows from the plan and, unless it is a dry run, does it.
Exit carryOut(const Output& out, Backend& backend, CalendarOrder order, const CalendarOptions& options) {
    auto moves = casesMovedBy(backend, order.plan);
    if (!moves)
        return out.fail(moves.error());
    CalendarReport report{order.plan, *std::move(moves), {}, options.dryRun, options.moveDates};
    if (options.dryRun)
        return tell(out, report);
    if (options.moveDates)
        order.move = report.moves;
    auto done = reviseCalendar(backend, order);
    if (!done)
        return out.fail(done.error());
    report.outcome = *std::move(done);
    return tell(out, report);
}

void warnOfYear(const Output& out, const WorkCalendar& calendar, Day day) {
    for (const int year : calendar.yearsNotLoaded(day, day))
        out.message(out.texts().sentence({"cli.year-not-loaded", {std::to_string(year)}}));
}

/// Exit::Usage, with the reason said, for what is no day.
Result<Day, Exit> dayOf(CliSession& session, const Office& office, const std::string& typed) {
    const auto day = parseDay(typed, session.reading(office, {}));
    if (!day)
        return Error{session.out().usage({"reading.day", {typed}})};
    warnOfYear(session.out(), office.calendar, *day);
    return *day;
}

} // namespace

Exit showCalendar(CliSession& session, int year) {
    const auto office = session.office();
    if (!office)
        return session.out().fail(office.error());
    using namespace std::chrono;
    const WorkCalendar& calendar = (*office)->calendar;
    const Day first(std::chrono::year(year) / 1 / 1);
    const Day last(std::chrono::year(year) / 12 / 31);
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
    warnOfYear(session.out(), calendar, first);
    if (session.out().wantsJson()) {
        session.out().print({{"year", year},
                             {"loaded", calendar.yearsNotLoaded(first, last).empty()},
                             {"working_days", working},
                             {"exceptions", days}});
        return Exit::Done;
    }
    session.out().printTable(rows);
    session.out().printLine(session.texts().sentence({"cli.working-days", {std::int64_t{working}}}));
    return Exit::Done;
}

Exit importCalendar(CliSession& session, const CalendarOptions& options) {
    const auto bytes = readFileStart(options.what, kLargestCalendarFile + 1);
    if (!bytes)
        return session.out().fail(bytes.error());
    const auto entered = session.signIn();
    if (!entered)
        return session.out().fail(entered.error());
    Backend& backend = *entered->backend;
    const auto list = backend.calendars().read(options.what, *bytes);
    if (!list) {
        std::vector<FieldIssue> issues;
        for (const LineFault& fault : list.error())
            issues.push_back({options.what + ":" + std::to_string(fault.line), fault.what});
        return session.out().fail(Refused{issues, {}});
    }
    const CalendarPlan plan = planWithList(entered->office->calendar.data(), *list);
    const std::string name = options.what.substr(options.what.find_last_of('/') + 1);
    return carryOut(session.out(), backend, {plan, "import-calendar", name, {}}, options);
}

Exit addCompanyDay(CliSession& session, const CalendarOptions& options) {
    const auto entered = session.signIn();
    if (!entered)
        return session.out().fail(entered.error());
    const auto day = dayOf(session, *entered->office, options.what);
    if (!day)
        return day.error();
    const DayKind kind = options.kind == "workday" ? DayKind::Workday : DayKind::Holiday;
    const CalendarPlan plan = planWithCompanyDay(entered->office->calendar.data(), {*day, kind, {options.name, {}}});
    return carryOut(session.out(), *entered->backend, {plan, "set-company-day", options.name, {}}, options);
}

Exit removeCompanyDay(CliSession& session, const CalendarOptions& options) {
    const auto entered = session.signIn();
    if (!entered)
        return session.out().fail(entered.error());
    const auto day = dayOf(session, *entered->office, options.what);
    if (!day)
        return day.error();
    const CalendarPlan plan = planWithoutCompanyDay(entered->office->calendar.data(), *day);
    return carryOut(session.out(), *entered->backend, {plan, "remove-company-day", dayText(*day), {}}, options);
}

} // namespace recourse
