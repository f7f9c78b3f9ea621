// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/office_time.h"
#include "domain/casefile/adopting.h"
#include "domain/casefile/clocks.h"
#include "domain/deadlines/recounting.h"
#include "domain/support/case_fixture.h"
#include "domain/support/final_reply.h"

#include <catch2/catch.hpp>

using namespace recourse;

namespace {

/// A complaint of Friday 2026-11-20, answered within ten working days, and a second revision that gives five.
struct AdoptingFixture : CaseFixture {
    AdoptingFixture() {
        procedure.deadlines = {finalReply()};
        procedure.scale.grades = {{"I", {"Ⅰ 类", "Class I"}, {}}, {"II", {"Ⅱ 类", "Class II"}, {}}};
        procedure.fields = {{"plate", {"车牌号", "Number plate"}, Kind::Text, false, false, {}, {}}};
        CalendarData data;
        data.revision = 1;
        calendar = WorkCalendar::from(data).value();
        calendars.add(std::make_shared<const WorkCalendar>(calendar));
        file.complaint.receivedAt = now;
        file.complaint.procedureRevision = 1;
        updateDeadlines(file, as(lin));
        second = procedure;
        second.revision = 2;
        second.deadlines[0].span.length = 5;
    }
    [[nodiscard]] Context moving(const Person& actor) {
        Context context = as(actor);
        return {context.procedure, context.calendar, context.calendars, context.zone,
                context.people,    context.actor,    context.now,       context.ids,
                context.serials,   context.earlier,  context.digester,  &second};
    }
    Refused adopt(const std::string& reason = "新版已施行") {
        Draft draft;
        draft.values["reason"] = reason;
        Outcome outcome = findVerb("adopt-revision")->run(file, draft, moving(lin));
        if (!outcome)
            return outcome.error();
        file = *std::move(outcome);
        return {};
    }
    [[nodiscard]] Instant endOf(unsigned november) const {
        return OfficeTime{calendar, zone}.endOf(std::chrono::year(2026) / 11 / std::chrono::day(november));
    }
    [[nodiscard]] DeadlineRow* running(const char* key = "final-reply") {
        return findDeadline(file, key, std::nullopt);
    }

    Procedure second;
};

} // namespace

TEST_CASE("a case is moved to the newer revision: its dates are counted by it, the old ones stay to be seen",
          "[revision]") {
    AdoptingFixture office;
    const Instant old = *office.running()->dueAt;
    REQUIRE(summaryOf(office.adopt()).empty());
    CHECK(office.file.complaint.procedureRevision == 2);
    CHECK(office.running()->dueAt == office.endOf(27));
    const auto& rows = office.file.rows<DeadlineRow>();
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].superseded == true);
    CHECK(rows[0].dueAt == old);
}

TEST_CASE("a date that the newer revision counts alike stays as it is, one it does not know is given up",
          "[revision]") {
    AdoptingFixture office;
    office.second.deadlines[0].span.length = 10;
    SECTION("counted alike, by another clause") {
        office.second.deadlines[0].source.id = "R-300";
        REQUIRE(summaryOf(office.adopt()).empty());
        REQUIRE(office.file.rows<DeadlineRow>().size() == 1);
        CHECK(office.running()->rule == "R-300");
    }
    SECTION("unknown, and another instead") {
        office.second.deadlines[0].key = "interim-reply";
        REQUIRE(summaryOf(office.adopt()).empty());
        CHECK(office.running() == nullptr);
        CHECK(office.running("interim-reply") != nullptr);
    }
}

TEST_CASE("a date that somebody set, or that is met, is not moved by another revision", "[revision]") {
    AdoptingFixture office;
    SECTION("set") {
        office.running()->dueAt = office.endOf(30);
        office.second.deadlines[0].source.id = "R-300";
        REQUIRE(summaryOf(office.adopt()).empty());
        CHECK(office.running()->dueAt == office.endOf(30));
    }
    SECTION("met") {
        office.running()->metAt = office.now;
        const Instant due = *office.running()->dueAt;
        countByRevision(office.file, office.as(office.lin), office.moving(office.lin).under(office.second));
        CHECK(office.running()->dueAt == due);
    }
    CHECK(office.file.rows<DeadlineRow>().size() == 1);
}

TEST_CASE("what the newer revision does not know of the case is refused, all at once", "[revision]") {
    AdoptingFixture office;
    office.file.complaint.grade = Choice{"II"};
    office.file.extra["plate"] = std::string("沪A1");
    office.file.rows<Notice>().emplace_back().department = Choice{"warehouse"};
    office.second.scale.grades.pop_back();
    office.second.fields.clear();
    office.second.departments.pop_back();
    CHECK(summaryOf(office.adopt()) == ": adopt.no-class\n: adopt.no-field\n: adopt.no-choice");
    CHECK(office.file.complaint.procedureRevision == 1);
    office.second.scale.grades = office.procedure.scale.grades;
    office.second.departments = office.procedure.departments;
    office.second.fields = office.procedure.fields;
    office.second.fields[0].kind = Kind::Number;
    CHECK(summaryOf(office.adopt()) == ": adopt.other-kind");
}

TEST_CASE("moving a case needs a newer revision in force, a reason, and whom that revision permits", "[revision]") {
    AdoptingFixture office;
    CHECK(summaryOf(office.adopt(" ")) == "reason: required.reason");
    office.second.permissions = {{"adopt-revision", {"manager"}, {}, {"R-001", {}, {}}}};
    CHECK(summaryOf(office.adopt()) == "R-001: refused.role");
    CHECK(AdoptRevision::may(office.file, office.as(office.lin)).at(0).why.id == "adopt.none");
}
