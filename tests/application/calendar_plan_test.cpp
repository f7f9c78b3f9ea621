// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/calendar/calendar_plan.h"

#include <catch2/catch.hpp>

using namespace recourse;

namespace {

Day planDay(const char* text) {
    return parseIsoDay(text).value();
}

ListedDay listedDay(const char* text, DayKind kind, LocalText name) {
    return {planDay(text), kind, std::move(name)};
}

const ListedDay kNewYear = listedDay("2026-01-01", DayKind::Holiday, {"元旦", "New Year"});
const ListedDay kMakeUp = listedDay("2026-01-04", DayKind::Workday, {"调休", "Make-up day"});
const ListedDay kYearsEnd = listedDay("2026-12-31", DayKind::Holiday, {"元旦", "New Year"});

CalendarData present() {
    CalendarData data;
    data.revision = 4;
    data.years = {2026};
    data.national = {kNewYear, kMakeUp};
    data.company = {listedDay("2026-03-02", DayKind::Holiday, {"厂庆", ""})};
    return data;
}

} // namespace

TEST_CASE("a list that says what is loaded already changes nothing, also in one language", "[calendar]") {
    const CalendarPlan plan =
        planWithList(present(), {{2026}, {{kNewYear.day, kNewYear.kind, {"元旦(休)", ""}}, kMakeUp}});
    CHECK(plan.changesNothing());
    CHECK(plan.data == present());
}

TEST_CASE("a list takes the place of what was loaded of its years", "[calendar]") {
    const ListedDay second = listedDay("2026-01-02", DayKind::Holiday, {"元旦", ""});
    const ListedDay closed = listedDay("2026-01-01", DayKind::Workday, {"班", ""});
    const CalendarPlan plan = planWithList(present(), {{2026}, {second, closed}});
    CHECK(plan.changes == std::vector<DayChange>{{closed.day, kNewYear, closed},
                                                 {second.day, std::nullopt, second},
                                                 {kMakeUp.day, kMakeUp, std::nullopt}});
    CHECK(plan.newYears.empty());
    CHECK(plan.data.revision == 5);
    CHECK(plan.data.company == present().company);
    CHECK(plan.data.national == std::vector<ListedDay>{closed, second});
}

TEST_CASE("a name in both languages takes the place of another one", "[calendar]") {
    const ListedDay renamed = listedDay("2026-01-01", DayKind::Holiday, {"新年", "New Year's Day"});
    CHECK(planWithList(present(), {{2026}, {renamed, kMakeUp}}).changes ==
          std::vector<DayChange>{{kNewYear.day, kNewYear, renamed}});
}

TEST_CASE("the list of a year leaves the last days of December to the list of the year after", "[calendar]") {
    CalendarData data = present();
    const CalendarPlan next =
        planWithList(data, {{2027}, {kYearsEnd, listedDay("2027-01-01", DayKind::Holiday, {"元旦", ""})}});
    CHECK(next.newYears == std::vector{2027});
    CHECK(next.changes.size() == 2);
    CHECK(planWithList(next.data, {{2026}, {kNewYear, kMakeUp}}).changesNothing());
    CHECK(planWithList(next.data, {{2027}, {listedDay("2027-01-01", DayKind::Holiday, {"元旦", ""})}}).changes ==
          std::vector<DayChange>{{kYearsEnd.day, kYearsEnd, std::nullopt}});
}

TEST_CASE("a year without a day off is loaded all the same when its list says so", "[calendar]") {
    const CalendarPlan plan = planWithList(present(), {{2027}, {}});
    CHECK(plan.newYears == std::vector{2027});
    CHECK(plan.data.revision == 5);
}

TEST_CASE("a company day is set, changed and taken back", "[calendar]") {
    const ListedDay shift = listedDay("2026-03-07", DayKind::Workday, {"加班", ""});
    const CalendarPlan set = planWithCompanyDay(present(), shift);
    CHECK(set.changes == std::vector<DayChange>{{shift.day, std::nullopt, shift}});
    CHECK(set.data.company.size() == 2);
    CHECK(planWithCompanyDay(set.data, shift).changesNothing());
    const CalendarPlan taken = planWithoutCompanyDay(set.data, shift.day);
    CHECK(taken.changes == std::vector<DayChange>{{shift.day, shift, std::nullopt}});
    CHECK(taken.data.company == present().company);
    CHECK(taken.data.revision == 6);
    CHECK(planWithoutCompanyDay(taken.data, shift.day).changesNothing());
}
