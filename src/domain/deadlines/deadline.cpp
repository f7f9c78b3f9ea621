// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/deadlines/deadline.h"

#include "domain/calendar/months.h"
#include "domain/deadlines/due_counter.h"

#include <algorithm>

namespace recourse {

namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

Instant workingTimeBefore(Instant due, seconds length, const OfficeTime& office) {
    const auto windows = office.calendar.windows();
    Instant reached = due;
    for (Day day = office.zone.dayOf(due);; day -= days(1)) {
        if (!office.calendar.isWorkingDay(day))
            continue;
        for (auto window = windows.rbegin(); window != windows.rend(); ++window) {
            const Instant begin = office.zone.instant({day, window->from});
            reached = std::min(reached, office.zone.instant({day, window->to}));
            if (reached - length >= begin)
                return reached - length;
            length -= std::max(reached - begin, seconds(0));
        }
    }
}

Day daysBefore(Day day, const Span& span, const WorkCalendar& calendar) {
    if (span.unit == TimeUnit::Months)
        return monthsAfter(day, -static_cast<int>(span.length));
    if (span.unit != TimeUnit::WorkingDays)
        return day - days(span.unit == TimeUnit::Weeks ? 7 * span.length : span.length);
    for (std::int64_t left = span.length; left > 0; --left)
        day = calendar.previousWorkingDay(day);
    return day;
}

Instant inWorkingTime(Instant instant, const OfficeTime& office) {
    Day day = office.zone.dayOf(instant);
    if (!office.calendar.isWorkingDay(day) || instant < office.startOf(day)) {
        day = office.calendar.previousWorkingDay(day);
        instant = office.endOf(day);
    }
    Instant last = office.startOf(day);
    for (const TimeWindow& window : office.calendar.windows()) {
        const Instant begin = office.zone.instant({day, window.from});
        if (begin > instant)
            break;
        last = instant < office.zone.instant({day, window.to}) ? instant : begin;
    }
    return last;
}

} // namespace

DueDate dueDate(const DeadlineRule& rule, const ClockRun& run, const OfficeTime& office) {
    DueCounter counter(office, run.start, rule.mayPause ? std::span<const Wait>(run.waits) : std::span<const Wait>());
    DueDate date;
    counter.count(rule.span, rule.onDayOff);
    for (const Span& extension : run.extensions) {
        date.earlier.push_back(counter.reached());
        counter.remark(Sentence{"deadline.extended", {}});
        counter.count(extension, rule.onDayOff);
    }
    date.due = counter.reached();
    date.lines = counter.takeLines();
    date.warnings = counter.warnings();
    date.calendarRevision = office.calendar.revision();
    return date;
}

DueDate dueDate(const Span& span, Instant start, const OfficeTime& office) {
    DeadlineRule rule;
    rule.span = span;
    return dueDate(rule, ClockRun{start, {}, {}}, office);
}

Result<DueDate, Refusal> extended(const DeadlineRule& rule, ClockRun run, const Span& by, const OfficeTime& office) {
    if (!rule.extension)
        return Error{Refusal{Sentence{"deadline.no-extension", {rule.name}}, rule.source}};
    ClockRun furthest = run;
    run.extensions.push_back(by);
    DueDate date = dueDate(rule, run, office);
    if (!rule.extension->atMost)
        return date;
    furthest.extensions = {*rule.extension->atMost};
    const Instant limit = dueDate(rule, furthest, office).due;
    if (date.due > limit)
        return Error{Refusal{Sentence{"deadline.extension-too-long", {rule.name, limit}}, rule.extension->source}};
    return date;
}

Instant before(Instant due, const Span& span, const OfficeTime& office) {
    switch (span.unit) {
    case TimeUnit::Minutes:
        return due - minutes(span.length);
    case TimeUnit::Hours:
        return due - hours(span.length);
    case TimeUnit::WorkingHours:
        return workingTimeBefore(due, hours(span.length), office);
    case TimeUnit::Days:
    case TimeUnit::WorkingDays:
    case TimeUnit::Weeks:
    case TimeUnit::Months:
        break;
    }
    return office.startOf(daysBefore(office.zone.dayOf(due), span, office.calendar));
}

std::vector<Instant> warnings(const DeadlineRule& rule, Instant due, const OfficeTime& office) {
    std::vector<Instant> found;
    for (const Span& span : rule.warnBefore)
        found.push_back(inWorkingTime(before(due, span, office), office));
    std::sort(found.begin(), found.end());
    return found;
}

std::vector<Escalation> escalations(const DeadlineRule& rule, Instant due, const OfficeTime& office) {
    std::vector<Escalation> found;
    for (const EscalationStep& step : rule.escalation)
        found.push_back({dueDate(step.after, due, office).due, step.role});
    return found;
}

Instant earlierOf(Instant old, Instant raised, Instant raisedAt) {
    return raised < raisedAt ? old : std::min(old, raised);
}

} // namespace recourse
