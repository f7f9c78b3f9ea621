// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/office.h"
#include "domain/calendar/work_calendar.h"

#include <catch2/catch.hpp>

using namespace recourse;
using namespace std::chrono_literals;

namespace {

int workingDaysOf(int year) {
    int count = 0;
    const Day first = std::chrono::sys_days(std::chrono::year(year) / 1 / 1);
    const Day end = std::chrono::sys_days(std::chrono::year(year + 1) / 1 / 1);
    for (Day day = first; day < end; day += std::chrono::days(1))
        count += kChina.isWorkingDay(day) ? 1 : 0;
    return count;
}

CalendarData withYearEndBreak() {
    CalendarData data = chinaData();
    data.yearly = {
        {std::chrono::December / 24, std::chrono::January / 2, DayKind::Holiday, {"年终停产", "Year-end shutdown"}}};
    return data;
}

std::vector<std::string> faultsOf(CalendarData data) {
    std::vector<std::string> found;
    const auto calendar = WorkCalendar::from(std::move(data));
    if (!calendar) {
        for (const FieldIssue& issue : calendar.error())
            found.push_back(issue.path + " " + issue.what.id);
    }
    return found;
}

} // namespace

TEST_CASE("the shipped years have the working days of the notices", "[calendar]") {
    const auto [year, days] = GENERATE(table<int, int>({{2023, 249}, {2024, 251}, {2025, 248}, {2026, 248}}));
    CHECK(workingDaysOf(year) == days);
}

TEST_CASE("a day is judged with its reason", "[calendar]") {
    CHECK(kChina.judge(day("2026-02-13")) == DayVerdict{true, {"calendar.weekday", {}}});
    CHECK(kChina.judge(day("2026-02-08")) == DayVerdict{false, {"calendar.weekend", {}}});
    const DayVerdict makeUp = kChina.judge(day("2026-02-14"));
    CHECK(makeUp.working);
    CHECK(makeUp.why.id == "calendar.make-up-day");
    CHECK(kChina.judge(day("2026-02-17")) ==
          DayVerdict{false, {"calendar.holiday", {LocalText{"春节", "Spring Festival"}}}});
}

TEST_CASE("the company's days stand over the national list", "[calendar]") {
    CalendarData data = chinaData();
    const LocalText why{"抢修", "Repair shift"};
    data.company = {{day("2026-02-17"), DayKind::Workday, why}, {day("2026-02-14"), DayKind::Holiday, why}};
    const WorkCalendar calendar = calendarOf(data);
    CHECK(calendar.judge(day("2026-02-17")) == DayVerdict{true, {"calendar.company-open", {why}}});
    CHECK(calendar.judge(day("2026-02-14")) == DayVerdict{false, {"calendar.company-closed", {why}}});
}

TEST_CASE("a yearly break over New Year holds on both sides of it", "[calendar]") {
    const WorkCalendar calendar = calendarOf(withYearEndBreak());
    const auto [date, working] = GENERATE(table<std::string, bool>({
        {"2025-12-23", true},
        {"2025-12-24", false},
        {"2025-12-31", false},
        {"2026-01-02", false},
        {"2026-01-05", true},
        {"2026-06-15", true},
    }));
    CHECK(calendar.isWorkingDay(day(date)) == working);
    CHECK(calendar.judge(day(date)).working == working);
}

TEST_CASE("a single company day stands over the yearly break", "[calendar]") {
    CalendarData data = withYearEndBreak();
    data.company = {{day("2025-12-29"), DayKind::Workday, {"盘点", "Stocktaking"}}};
    CHECK(calendarOf(data).isWorkingDay(day("2025-12-29")));
    CHECK_FALSE(calendarOf(data).isWorkingDay(day("2025-12-30")));
}

TEST_CASE("the neighbouring working days jump over the holiday and stop at the make-up Saturday", "[calendar]") {
    CHECK(shown(kChina.nextWorkingDay(day("2026-02-13"))) == "2026-02-14");
    CHECK(shown(kChina.nextWorkingDay(day("2026-02-14"))) == "2026-02-24");
    CHECK(shown(kChina.previousWorkingDay(day("2026-02-24"))) == "2026-02-14");
}

TEST_CASE("years without a list are named", "[calendar]") {
    CHECK(kChina.yearsNotLoaded(day("2026-01-01"), day("2026-12-31")).empty());
    CHECK(kChina.yearsNotLoaded(day("2026-12-31"), day("2028-01-01")) == std::vector{2027, 2028});
    CHECK(WorkCalendar().yearsNotLoaded(day("2026-05-01"), day("2026-05-01")) == std::vector{2026});
}

TEST_CASE("every fault of a calendar is told at once", "[calendar]") {
    CalendarData data;
    data.company = {{day("2026-05-09"), DayKind::Workday, {}}, {day("2026-05-09"), DayKind::Holiday, {}}};
    data.yearly = {{std::chrono::February / 30, std::chrono::March / 1, DayKind::Holiday, {}}};
    data.windows = {{8h, 12h}, {11h, 18h}, {20h, 25h}, {19h, 19h}};
    CHECK(faultsOf(data) == std::vector<std::string>{"yearly[0] calendar.no-such-date", "company[1] calendar.day-twice",
                                                     "windows[1] calendar.window-order",
                                                     "windows[2] calendar.window-order",
                                                     "windows[3] calendar.window-order"});
}

TEST_CASE("a calendar without working days or without hours is refused", "[calendar]") {
    CalendarData closed;
    closed.yearly = {{std::chrono::July / 1, std::chrono::June / 30, DayKind::Holiday, {}}};
    CHECK(faultsOf(closed) == std::vector<std::string>{"yearly calendar.always-closed"});
    CalendarData idle;
    idle.windows.clear();
    CHECK(faultsOf(idle) == std::vector<std::string>{"windows calendar.no-windows"});
}
