// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/office.h"
#include "domain/deadlines/deadline.h"

#include <catch2/catch.hpp>

using namespace recourse;
using namespace std::chrono_literals;

namespace {

using Row = std::tuple<std::string, std::int64_t, std::string>;

std::string due(const std::string& start, Span span, const OfficeTime& office = kOffice) {
    return shown(dueDate(span, at(start), office).due);
}

/// Monday to Friday in other hours than the usual.
WorkCalendar hours(std::vector<TimeWindow> windows) {
    CalendarData data = chinaData();
    data.windows = std::move(windows);
    return calendarOf(data);
}

DeadlineRule ruleOf(Span span) {
    DeadlineRule rule;
    rule.key = "final-reply";
    rule.name = {"最终答复", "Final reply"};
    rule.span = span;
    rule.source = {"R-092", {}, {}};
    return rule;
}

} // namespace

TEST_CASE("working days end at the end of the last one after day 0", "[deadlines]") {
    const auto [start, length, expected] = GENERATE(table<std::string, std::int64_t, std::string>({
        Row{"2026-02-13 10:00", 2, "2026-02-24 17:30"},  // pharma, class II: confirmation
        Row{"2026-02-13 10:00", 20, "2026-03-19 17:30"}, // pharma: the promise
        Row{"2026-02-13 10:00", 1, "2026-02-14 17:30"},  // a Saturday at work
        Row{"2026-02-13 10:00", 5, "2026-02-27 17:30"},
        Row{"2026-09-30 10:00", 3, "2026-10-10 17:30"}, // a Saturday at work
        Row{"2026-09-18 10:00", 5, "2026-09-24 17:30"}, // with a Sunday at work
        Row{"2025-09-30 10:00", 2, "2025-10-10 17:30"},
        Row{"2025-09-26 10:00", 5, "2025-10-10 17:30"}, // 09-28 works, 10-01 … 10-08 off
        Row{"2024-02-08 10:00", 1, "2024-02-09 17:30"}, // New Year's Eve of that year was worked
        Row{"2023-06-21 10:00", 2, "2023-06-26 17:30"}, Row{"2026-04-30 10:00", 3, "2026-05-08 17:30"},
        Row{"2026-02-17 10:00", 1, "2026-02-24 17:30"}, // a start on a day off counts as that day
        Row{"2026-11-18 23:59", 1, "2026-11-19 17:30"}, // after hours is still that day
        Row{"2026-11-18 00:00", 1, "2026-11-19 17:30"}, Row{"2026-11-18 10:00", 0, "2026-11-18 17:30"}, // the same day
        Row{"2026-11-18 20:00", 0, "2026-11-18 20:00"}, // the same day, after hours: at once
    }));
    CHECK(due(start, {length, TimeUnit::WorkingDays}) == expected);
}

TEST_CASE("days, weeks and months end at the end of office hours, also on a day off", "[deadlines]") {
    const auto [start, span, stay, next] = GENERATE(table<std::string, Span, std::string, std::string>({
        {"2026-11-18 10:00", {3, TimeUnit::Days}, "2026-11-21 17:30", "2026-11-23 17:30"},
        {"2026-02-11 10:00", {3, TimeUnit::Days}, "2026-02-14 17:30", "2026-02-14 17:30"}, // a Saturday at work
        {"2026-02-08 10:00", {1, TimeUnit::Weeks}, "2026-02-15 17:30", "2026-02-24 17:30"},
        {"2026-11-18 10:00", {2, TimeUnit::Weeks}, "2026-12-02 17:30", "2026-12-02 17:30"},
        {"2026-01-31 10:00", {1, TimeUnit::Months}, "2026-02-28 17:30", "2026-02-28 17:30"}, // Saturday at work
        {"2024-01-31 10:00", {1, TimeUnit::Months}, "2024-02-29 17:30", "2024-02-29 17:30"},
        {"2026-09-01 10:00", {1, TimeUnit::Months}, "2026-10-01 17:30", "2026-10-08 17:30"}, // not 30 working days
        {"2026-11-18 18:00", {0, TimeUnit::Days}, "2026-11-18 18:00", "2026-11-18 18:00"},
    }));
    DeadlineRule rule = ruleOf(span);
    CHECK(shown(dueDate(rule, {at(start), {}, {}}, kOffice).due) == stay);
    rule.onDayOff = OnDayOff::Next;
    CHECK(shown(dueDate(rule, {at(start), {}, {}}, kOffice).due) == next);
}

TEST_CASE("minutes and hours run through nights and days off", "[deadlines]") {
    const auto [start, span, expected] = GENERATE(table<std::string, Span, std::string>({
        {"2026-11-20 17:28", {5, TimeUnit::Minutes}, "2026-11-20 17:33"},
        {"2026-11-20 23:50", {30, TimeUnit::Minutes}, "2026-11-21 00:20"},
        {"2026-11-20 10:00", {24, TimeUnit::Hours}, "2026-11-21 10:00"},
        {"2026-02-14 16:00", {72, TimeUnit::Hours}, "2026-02-17 16:00"},
        {"2026-11-20 10:00", {0, TimeUnit::Minutes}, "2026-11-20 10:00"}, // at once
    }));
    CHECK(due(start, span) == expected);
}

TEST_CASE("working hours run inside the windows only", "[deadlines]") {
    const auto [start, length, expected] = GENERATE(table<std::string, std::int64_t, std::string>({
        Row{"2026-11-18 08:30", 2, "2026-11-18 10:30"},
        Row{"2026-11-18 10:00", 2, "2026-11-18 12:00"}, // ends with the window, not after lunch
        Row{"2026-11-18 11:00", 2, "2026-11-18 14:00"}, // over lunch
        Row{"2026-11-18 12:30", 1, "2026-11-18 14:00"}, // a start at lunch starts after it
        Row{"2026-11-18 07:00", 1, "2026-11-18 09:30"},
        Row{"2026-11-18 20:00", 8, "2026-11-19 17:30"}, // a day has eight
        Row{"2026-11-20 16:30", 8, "2026-11-23 16:30"}, // over the weekend
        Row{"2026-02-14 16:30", 2, "2026-02-24 09:30"}, // make-up Saturday, then the Spring Festival
        Row{"2026-02-15 10:00", 1, "2026-02-24 09:30"}, Row{"2026-11-18 20:00", 0, "2026-11-18 20:00"}, // at once
    }));
    CHECK(due(start, {length, TimeUnit::WorkingHours}) == expected);
}

TEST_CASE("any number of windows a day is possible", "[deadlines]") {
    const WorkCalendar two = hours({{8h, 12h}, {14h, 18h}});
    CHECK(due("2026-11-18 10:00", {2, TimeUnit::WorkingHours}, {two, kChinaTime}) == "2026-11-18 12:00");
    CHECK(due("2026-11-18 10:00", {4, TimeUnit::WorkingHours}, {two, kChinaTime}) == "2026-11-18 16:00");
    const WorkCalendar one = hours({{8h, 18h}});
    CHECK(due("2026-11-16 17:00", {4, TimeUnit::WorkingHours}, {one, kChinaTime}) == "2026-11-17 11:00");
    const WorkCalendar roundTheClock = hours({{0h, 8h}, {8h, 16h}, {16h, 24h}});
    CHECK(due("2026-11-18 23:00", {2, TimeUnit::WorkingHours}, {roundTheClock, kChinaTime}) == "2026-11-19 01:00");
    CHECK(due("2026-11-18 23:00", {1, TimeUnit::Days}, {roundTheClock, kChinaTime}) == "2026-11-20 00:00");
}

TEST_CASE("elapsed hours are hours of UTC, days are days of the office", "[deadlines]") {
    const Instant change = wall("2026-03-29 01:00").day + 1h;
    const OfficeZone berlin(1h, {{change, 2h}});
    const Instant start = berlin.instant(wall("2026-03-28 10:00"));
    const OfficeTime office{kChina, berlin};
    CHECK(shown(berlin.local(dueDate({24, TimeUnit::Hours}, start, office).due)) == "2026-03-29 11:00");
    CHECK(shown(berlin.local(dueDate({1, TimeUnit::Days}, start, office).due)) == "2026-03-29 17:30");
}

TEST_CASE("a date in a year without a list is given with a warning", "[deadlines]") {
    const Sentence warning{"deadline.year-not-loaded", {std::string("2027")}};
    const DueDate overNewYear = dueDate({1, TimeUnit::WorkingDays}, at("2026-12-31 10:00"), kOffice);
    CHECK(shown(overNewYear.due) == "2027-01-01 17:30");
    CHECK(overNewYear.warnings == std::vector{warning});
    CHECK(dueDate({20, TimeUnit::WorkingHours}, at("2026-12-31 10:00"), kOffice).warnings == std::vector{warning});
    DeadlineRule moved = ruleOf({1, TimeUnit::Days});
    moved.onDayOff = OnDayOff::Next;
    CHECK(dueDate(moved, {at("2026-12-31 10:00"), {}, {}}, kOffice).warnings == std::vector{warning});
    CHECK(dueDate({1, TimeUnit::WorkingDays}, at("2027-10-02 20:00"), kOffice).warnings == std::vector{warning});
    CHECK(dueDate({1, TimeUnit::WorkingDays}, at("2026-12-30 10:00"), kOffice).warnings.empty());
    CHECK(dueDate({1, TimeUnit::Days}, at("2026-12-31 10:00"), kOffice).warnings.empty()); // no list is asked
}

TEST_CASE("a date tells the revision of the calendar that gave it", "[deadlines]") {
    CalendarData data = chinaData();
    data.revision = 2;
    data.company = {{day("2026-11-19"), DayKind::Holiday, {"厂庆", "Founding day"}}};
    const WorkCalendar edited = calendarOf(data);
    const DueDate given = dueDate({1, TimeUnit::WorkingDays}, at("2026-11-18 10:00"), kOffice);
    const DueDate anew = dueDate({1, TimeUnit::WorkingDays}, at("2026-11-18 10:00"), {edited, kChinaTime});
    CHECK(given.calendarRevision == 1);
    CHECK(shown(given.due) == "2026-11-19 17:30");
    CHECK(anew.calendarRevision == 2);
    CHECK(shown(anew.due) == "2026-11-20 17:30");
}

TEST_CASE("an extension counts on from the date before, which stays to be seen", "[deadlines]") {
    DeadlineRule rule = ruleOf({20, TimeUnit::WorkingDays});
    rule.extension = ExtensionRule{"quality-head", false, Span{10, TimeUnit::WorkingDays}, {"D-07", {}, {}}};
    const ClockRun run{at("2026-02-13 10:00"), {}, {}};
    const auto once = extended(rule, run, {5, TimeUnit::WorkingDays}, kOffice);
    REQUIRE(once);
    CHECK(shown(once->due) == "2026-03-26 17:30");
    CHECK(once->earlier == std::vector{at("2026-03-19 17:30")});

    const ClockRun again{run.start, {}, {{5, TimeUnit::WorkingDays}}};
    CHECK(shown(extended(rule, again, {5, TimeUnit::WorkingDays}, kOffice)->due) == "2026-04-02 17:30");
    const auto tooLong = extended(rule, again, {6, TimeUnit::WorkingDays}, kOffice);
    REQUIRE_FALSE(tooLong);
    CHECK(tooLong.error().why == Sentence{"deadline.extension-too-long", {rule.name, at("2026-04-02 17:30")}});
    CHECK(tooLong.error().rule.id == "D-07");
}

TEST_CASE("a rule without an extension cannot be extended", "[deadlines]") {
    const auto refused = extended(ruleOf({2, TimeUnit::WorkingDays}), {at("2026-02-13 10:00"), {}, {}},
                                  {1, TimeUnit::WorkingDays}, kOffice);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().why.id == "deadline.no-extension");
    CHECK(refused.error().rule.id == "R-092");
}

TEST_CASE("counting backwards goes through working time as counting forwards does", "[deadlines]") {
    const auto [span, expected] = GENERATE(table<Span, std::string>({
        {{1, TimeUnit::WorkingHours}, "2026-02-24 13:00"},
        {{3, TimeUnit::WorkingHours}, "2026-02-24 10:00"},
        {{5, TimeUnit::WorkingHours}, "2026-02-14 17:00"}, // through the Spring Festival
        {{1, TimeUnit::WorkingDays}, "2026-02-14 08:30"},
        {{2, TimeUnit::WorkingDays}, "2026-02-13 08:30"},
        {{0, TimeUnit::WorkingDays}, "2026-02-24 08:30"},
        {{3, TimeUnit::Days}, "2026-02-21 08:30"},
        {{1, TimeUnit::Weeks}, "2026-02-17 08:30"},
        {{1, TimeUnit::Months}, "2026-01-24 08:30"},
        {{24, TimeUnit::Hours}, "2026-02-23 14:00"},
        {{90, TimeUnit::Minutes}, "2026-02-24 12:30"},
    }));
    CHECK(shown(before(at("2026-02-24 14:00"), span, kOffice)) == expected);
}

TEST_CASE("a warning comes in working time", "[deadlines]") {
    const WorkCalendar one = hours({{8h, 18h}});
    DeadlineRule rule = ruleOf({4, TimeUnit::WorkingHours});
    rule.warnBefore = {{1, TimeUnit::WorkingHours}};
    CHECK(warnings(rule, at("2026-11-17 11:00"), {one, kChinaTime}) == std::vector{at("2026-11-17 10:00")});

    rule.warnBefore = {{1, TimeUnit::Hours}, {24, TimeUnit::Hours}, {26, TimeUnit::Hours}, {3, TimeUnit::Days}};
    CHECK(warnings(rule, at("2026-11-23 13:30"), kOffice) == // a Monday after lunch
          std::vector{at("2026-11-20 08:30"), at("2026-11-20 13:00"), at("2026-11-20 13:00"), at("2026-11-23 08:30")});
}

TEST_CASE("escalation steps follow the date that has passed", "[deadlines]") {
    DeadlineRule rule = ruleOf({20, TimeUnit::WorkingDays});
    rule.escalation = {{{0, TimeUnit::Hours}, "qa-manager"}, {{1, TimeUnit::WorkingDays}, "quality-head"}};
    CHECK(escalations(rule, at("2026-02-14 17:30"), kOffice) ==
          std::vector{Escalation{at("2026-02-14 17:30"), "qa-manager"},
                      Escalation{at("2026-02-24 17:30"), "quality-head"}});
}

TEST_CASE("after a raise the earlier date holds and nothing is overdue by the raise", "[deadlines]") {
    const Instant raisedAt = at("2026-11-18 20:00");
    const auto [old, raised, expected] = GENERATE(table<std::string, std::string, std::string>({
        {"2026-12-02 17:30", "2026-11-25 17:30", "2026-11-25 17:30"},
        {"2026-11-20 17:30", "2026-11-25 17:30", "2026-11-20 17:30"},
        {"2026-11-20 17:30", "2026-11-18 20:00", "2026-11-18 20:00"}, // at once is not overdue yet
        {"2026-11-20 17:30", "2026-11-18 17:30", "2026-11-20 17:30"}, // would have been overdue at birth
        {"2026-11-17 17:30", "2026-11-25 17:30", "2026-11-17 17:30"}, // was overdue before
    }));
    CHECK(shown(earlierOf(at(old), at(raised), raisedAt)) == expected);
}
