// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/complaints/minutes.h"
#include "domain/support/case_fixture.h"

#include <catch2/catch.hpp>

using namespace recourse;

namespace {

struct MeetingCase : CaseFixture {
    [[nodiscard]] static Draft minutes() {
        return {{{"subject", "quality-analysis"},
                 {"present", "林静\n陈立"},
                 {"decided", "更换滤网，复检库存"},
                 {"place", "二楼会议室"},
                 {"kept-by", "林静"}},
                {}};
    }
    Refused keep(const Draft& draft) { return run<KeepMinutes>(lin, draft); }
};

} // namespace

TEST_CASE_METHOD(MeetingCase, "minutes say who was there and what is to be done", "[meeting]") {
    REQUIRE(summaryOf(keep(minutes())).empty());
    const Meeting& meeting = file.rows<Meeting>().at(0);
    CHECK(meeting.present == LongText{"林静\n陈立"});
    CHECK(meeting.decided == LongText{"更换滤网，复检库存"});
    CHECK(meeting.keptBy == "林静");
    CHECK(meeting.by == lin.name);
    CHECK(meeting.heldAt == now);
    CHECK(summaryOf(keep({})) == "subject: required.field\npresent: required.field\ndecided: required.field");
}

TEST_CASE_METHOD(MeetingCase, "there may be several meetings, each with its minutes", "[meeting]") {
    keep(minutes());
    Draft second = minutes();
    second.values["subject"] = "emergency";
    second.values["held-at"] = "2026-11-19 09:00";
    REQUIRE(summaryOf(keep(second)).empty());
    REQUIRE(file.rows<Meeting>().size() == 2);
    CHECK(file.rows<Meeting>()[1].heldAt == now - std::chrono::hours(30));
}

TEST_CASE_METHOD(MeetingCase, "minutes are corrected in their place", "[meeting]") {
    keep(minutes());
    const RowId filed = file.rows<Meeting>()[0].id;
    REQUIRE(summaryOf(keep({{{"record", idText(filed)}, {"decided", "停止发货"}}, {}})).empty());
    REQUIRE(file.rows<Meeting>().size() == 1);
    CHECK(file.rows<Meeting>()[0].decided == LongText{"停止发货"});
    CHECK(file.rows<Meeting>()[0].place == "二楼会议室");
    Draft other = minutes();
    other.values["record"] = "999";
    CHECK(summaryOf(keep(other)) == "record: record.no-such");
}

TEST_CASE_METHOD(MeetingCase, "a meeting was held before its minutes are filed, and is about something", "[meeting]") {
    Draft draft = minutes();
    draft.values["held-at"] = "2026-11-21 09:00";
    CHECK(summaryOf(keep(draft)) == "held-at: registration.in-the-future");
    draft = minutes();
    draft.values["subject"] = "lunch";
    CHECK(summaryOf(keep(draft)) == "subject: choice.no-such");
}

TEST_CASE_METHOD(MeetingCase, "no minutes are filed on a case that has ended", "[meeting]") {
    reach(file, milestone::kClosed, as(lin));
    CHECK(summaryOf(keep(minutes())) == ": refused.ended");
}
