// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/deadlines/due_counter.h"

#include "domain/calendar/months.h"

#include <algorithm>

namespace recourse {

namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

DueLine dayLine(Day day, std::int64_t counted, Sentence why) {
    return {{day, {}}, {day + days(1), {}}, counted, seconds(0), std::move(why)};
}

} // namespace

DueCounter::DueCounter(const OfficeTime& office, Instant start, std::span<const Wait> waits)
    : m_office(office)
    , m_reached(start) {
    std::copy_if(waits.begin(), waits.end(), std::back_inserter(m_waits),
                 [](const Wait& wait) { return wait.begin < wait.end; });
    std::sort(m_waits.begin(), m_waits.end(), [](const Wait& a, const Wait& b) { return a.begin < b.begin; });
}

void DueCounter::count(const Span& span, OnDayOff onDayOff) {
    switch (span.unit) {
    case TimeUnit::Minutes:
        return countElapsed(minutes(span.length));
    case TimeUnit::Hours:
        return countElapsed(hours(span.length));
    case TimeUnit::WorkingHours:
        return countWorkingTime(hours(span.length));
    case TimeUnit::Days:
    case TimeUnit::WorkingDays:
    case TimeUnit::Weeks:
    case TimeUnit::Months:
        // What starts after hours and is due the same day is due at once.
        m_reached = std::max(m_reached, m_office.endOf(countDates(span, onDayOff)));
        return remark(Sentence{"deadline.end-of-day", {}});
    }
}

void DueCounter::remark(Sentence why) {
    const LocalTime here = m_office.zone.local(m_reached);
    m_lines.push_back({here, here, 0, seconds(0), std::move(why)});
}

std::vector<Sentence> DueCounter::warnings() const {
    std::vector<Sentence> found;
    for (const int year : m_yearsNotLoaded)
        found.push_back(Sentence{"deadline.year-not-loaded", {std::to_string(year)}});
    return found;
}

void DueCounter::countElapsed(seconds length) {
    if (length == seconds(0))
        return remark(Sentence{"deadline.at-once", {}});
    countTimeUpTo(Instant::max(), length, "deadline.elapsed");
}

void DueCounter::countWorkingTime(seconds length) {
    if (length == seconds(0))
        return remark(Sentence{"deadline.at-once", {}});
    const Day first = m_office.zone.dayOf(m_reached);
    for (Day day = first;; day += days(1)) {
        const DayVerdict verdict = m_office.calendar.judge(day);
        for (const TimeWindow& window : m_office.calendar.windows()) {
            const Instant end = m_office.zone.instant({day, window.to});
            if (!verdict.working || end <= m_reached)
                continue;
            addTime(m_office.zone.instant({day, window.from}), seconds(0), Sentence{"deadline.outside-hours", {}});
            countTimeUpTo(end, length, "deadline.working-time");
            if (length == seconds(0))
                return consulted(first, day);
        }
        addTime(m_office.zone.instant({day + days(1), {}}), seconds(0),
                verdict.working ? Sentence{"deadline.outside-hours", {}} : verdict.why);
    }
}

/// Counts until the limit or until nothing is left; what lies in a wait does not count.
void DueCounter::countTimeUpTo(Instant limit, seconds& left, std::string_view why) {
    while (m_reached < limit && left > seconds(0)) {
        const auto wait = std::find_if(m_waits.begin(), m_waits.end(),
                                       [this](const Wait& candidate) { return m_reached < candidate.end; });
        if (wait != m_waits.end() && wait->begin <= m_reached) {
            addTime(std::min(wait->end, limit), seconds(0), Sentence{"deadline.waiting", {}});
            continue;
        }
        Instant stop = std::min(limit, m_reached + left);
        if (wait != m_waits.end())
            stop = std::min(stop, wait->begin);
        const seconds counted = stop - m_reached;
        left -= counted;
        addTime(stop, counted, Sentence{std::string(why), {}});
    }
}

Day DueCounter::countDates(const Span& span, OnDayOff onDayOff) {
    const LocalTime start = m_office.zone.local(m_reached);
    m_lines.push_back({start, {start.day + days(1), {}}, 0, seconds(0), Sentence{"deadline.day-zero", {}}});
    std::int64_t length = span.length;
    if (span.unit == TimeUnit::Weeks)
        length *= 7;
    if (span.unit == TimeUnit::Months)
        length = (monthsAfter(start.day, static_cast<int>(span.length)) - start.day).count();
    const Day last = countDays(start.day, length, span);
    if (onDayOff == OnDayOff::Next)
        consulted(last, last);
    if (span.unit == TimeUnit::WorkingDays || m_office.calendar.isWorkingDay(last))
        return last;
    if (onDayOff == OnDayOff::Next)
        return moveToWorkingDay(last);
    const LocalTime end{last, m_office.calendar.endOfDay()};
    m_lines.push_back({end, end, 0, seconds(0), Sentence{"deadline.stays-on-day-off", {}}});
    return last;
}

/// The last day counted. A wait that has begun before the date gives back the days after its first one, also when it
/// begins on the very last day.
Day DueCounter::countDays(Day dayZero, std::int64_t length, const Span& span) {
    const bool workingDays = span.unit == TimeUnit::WorkingDays;
    const Sentence everyDay = span.unit == TimeUnit::Months ? Sentence{"deadline.by-months", {span.length}}
                                                            : Sentence{"deadline.every-day", {}};
    Day last = dayZero;
    std::size_t linesToLast = m_lines.size();
    for (Day day = dayZero + days(1); length > 0 || waitsOn(day, std::max(m_reached, m_office.endOf(last)));
         day += days(1)) {
        const DayVerdict verdict = workingDays ? m_office.calendar.judge(day) : DayVerdict{true, everyDay};
        const bool waiting = verdict.working && waitsOn(day, Instant::max());
        const bool counts = verdict.working && !waiting;
        add(dayLine(day, counts ? 1 : 0, waiting ? Sentence{"deadline.waiting", {}} : verdict.why), !workingDays);
        length -= counts ? 1 : 0;
        if (counts || (waiting && length == 0)) {
            last = day;
            linesToLast = m_lines.size();
        }
    }
    m_lines.resize(linesToLast);
    if (workingDays && last != dayZero)
        consulted(dayZero + days(1), last);
    return last;
}

Day DueCounter::moveToWorkingDay(Day day) {
    const Day target = m_office.calendar.nextWorkingDay(day);
    for (Day off = day + days(1); off < target; off += days(1))
        add(dayLine(off, 0, m_office.calendar.judge(off).why), false);
    add(dayLine(target, 0, Sentence{"deadline.moved-to-working-day", {}}), false);
    consulted(day, target);
    return target;
}

/// By date, the first day of a wait excluded.
bool DueCounter::waitsOn(Day day, Instant begunBefore) const {
    return std::any_of(m_waits.begin(), m_waits.end(), [&](const Wait& wait) {
        return wait.begin < begunBefore && m_office.zone.dayOf(wait.begin) < day &&
               day <= m_office.zone.dayOf(wait.end);
    });
}

void DueCounter::addTime(Instant to, seconds counted, Sentence why) {
    if (to <= m_reached)
        return;
    const LocalTime from = m_office.zone.local(m_reached);
    m_reached = to;
    add({from, m_office.zone.local(to), 0, counted, std::move(why)}, true);
}

/// Neighbours of one reason are told in one line; lines that count only if they may be joined.
void DueCounter::add(DueLine line, bool joinCounted) {
    if (m_lines.empty() || m_lines.back().to != line.from || m_lines.back().why != line.why ||
        m_lines.back().counts() != line.counts() || (line.counts() && !joinCounted))
        return m_lines.push_back(std::move(line));
    m_lines.back().to = line.to;
    m_lines.back().days += line.days;
    m_lines.back().time += line.time;
}

void DueCounter::consulted(Day first, Day last) {
    for (const int year : m_office.calendar.yearsNotLoaded(first, last))
        m_yearsNotLoaded.insert(year);
}

} // namespace recourse
