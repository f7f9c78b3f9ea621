// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefile/clocks.h"
#include "domain/deadlines/moving.h"
#include "domain/deadlines/recounting.h"
#include "domain/support/case_fixture.h"
#include "domain/support/final_reply.h"

#include <catch2/catch.hpp>

using namespace recourse;

namespace {

/// A complaint of Friday 2026-11-20, answered within ten working days, in an office whose Monday 11-23 turns out to be
/// a day off.
struct RecountFixture : CaseFixture {
    RecountFixture() {
        DeadlineRule answer = finalReply();
        answer.mayPause = true;
        answer.extension = ExtensionRule{};
        procedure.deadlines = {answer};
        file.complaint.receivedAt = now;
        use(1, {});
        updateDeadlines(file, as(lin));
        REQUIRE(running().dueAt == endOf(4));
    }

    void use(std::int64_t revision, std::vector<ListedDay> company) {
        CalendarData data;
        data.revision = revision;
        data.company = std::move(company);
        calendar = WorkCalendar::from(data).value();
        calendars.add(std::make_shared<const WorkCalendar>(calendar));
    }
    void closeMonday() { use(2, {{december(1) - std::chrono::days(8), DayKind::Holiday, {"厂庆", ""}}}); }

    static Day december(unsigned day) { return std::chrono::year(2026) / 12 / std::chrono::day(day); }
    [[nodiscard]] Instant endOf(unsigned dayOfDecember) const {
        return OfficeTime{calendar, zone}.endOf(december(dayOfDecember));
    }
    [[nodiscard]] DeadlineRow& running() { return *findDeadline(file, "final-reply", std::nullopt); }
    [[nodiscard]] std::vector<RecountedDate> recounted() {
        return recountedDates(file, {procedure, calendars, OfficeTime{calendar, zone}});
    }
};

} // namespace

TEST_CASE("a date given stays when the calendar changes, until it is moved", "[deadlines]") {
    RecountFixture office;
    office.closeMonday();
    updateDeadlines(office.file, office.as(office.lin));
    CHECK(office.running().dueAt == office.endOf(4));
    const RowId row = office.running().id;
    CHECK(office.recounted() ==
          std::vector<RecountedDate>{{row, {"最终答复", "Final reply"}, office.endOf(4), office.endOf(7), 2}});

    Draft draft;
    draft.values["reason"] = "厂庆";
    CHECK(summaryOf(office.run<MoveDates>(office.lin, draft)).empty());
    CHECK(office.running().dueAt == office.endOf(7));
    CHECK(office.running().calendarRevision == 2);
    CHECK(office.running().reason == LongText{"厂庆"});
    const auto& rows = office.file.rows<DeadlineRow>();
    REQUIRE(rows.size() == 2);
    CHECK(rows.front().superseded == true);
    CHECK(rows.front().dueAt == office.endOf(4));
    updateDeadlines(office.file, office.as(office.lin));
    CHECK(office.file.rows<DeadlineRow>().size() == 2);
    CHECK(summaryOf(office.run<MoveDates>(office.lin, {})) == ": move-dates.none");
}

TEST_CASE("a date that the new calendar gives too is not moved", "[deadlines]") {
    RecountFixture office;
    office.use(2, {{RecountFixture::december(9), DayKind::Holiday, {"厂庆", ""}}});
    CHECK(office.recounted().empty());
}

TEST_CASE("a date comes back when the calendar does", "[deadlines]") {
    RecountFixture office;
    office.closeMonday();
    CHECK(summaryOf(office.run<MoveDates>(office.lin, {})).empty());
    office.use(3, {});
    CHECK(summaryOf(office.run<MoveDates>(office.lin, {})).empty());
    CHECK(office.running().dueAt == office.endOf(4));
}

TEST_CASE("a date that was met, replaced or set by somebody stays whatever the calendar says", "[deadlines]") {
    RecountFixture office;
    SECTION("met") {
        office.running().metAt = office.now;
    }
    SECTION("superseded") {
        office.running().superseded = true;
    }
    SECTION("extended to a day") {
        office.running().dueAt = office.endOf(11);
    }
    SECTION("a promise") {
        office.running().rule.reset();
    }
    SECTION("of a calendar nobody knows") {
        office.running().calendarRevision = 77;
    }
    SECTION("of a case that has ended") {
        reach(office.file, milestone::kClosed, office.as(office.lin));
    }
    office.closeMonday();
    CHECK(office.recounted().empty());
}

TEST_CASE("a date moves with the wait that was given back to it", "[deadlines]") {
    RecountFixture office;
    Draft draft;
    draft.values = {{"deadline", "final-reply"}, {"reason", "等样品"}};
    CHECK(summaryOf(office.run<BeginPause>(office.lin, draft)).empty());
    office.now += std::chrono::days(4); // Tuesday: one working day was waited, Monday, and then Tuesday
    draft.values.erase("reason");
    CHECK(summaryOf(office.run<EndPause>(office.lin, draft)).empty());
    REQUIRE(office.running().dueAt == office.endOf(8));
    office.use(2, {{RecountFixture::december(8), DayKind::Holiday, {"厂庆", ""}}});
    REQUIRE(office.recounted().size() == 1);
    CHECK(office.recounted().front().to == office.endOf(9));
}

TEST_CASE("of two rules with one key the one that gave the date counts it again", "[deadlines]") {
    RecountFixture office;
    DeadlineRule longer = office.procedure.deadlines.front();
    longer.span = {20, TimeUnit::WorkingDays};
    office.procedure.deadlines.insert(office.procedure.deadlines.begin(), longer);
    office.closeMonday();
    REQUIRE(office.recounted().size() == 1);
    CHECK(office.recounted().front().to == office.endOf(7));
}
