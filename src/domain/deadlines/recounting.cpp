// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/deadlines/recounting.h"

#include "domain/casefile/clocks.h"
#include "domain/casefile/life.h"
#include "domain/complaints/registration.h"
#include "domain/deadlines/deadline.h"
#include "domain/procedure/procedure.h"

#include <algorithm>

namespace recourse {

namespace {

bool isRunningDate(const DeadlineRow& row) {
    return row.key && row.rule && row.startedAt && row.dueAt && !row.metAt && !row.superseded.value_or(false);
}

/// The rules the date can have come from, those that hold for the case as it is now first.
std::vector<const DeadlineRule*> rulesOf(const CaseFile& file, const DeadlineRow& row, const Procedure& procedure) {
    std::vector<const DeadlineRule*> rules;
    for (const DeadlineRule& rule : procedure.deadlines) {
        const bool clock = rule.use == DeadlineUse::Clock;
        if (clock && rule.key == row.key->code && rule.source.cited() == *row.rule)
            rules.push_back(&rule);
    }
    const Facts facts = factsOf(file, procedure);
    std::stable_partition(rules.begin(), rules.end(),
                          [&facts](const DeadlineRule* rule) { return holds(rule->when, facts); });
    return rules;
}

std::optional<RecountedDate> recounted(const CaseFile& file, const DeadlineRow& row, const Recounting& by) {
    const DeadlineRule* rule = ruleThatGave(file, row, by);
    if (rule == nullptr)
        return std::nullopt;
    const DueDate now = dueDate(*rule, runOf(file, row), by.office);
    if (now.due == *row.dueAt)
        return std::nullopt;
    return RecountedDate{row.id, rule->name, *row.dueAt, now.due, now.calendarRevision};
}

Recounting recountingIn(const Context& context) {
    return {context.procedure, context.calendars, OfficeTime{context.calendar, context.zone}};
}

} // namespace

ClockRun runOf(const CaseFile& file, const DeadlineRow& row) {
    ClockRun run{*row.startedAt, {}, {}};
    for (const Pause& pause : file.rows<Pause>()) {
        if (pause.key == row.key && pause.begin && pause.end)
            run.waits.push_back({*pause.begin, *pause.end});
    }
    return run;
}

const DeadlineRule* ruleThatGave(const CaseFile& file, const DeadlineRow& row, const Recounting& by) {
    const WorkCalendar* calendar = by.history.find(row.calendarRevision.value_or(0));
    if (calendar == nullptr || !isRunningDate(row))
        return nullptr;
    const ClockRun run = runOf(file, row);
    for (const DeadlineRule* rule : rulesOf(file, row, by.procedure)) {
        if (dueDate(*rule, run, OfficeTime{*calendar, by.office.zone}).due == *row.dueAt)
            return rule;
    }
    return nullptr;
}

namespace {

/// What the row says by the new rule: the same date where the rule counts alike, and where somebody set it.
DeadlineRow countedAnew(const CaseFile& file, const DeadlineRow& row, const GivenDeadline& given,
                        const Context& older) {
    DeadlineRow counted = row;
    counted.rule = given.rule.source.cited();
    counted.stop = Choice{given.rule.stop};
    const DeadlineRule* before = ruleThatGave(file, row, recountingIn(older));
    if (before == nullptr)
        return counted;
    ClockRun run = runOf(file, row);
    if (before->start != given.rule.start)
        run.start = given.start;
    counted.startedAt = run.start;
    const WorkCalendar& calendar = *older.calendars.find(*row.calendarRevision);
    counted.dueAt = dueDate(given.rule, run, OfficeTime{calendar, older.zone}).due;
    return counted;
}

/// In the place of the row, or beside it as the one that holds now where the date moves.
void take(CaseFile& file, DeadlineRow& row, DeadlineRow counted, const Context& context) {
    if (counted.dueAt == row.dueAt) {
        row = std::move(counted);
        return;
    }
    row.superseded = true;
    counted.id = context.newRow();
    file.rows<DeadlineRow>().push_back(std::move(counted));
}

} // namespace

void countByRevision(CaseFile& file, const Context& older, const Context& newer) {
    for (const RecordDeadlines& clocked : clocksOf(file, newer)) {
        for (const GivenDeadline& given : clocked.given) {
            DeadlineRow* row = findDeadline(file, given.rule.key, clocked.record);
            if (row != nullptr && !row->metAt)
                take(file, *row, countedAnew(file, *row, given, older), newer);
        }
    }
}

std::vector<RecountedDate> recountedDates(const CaseFile& file, const Recounting& by) {
    std::vector<RecountedDate> moved;
    if (isEnded(file))
        return moved;
    for (const DeadlineRow& row : file.rows<DeadlineRow>()) {
        if (row.calendarRevision == by.office.calendar.revision())
            continue;
        if (const std::optional<RecountedDate> date = recounted(file, row, by))
            moved.push_back(*date);
    }
    return moved;
}

std::vector<Refusal> MoveDates::may(const CaseFile& file, const Context& context) {
    std::vector<Refusal> refusals = whileRunning(file);
    if (refusals.empty() && recountedDates(file, recountingIn(context)).empty())
        refusals.push_back(Refusal{Sentence{"move-dates.none", {}}, {}});
    return refusals;
}

Outcome MoveDates::act(CaseFile file, const Input& input, const Context& context) {
    auto& rows = file.rows<DeadlineRow>();
    for (const RecountedDate& date : recountedDates(file, recountingIn(context))) {
        const auto old =
            std::find_if(rows.begin(), rows.end(), [&date](const DeadlineRow& row) { return row.id == date.row; });
        DeadlineRow moved = *old;
        old->superseded = true;
        moved.id = context.newRow();
        moved.dueAt = date.to;
        moved.calendarRevision = date.calendarRevision;
        moved.reason = input.head.reason;
        rows.push_back(std::move(moved));
    }
    return file;
}

} // namespace recourse
