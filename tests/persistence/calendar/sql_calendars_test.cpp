// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/calendar/sql_calendars.h"
#include "persistence/events/audit_verifier.h"
#include "persistence/office/sql_office_store.h"
#include "persistence/support/test_data_file.h"

#include <catch2/catch.hpp>

using namespace recourse;

TEST_CASE("a revision of the calendar is added with an event; those before stay to be asked", "[calendar]") {
    TestDataFile data;
    SqlOfficeStore offices(data.file());
    SqlCalendars calendars(data.file(), data.ids());
    const std::shared_ptr<const Office> before = offices.office().value();
    const Day day = std::chrono::year(2026) / 11 / 3;
    REQUIRE(before->calendar.isWorkingDay(day));
    const EventHead head{data.ids().next(), "set-company-day", PersonId(1), "王芳", atSecond(5), "厂庆"};

    CalendarData changed = before->calendar.data();
    changed.company.push_back({day, DayKind::Holiday, {"厂庆", ""}});
    CHECK(calendars.add(changed, head).value() == false);
    ++changed.revision;
    CHECK(calendars.add(changed, head).value());
    CHECK(calendars.add(changed, head).value() == false);

    const std::shared_ptr<const Office> after = offices.office().value();
    CHECK(after->calendar.revision() == 2);
    CHECK_FALSE(after->calendar.isWorkingDay(day));
    REQUIRE(after->calendars.find(1) != nullptr);
    CHECK(after->calendars.find(1)->isWorkingDay(day));
    CHECK(after->calendars.find(3) == nullptr);
    CHECK_FALSE(verifyAudit(data.file()).value());

    data.reopen();
    const auto again = SqlOfficeStore(data.file()).office().value();
    CHECK(again->calendar.data() == after->calendar.data());
    CHECK(again->calendars.find(1)->data() == before->calendar.data());
}
