// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/eightd/eightd_verbs.h"
#include "domain/support/case_fixture.h"

#include <catch2/catch.hpp>

using namespace recourse;

namespace {

struct EightDCase : CaseFixture {
    Refused save(const Draft& draft) { return run<FileEightD>(lin, draft); }
    /// The discipline is marked done, with these fields and this team.
    Refused finish(const std::string& step, const Draft::Values& head, std::vector<Draft::Values> team = {}) {
        return save(
            {head, {{"team_member", std::move(team)}, {"discipline", {{{"step", step}, {"done-on", "2026-11-20"}}}}}});
    }
    void addAction(const std::string& type, bool done, bool verified) {
        Action action;
        action.id = RowId(ids.next());
        action.type = Choice{type};
        if (done)
            action.doneOn = zone.dayOf(now);
        if (verified)
            action.verifiedAt = now;
        file.rows<Action>().push_back(action);
    }
    [[nodiscard]] const EightD& report() const { return file.rows<EightD>().front(); }
};

const Draft::Values kLeader{{"name", "林静"}, {"role", "leader"}};
const Draft::Values kInstructor{{"name", "王工"}, {"role", "instructor"}};

} // namespace

TEST_CASE_METHOD(EightDCase, "an 8D report gets its number when first kept and keeps what is not typed again",
                 "[eightd]") {
    REQUIRE(summaryOf(save({{{"d2-what", "异物"}}, {{"team_member", {kLeader}}}})).empty());
    REQUIRE(summaryOf(save({{{"d4-occurrence", "滤网破损"}}, {}})).empty());
    REQUIRE(file.rows<EightD>().size() == 1);
    CHECK(report().number == "2611-01");
    CHECK(report().d2What == LongText{"异物"});
    CHECK(report().d4Occurrence == LongText{"滤网破损"});
    REQUIRE(file.rows<TeamMember>().size() == 1);
    CHECK(file.rows<TeamMember>().front().report == report().id);
}

TEST_CASE_METHOD(EightDCase, "a discipline that is only begun asks for nothing", "[eightd]") {
    CHECK(summaryOf(save({{}, {{"discipline", {{{"step", "D4"}, {"owner", "林静"}, {"due-on", "2026-12-01"}}}}}}))
              .empty());
    CHECK_FALSE(reached(file, milestone::kCauseFound));
}

TEST_CASE_METHOD(EightDCase, "D1 is done with one leader and somebody who guides the team", "[eightd]") {
    CHECK(summaryOf(finish("D1", {})) == "team_member: eightd.no-leader\nteam_member: eightd.no-instructor");
    CHECK(summaryOf(finish("D1", {}, {kLeader, kInstructor, kLeader})) == "team_member[2].role: eightd.one-leader");
    CHECK(summaryOf(finish("D1", {}, {kLeader, {{"role", "instructor"}}})) == "team_member[1].name: required.field");
    CHECK(summaryOf(finish("D1", {}, {kLeader, kInstructor})).empty());
}

TEST_CASE_METHOD(EightDCase, "a discipline is done only when its content is there", "[eightd]") {
    const auto [step, head, expected] = GENERATE(table<std::string, Draft::Values, std::string>({
        {"D0", {}, "needed: eightd.content-missing"},
        {"D0", {{"needed", "yes"}}, ""},
        {"D2",
         {{"d2-what", "异物"}, {"d2-where", "灌装"}},
         "d2-when: eightd.content-missing\nd2-extent: eightd.content-missing"},
        {"D3", {}, "d3-summary: eightd.no-containment"},
        {"D3", {{"d3-summary", "无库存"}}, ""},
        {"D4", {{"d4-occurrence", "破损"}}, "d4-non-detection: eightd.content-missing"},
        {"D5", {{"d5-choice", "换网"}}, "d5-verification: eightd.content-missing"},
        {"D6", {{"d6-validation", "三批合格"}}, "d6-validation: eightd.corrective-not-done"},
        {"D7", {}, "d7-documents: eightd.content-missing"},
        {"D7", {{"d7-documents", "作业书 3 版"}}, ""},
        {"D8", {}, "d8-closed-on: eightd.not-verified"},
        {"D9", {}, "discipline[0].step: choice.no-such"},
    }));
    CAPTURE(step);
    CHECK(summaryOf(finish(step, head)) == expected);
}

TEST_CASE_METHOD(EightDCase, "D3, D6 and D8 look at the actions of the case", "[eightd]") {
    addAction("containment", true, false);
    CHECK(summaryOf(finish("D3", {})).empty());
    addAction("corrective", true, false);
    CHECK(summaryOf(finish("D6", {{"d6-validation", "三批合格"}})).empty());
    CHECK(summaryOf(finish("D8", {})) == "d8-closed-on: eightd.not-verified");
    addAction("corrective", false, false);
    CHECK(summaryOf(finish("D6", {{"d6-validation", "三批合格"}})) == "d6-validation: eightd.corrective-not-done");
    file.rows<Action>().clear();
    addAction("preventive", true, true);
    CHECK(summaryOf(finish("D8", {})).empty());
}

TEST_CASE_METHOD(EightDCase, "the cause is found when D4 is done", "[eightd]") {
    REQUIRE(summaryOf(finish("D4", {{"d4-occurrence", "破损"}, {"d4-non-detection", "未设点检"}})).empty());
    CHECK(findMilestone(file, milestone::kCauseFound)->at == now);
    REQUIRE(summaryOf(save({{}, {{"discipline", {{{"step", "D4"}}}}}})).empty());
    CHECK_FALSE(reached(file, milestone::kCauseFound));
}

TEST_CASE_METHOD(EightDCase, "dates, shares and steps that cannot be are marked", "[eightd]") {
    CHECK(summaryOf(save({{}, {{"discipline", {{{"step", "D2"}}, {{"step", "D2"}}}}}})) ==
          "discipline[1].step: eightd.step-twice");
    CHECK(summaryOf(save({{}, {{"discipline", {{{"step", "D7"}, {"done-on", "2026-11-21"}}}}}})) ==
          "discipline[0].done-on: date.in-the-future\nd7-documents: eightd.content-missing");
    CHECK(summaryOf(save({{{"d4-occurrence-share", "120"}}, {}})) == "d4-occurrence-share: share.above-whole");
}

TEST_CASE_METHOD(EightDCase, "the answers of each chain of whys are numbered in their order", "[eightd]") {
    REQUIRE(summaryOf(save({{},
                            {{"why_answer",
                              {{{"chain", "occurrence"}, {"answer", "滤网破"}},
                               {{"chain", "non-detection"}, {"answer", "无点检"}},
                               {{"chain", "occurrence"}, {"answer", "超期"}}}}}}))
                .empty());
    const auto& whys = file.rows<WhyAnswer>();
    CHECK(whys.at(0).level == 1);
    CHECK(whys.at(1).level == 1);
    CHECK(whys.at(2).level == 2);
    CHECK(summaryOf(save({{}, {{"why_answer", {{{"evidence", "照片"}}}}}})) ==
          "why_answer[0].chain: required.field\nwhy_answer[0].answer: required.field");
}
