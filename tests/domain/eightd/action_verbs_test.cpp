// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/eightd/eightd_verbs.h"
#include "domain/support/case_fixture.h"

#include <catch2/catch.hpp>

using namespace recourse;

namespace {

struct ActionCase : CaseFixture {
    ActionCase() {
        procedure.separation = {
            {"verify-action", {"carried-out", "proposed", "responsible-department"}, {}, {"D-09", {}, {}}}};
    }
    Refused action(Draft::Values values) { return run<PlanAction>(lin, {std::move(values), {}}); }
    Refused done(const std::string& type, const std::string& doneOn = "2026-11-20") {
        return action({{"type", type}, {"what", "换滤网"}, {"owner", "赵强"}, {"done-on", doneOn}});
    }
    Refused verify(const Person& person, const Draft::Values& values) {
        return run<VerifyAction>(person, {values, {}});
    }
    Refused withdraw(const Draft::Values& values) { return run<WithdrawContainment>(lin, {values, {}}); }
    [[nodiscard]] const Action& at(std::size_t i) const { return file.rows<Action>().at(i); }
    [[nodiscard]] std::string id(std::size_t i) const { return idText(at(i).id); }
};

const Draft::Values kVerified{{"verification", "连续三批无异物"}};

} // namespace

TEST_CASE_METHOD(ActionCase, "an action needs what, who and a date", "[action]") {
    CHECK(summaryOf(action({})) == "type: required.field\nwhat: required.field\nowner: action.no-owner\n"
                                   "planned-on: action.no-date");
    const auto [dates, expected] = GENERATE(table<Draft::Values, std::string>({
        {{{"started-on", "2026-11-21"}}, "started-on: date.in-the-future"},
        {{{"done-on", "2026-11-21"}}, "done-on: date.in-the-future"},
        {{{"started-on", "2026-11-19"}, {"done-on", "2026-11-18"}}, "done-on: action.done-before-start"},
        {{{"planned-on", "2026-12-31"}}, ""},
        {{{"started-on", "2026-11-20"}, {"done-on", "2026-11-20"}}, ""},
    }));
    Draft::Values values{{"type", "corrective"}, {"what", "换滤网"}, {"owner", "赵强"}};
    values.insert(dates.begin(), dates.end());
    CHECK(summaryOf(action(values)) == expected);
}

TEST_CASE_METHOD(ActionCase, "how far an action has come is written into the same action", "[action]") {
    action({{"type", "corrective"}, {"what", "换滤网"}, {"owner", "赵强"}, {"planned-on", "2026-12-01"}});
    REQUIRE(summaryOf(run<PlanAction>(zhao, {{{"record", id(0)}, {"done-on", "2026-11-20"}}, {}})).empty());
    REQUIRE(file.rows<Action>().size() == 1);
    CHECK(at(0).by == lin.name);
    CHECK(at(0).what == LongText{"换滤网"});
    CHECK(at(0).doneOn == zone.dayOf(now));
}

TEST_CASE_METHOD(ActionCase, "a containment in place contains the case", "[action]") {
    action({{"type", "containment"}, {"what", "封存"}, {"owner", "钱敏"}, {"planned-on", "2026-11-20"}});
    CHECK_FALSE(reached(file, milestone::kContained));
    action({{"record", id(0)}, {"done-on", "2026-11-20"}});
    CHECK(findMilestone(file, milestone::kContained)->at == now);
    now += std::chrono::hours(24);
    done("corrective");
    CHECK(findMilestone(file, milestone::kContained)->at == now - std::chrono::hours(24));
    action({{"record", id(0)}, {"done-on", ""}});
    CHECK_FALSE(reached(file, milestone::kContained));
}

TEST_CASE_METHOD(ActionCase, "neither the doer nor whoever ordered an action verifies it", "[verify]") {
    done("corrective");
    CHECK(summaryOf(verify(zhao, kVerified)) == "D-09: separation.carried-out");
    CHECK_FALSE(summaryOf(verify(lin, kVerified)).empty());
    REQUIRE(summaryOf(verify(chen, kVerified)).empty());
    CHECK(at(0).verifiedBy == chen.name);
    CHECK(at(0).verifiedAt == now);
    CHECK(file.rows<Signature>().front().meaning == Choice{"verified"});
    CHECK(file.rows<Signature>().front().record == at(0).id);
}

TEST_CASE_METHOD(ActionCase, "the responsible department does not confirm the effect, unless the firm's text says so",
                 "[verify]") {
    Responsibility responsible;
    responsible.department = Choice{"warehouse"};
    file.rows<Responsibility>().push_back(responsible);
    done("corrective");
    CHECK(summaryOf(verify(qian, kVerified)) == "D-09: separation.responsible-department");
    procedure.separation.clear();
    CHECK(summaryOf(verify(qian, kVerified)).empty());
}

TEST_CASE_METHOD(ActionCase, "the effect is verified when every corrective and preventive action is", "[verify]") {
    done("corrective");
    done("preventive");
    done("containment");
    verify(chen, {{"record", id(0)}, {"verification", "有效"}});
    CHECK_FALSE(reached(file, milestone::kEffectVerified));
    now += std::chrono::hours(24);
    verify(chen, {{"record", id(1)}, {"verification", "有效"}});
    CHECK(findMilestone(file, milestone::kEffectVerified)->at == now);
    done("corrective");
    CHECK_FALSE(reached(file, milestone::kEffectVerified));
}

TEST_CASE_METHOD(ActionCase, "less effect than expected is written down and the action stays open", "[verify]") {
    action(
        {{"type", "corrective"}, {"what", "换滤网"}, {"owner", "赵强"}, {"done-on", "20"}, {"expected-effect", "90"}});
    CHECK(summaryOf(verify(chen, kVerified)) == "effect: action.effect-expected");
    REQUIRE(summaryOf(verify(chen, {{"verification", "仍有异物"}, {"effect", "60"}})).empty());
    CHECK(at(0).effect == Percent{6000});
    CHECK_FALSE(at(0).verifiedAt);
    CHECK_FALSE(reached(file, milestone::kEffectVerified));
    REQUIRE(summaryOf(verify(chen, {{"verification", "有效"}, {"effect", "90"}})).empty());
    CHECK(at(0).verifiedAt == now);
    CHECK(reached(file, milestone::kEffectVerified));
}

TEST_CASE_METHOD(ActionCase, "only what is done and not verified yet can be verified", "[verify]") {
    CHECK(summaryOf(verify(chen, kVerified)) == ": refused.nothing-to-verify");
    done("corrective");
    action({{"type", "corrective"}, {"what", "培训"}, {"owner", "赵强"}, {"planned-on", "2026-12-01"}});
    CHECK(summaryOf(verify(chen, {{"record", id(1)}, {"verification", "有效"}})) == "record: action.not-to-verify");
    CHECK(summaryOf(verify(chen, {{"effect", "101"}})) == "verification: required.field\neffect: share.above-whole");
    verify(chen, kVerified);
    CHECK(summaryOf(action({{"record", id(0)}, {"what", "别的"}})) == "record: action.verified-already");
}

TEST_CASE_METHOD(ActionCase, "a containment is withdrawn only when a corrective action is in place", "[containment]") {
    CHECK(summaryOf(withdraw({})) == ": refused.no-containment");
    done("containment", "2026-11-19");
    CHECK(summaryOf(withdraw({})) == "R-256: refused.no-corrective-in-place");
    done("preventive");
    CHECK(summaryOf(withdraw({})) == "R-256: refused.no-corrective-in-place");
    done("corrective");
    CHECK(summaryOf(withdraw({{"withdrawn-on", "2026-11-18"}})) == "withdrawn-on: action.withdrawn-before-done");
    CHECK(summaryOf(withdraw({{"withdrawn-on", "2026-11-21"}})) == "withdrawn-on: date.in-the-future");
    CHECK(summaryOf(withdraw({{"record", id(1)}})) == "record: action.no-open-containment");
    REQUIRE(summaryOf(withdraw({})).empty());
    CHECK(at(0).withdrawnOn == zone.dayOf(now));
    CHECK(reached(file, milestone::kContained));
    CHECK(summaryOf(action({{"record", id(0)}, {"what", "别的"}})) == "record: action.withdrawn-already");
}

TEST_CASE_METHOD(CaseFixture, "an investigation has findings, or a reason why there is none", "[investigate]") {
    const auto [values, expected] = GENERATE(table<Draft::Values, std::string>({
        {Draft::Values{}, "performed: required.field"},
        {{{"performed", "yes"}}, "findings: required.field"},
        {{{"performed", "no"}}, "not-investigated-reason: required.reason"},
        {{{"performed", "no"}, {"not-investigated-reason", "样品已无"}}, ""},
    }));
    CHECK(summaryOf(run<Investigate>(lin, {values, {}})) == expected);
    CHECK_FALSE(reached(file, milestone::kCauseFound));
}

TEST_CASE_METHOD(CaseFixture, "the cause is found when an investigation names it, and no longer when it is taken back",
                 "[investigate]") {
    REQUIRE(
        summaryOf(run<Investigate>(lin, {{{"performed", "yes"}, {"findings", "滤网破损"}, {"cause", "超期使用"}}, {}}))
            .empty());
    const Investigation& investigation = file.rows<Investigation>().front();
    CHECK(investigation.by == lin.name);
    CHECK(findMilestone(file, milestone::kCauseFound)->at == now);
    REQUIRE(summaryOf(run<Investigate>(chen, {{{"record", idText(investigation.id)}, {"cause", ""}}, {}})).empty());
    CHECK(file.rows<Investigation>().size() == 1);
    CHECK_FALSE(reached(file, milestone::kCauseFound));
}
