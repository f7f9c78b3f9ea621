// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/months.h"
#include "domain/calendar/office.h"
#include "domain/deadlines/deadline.h"
#include "domain/deadlines/due_counter.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <random>

using namespace recourse;
using namespace std::chrono_literals;

namespace {

DueDate dueWithWaits(Span span, Instant start, std::vector<Wait> waits) {
    DeadlineRule rule;
    rule.span = span;
    rule.mayPause = true;
    return dueDate(rule, {start, std::move(waits), {}}, kOffice);
}

std::vector<std::string> told(const std::vector<DueLine>& lines) {
    std::vector<std::string> found;
    for (const DueLine& line : lines) {
        const std::int64_t added =
            line.days != 0 ? line.days : std::chrono::duration_cast<std::chrono::minutes>(line.time).count();
        found.push_back(shown(line.from) + " … " + shown(line.to) + " +" + std::to_string(added) + " " + line.why.id);
    }
    return found;
}

/// Dates all around the Spring Festival, month ends and the edges of the windows.
class RandomClock {
public:
    Instant start() { return at("2025-12-20 00:00") + std::chrono::minutes(upTo(100 * 24 * 60)); }
    Span span(TimeUnit unit) {
        switch (unit) {
        case TimeUnit::Minutes:
            return {upTo(3000), unit};
        case TimeUnit::Hours:
            return {upTo(100), unit};
        case TimeUnit::Weeks:
            return {upTo(8), unit};
        case TimeUnit::Months:
            return {upTo(7), unit};
        default:
            return {upTo(40), unit};
        }
    }
    std::vector<Wait> waits() {
        std::vector<Wait> found(static_cast<std::size_t>(upTo(3)));
        for (Wait& wait : found) {
            wait.begin = start();
            wait.end = wait.begin + std::chrono::minutes(upTo(12 * 24 * 60));
        }
        return found;
    }
    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(m_engine); }

private:
    std::mt19937 m_engine{20260213}; // NOLINT: the same dates in every run
};

constexpr TimeUnit kEveryUnit[] = {TimeUnit::Minutes,     TimeUnit::Hours, TimeUnit::WorkingHours, TimeUnit::Days,
                                   TimeUnit::WorkingDays, TimeUnit::Weeks, TimeUnit::Months};

/// What the counting lines must add up to, in seconds or days.
std::int64_t worth(const Span& span, Instant start) {
    const Day dayZero = kChinaTime.dayOf(start);
    switch (span.unit) {
    case TimeUnit::Minutes:
        return span.length * 60;
    case TimeUnit::Hours:
    case TimeUnit::WorkingHours:
        return span.length * 3600;
    case TimeUnit::Weeks:
        return span.length * 7;
    case TimeUnit::Months:
        return (monthsAfter(dayZero, static_cast<int>(span.length)) - dayZero).count();
    default:
        return span.length;
    }
}

} // namespace

TEST_CASE("a date over the Spring Festival is explained day by day", "[deadlines]") {
    const DueDate date = dueDate({2, TimeUnit::WorkingDays}, at("2026-02-13 10:00"), kOffice);
    CHECK(told(date.lines) == std::vector<std::string>{
                                  "2026-02-13 10:00 … 2026-02-14 00:00 +0 deadline.day-zero",
                                  "2026-02-14 00:00 … 2026-02-15 00:00 +1 calendar.make-up-day",
                                  "2026-02-15 00:00 … 2026-02-24 00:00 +0 calendar.holiday",
                                  "2026-02-24 00:00 … 2026-02-25 00:00 +1 calendar.weekday",
                                  "2026-02-24 17:30 … 2026-02-24 17:30 +0 deadline.end-of-day",
                              });
}

TEST_CASE("working hours are explained with lunch, night and weekend", "[deadlines]") {
    const DueDate date = dueDate({6, TimeUnit::WorkingHours}, at("2026-11-20 11:00"), kOffice);
    CHECK(told(date.lines) == std::vector<std::string>{
                                  "2026-11-20 11:00 … 2026-11-20 12:00 +60 deadline.working-time",
                                  "2026-11-20 12:00 … 2026-11-20 13:00 +0 deadline.outside-hours",
                                  "2026-11-20 13:00 … 2026-11-20 17:30 +270 deadline.working-time",
                                  "2026-11-20 17:30 … 2026-11-21 00:00 +0 deadline.outside-hours",
                                  "2026-11-21 00:00 … 2026-11-23 00:00 +0 calendar.weekend",
                                  "2026-11-23 00:00 … 2026-11-23 08:30 +0 deadline.outside-hours",
                                  "2026-11-23 08:30 … 2026-11-23 09:00 +30 deadline.working-time",
                              });
}

TEST_CASE("days off at the end of a span in days are told, whether it moves or not", "[deadlines]") {
    DeadlineRule rule;
    rule.span = {3, TimeUnit::Days};
    CHECK(told(dueDate(rule, {at("2026-11-18 10:00"), {}, {}}, kOffice).lines) ==
          std::vector<std::string>{
              "2026-11-18 10:00 … 2026-11-19 00:00 +0 deadline.day-zero",
              "2026-11-19 00:00 … 2026-11-22 00:00 +3 deadline.every-day",
              "2026-11-21 17:30 … 2026-11-21 17:30 +0 deadline.stays-on-day-off",
              "2026-11-21 17:30 … 2026-11-21 17:30 +0 deadline.end-of-day",
          });
    rule.onDayOff = OnDayOff::Next;
    CHECK(told(dueDate(rule, {at("2026-11-18 10:00"), {}, {}}, kOffice).lines) ==
          std::vector<std::string>{
              "2026-11-18 10:00 … 2026-11-19 00:00 +0 deadline.day-zero",
              "2026-11-19 00:00 … 2026-11-22 00:00 +3 deadline.every-day",
              "2026-11-22 00:00 … 2026-11-23 00:00 +0 calendar.weekend",
              "2026-11-23 00:00 … 2026-11-24 00:00 +0 deadline.moved-to-working-day",
              "2026-11-23 17:30 … 2026-11-23 17:30 +0 deadline.end-of-day",
          });
}

TEST_CASE("a wait gives back the rule's own unit and nothing else", "[deadlines]") {
    const auto [span, begin, end, expected] = GENERATE(table<Span, std::string, std::string, std::string>({
        // one working day, waiting from Friday to Monday: Monday comes back, the weekend does not
        {{1, TimeUnit::WorkingDays}, "2026-11-20 10:00", "2026-11-23 09:00", "2026-11-23 17:30"},
        {{5, TimeUnit::WorkingDays}, "2026-11-20 10:00", "2026-11-23 09:00", "2026-11-27 17:30"},
        {{5, TimeUnit::WorkingDays}, "2026-11-20 10:00", "2026-11-22 09:00", "2026-11-26 17:30"}, // days off only
        {{5, TimeUnit::WorkingDays}, "2026-11-20 09:00", "2026-11-20 17:00", "2026-11-26 17:30"}, // within one day
        {{5, TimeUnit::Days}, "2026-11-20 10:00", "2026-11-23 09:00", "2026-11-27 17:30"},
        {{1, TimeUnit::Weeks}, "2026-11-20 10:00", "2026-11-23 09:00", "2026-11-29 17:30"},
        {{1, TimeUnit::Months}, "2026-11-20 10:00", "2026-11-23 09:00", "2026-12-22 17:30"},
        {{48, TimeUnit::Hours}, "2026-11-20 10:00", "2026-11-23 09:00", "2026-11-24 08:00"},
        {{12, TimeUnit::WorkingHours}, "2026-11-20 10:00", "2026-11-23 09:00", "2026-11-23 12:00"},
        // before the start and after the date nothing is given back
        {{2, TimeUnit::WorkingDays}, "2026-11-16 10:00", "2026-11-18 09:00", "2026-11-23 17:30"},
        {{2, TimeUnit::WorkingDays}, "2026-11-23 17:30", "2026-11-25 09:00", "2026-11-23 17:30"},
        {{48, TimeUnit::Hours}, "2026-11-21 09:00", "2026-11-25 09:00", "2026-11-21 09:00"},
        // begun on the last day before its end: the days after it come back
        {{2, TimeUnit::WorkingDays}, "2026-11-23 17:29", "2026-11-25 09:00", "2026-11-25 17:30"},
    }));
    CHECK(shown(dueWithWaits(span, at("2026-11-19 09:00"), {{at(begin), at(end)}}).due) == expected);
}

TEST_CASE("waits that overlap give a day back once", "[deadlines]") {
    const std::vector<Wait> waits{{at("2026-11-23 10:00"), at("2026-11-26 10:00")},
                                  {at("2026-11-20 10:00"), at("2026-11-24 10:00")}};
    CHECK(shown(dueWithWaits({5, TimeUnit::WorkingDays}, at("2026-11-19 09:00"), waits).due) == "2026-12-02 17:30");
    CHECK(shown(dueWithWaits({30, TimeUnit::Hours}, at("2026-11-19 09:00"), waits).due) == "2026-11-26 15:00");
}

TEST_CASE("a closed case that is opened again keeps the time it had used", "[deadlines]") {
    const Wait closed{at("2026-11-25 16:00"), at("2026-12-07 09:00")};
    CHECK(shown(dueWithWaits({10, TimeUnit::WorkingDays}, at("2026-11-18 09:00"), {closed}).due) == "2026-12-14 17:30");
}

TEST_CASE("a rule that may not pause does not", "[deadlines]") {
    DeadlineRule containment;
    containment.span = {24, TimeUnit::Hours};
    const Instant start = at("2026-11-19 09:00");
    CHECK(dueDate(containment, {start, {{start, start + 5h}}, {}}, kOffice).due == start + 24h);
}

TEST_CASE("a later start never gives an earlier date", "[deadlines]") {
    RandomClock random;
    for (const TimeUnit unit : kEveryUnit) {
        for (int i = 0; i < 300; ++i) {
            const Span span = random.span(unit);
            // Months that end early (31 December, 29 December + 2 months) are of one end, but not of one length: a wait
            // between the two starts is given back to the earlier one only.
            const std::vector<Wait> waits = unit == TimeUnit::Months ? std::vector<Wait>() : random.waits();
            const Instant start = random.start();
            const Instant later = start + std::chrono::minutes(random.upTo(2 * 24 * 60));
            INFO(shown(start) << " and " << shown(later) << ": " << span.length << " of unit "
                              << static_cast<int>(unit));
            CHECK(dueWithWaits(span, start, waits).due <= dueWithWaits(span, later, waits).due);
        }
    }
}

TEST_CASE("the lines of a date add up to its span and leave no gap", "[deadlines]") {
    RandomClock random;
    for (const TimeUnit unit : kEveryUnit) {
        for (int i = 0; i < 200; ++i) {
            const Span span = random.span(unit);
            const Instant start = random.start();
            const DueDate date = dueWithWaits(span, start, random.waits());
            INFO(shown(start) << ": " << span.length << " of unit " << static_cast<int>(unit));
            std::int64_t sum = 0;
            LocalTime reached = kChinaTime.local(start);
            for (const DueLine& line : date.lines) {
                sum += line.days + line.time.count();
                if (line.from == line.to)
                    continue;
                CHECK(line.from == reached);
                CHECK((line.days == 0 || line.to.day - line.from.day == std::chrono::days(line.days)));
                CHECK((line.time == 0s || kChinaTime.instant(line.to) - kChinaTime.instant(line.from) == line.time));
                reached = line.to;
            }
            CHECK(sum == worth(span, start));
            CHECK(kChinaTime.local(date.due) <= reached);
            CHECK(reached.day - kChinaTime.dayOf(date.due) <= std::chrono::days(1));
        }
    }
}

TEST_CASE("a wait of no length changes nothing", "[deadlines]") {
    RandomClock random;
    for (const TimeUnit unit : kEveryUnit) {
        for (int i = 0; i < 100; ++i) {
            const Span span = random.span(unit);
            const Instant start = random.start();
            const Instant moment = start + std::chrono::minutes(random.upTo(10 * 24 * 60));
            CHECK(dueWithWaits(span, start, {{moment, moment}}) == dueWithWaits(span, start, {}));
        }
    }
}

TEST_CASE("a wait adds the working days d with begin < d <= end", "[deadlines]") {
    RandomClock random;
    int effective = 0;
    for (int i = 0; i < 500; ++i) {
        const Instant start = random.start();
        const Instant begin = start + std::chrono::minutes(random.upTo(20 * 24 * 60));
        const Wait wait{begin, begin + std::chrono::minutes(random.upTo(12 * 24 * 60))};
        const Span span{1 + random.upTo(20), TimeUnit::WorkingDays};
        Span longer = span;
        if (wait.begin < dueDate(span, start, kOffice).due) {
            for (Day day = kChinaTime.dayOf(wait.begin) + std::chrono::days(1); day <= kChinaTime.dayOf(wait.end);
                 day += std::chrono::days(1))
                longer.length += kChina.isWorkingDay(day) ? 1 : 0;
        }
        effective += longer != span ? 1 : 0;
        INFO(shown(start) << ", waiting " << shown(wait.begin) << " to " << shown(wait.end));
        CHECK(dueWithWaits(span, start, {wait}).due == dueDate(longer, start, kOffice).due);
    }
    CHECK(effective > 100);
}

TEST_CASE("working hours are those that counting minute by minute finds", "[deadlines]") {
    const auto inOffice = [](LocalTime time) {
        return kChina.isWorkingDay(time.day) &&
               std::any_of(kChina.windows().begin(), kChina.windows().end(),
                           [&](const TimeWindow& window) { return window.from <= time.time && time.time < window.to; });
    };
    RandomClock random;
    for (int i = 0; i < 60; ++i) {
        const Span span{1 + random.upTo(30), TimeUnit::WorkingHours};
        const Instant start = random.start();
        const std::vector<Wait> waits = random.waits();
        Instant minute = start;
        for (std::int64_t left = span.length * 60; left > 0; minute += 1min) {
            const bool waiting = std::any_of(waits.begin(), waits.end(), [&](const Wait& wait) {
                return wait.begin <= minute && minute < wait.end;
            });
            left -= inOffice(kChinaTime.local(minute)) && !waiting ? 1 : 0;
        }
        CHECK(shown(dueWithWaits(span, start, waits).due) == shown(minute));
    }
}

TEST_CASE("counting back and forth again meets at the same working time", "[deadlines]") {
    RandomClock random;
    for (int i = 0; i < 300; ++i) {
        const Span hours = random.span(TimeUnit::WorkingHours);
        const Instant due = dueDate({1 + hours.length, TimeUnit::WorkingHours}, random.start(), kOffice).due;
        CHECK(dueDate(hours, before(due, hours, kOffice), kOffice).due == due);
        const Span days = random.span(TimeUnit::WorkingDays);
        const Instant evening = dueDate({1, TimeUnit::WorkingDays}, random.start(), kOffice).due;
        CHECK(dueDate(days, before(evening, days, kOffice), kOffice).due == evening);
    }
}
