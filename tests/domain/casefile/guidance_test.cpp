// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefile/guidance.h"
#include "domain/complaints/judging.h"
#include "domain/support/case_fixture.h"

#include <catch2/catch.hpp>

using namespace recourse;

namespace {

struct GuidedCase : CaseFixture {
    GuidedCase() {
        procedure.fields = {{"caused-by",
                             {"原因方", "Caused by"},
                             Kind::Choice,
                             false,
                             false,
                             {{"customer", {"客户", "Customer"}, {}}},
                             {}},
                            {"arrived-on", {"到货日", "Arrived on"}, Kind::Date, false, false, {}, {}}};
        procedure.handling = {{"warehouse", "", {{{"caused-by", {"customer"}, {}, {}, {}, {}}}}, {"R-062", {}, {}}},
                              {"production", "inspector", {}, {"R-061", {}, {}}}};
        procedure.charging = {{"customer", {{{"caused-by", {"customer"}, {}, {}, {}, {}}}}, {"R-167", {}, {}}}};
        procedure.validity =
            ValidityRule{{"本公司过失", "Our fault"}, {"误解", "A misunderstanding"}, "need", {"R-054", {}, {}}};
    }
    [[nodiscard]] std::vector<std::string> said() {
        std::vector<std::string> words;
        for (const Guidance& guidance : guidanceFor(file, as(lin)))
            words.push_back(guidance.what.id + "@" + guidance.rule.cited());
        return words;
    }
    Refused judge(const Person& person, Draft::Values values) {
        return run<JudgeValidity>(person, {std::move(values), {}});
    }
};

} // namespace

TEST_CASE_METHOD(GuidedCase, "the procedure says who takes the case and who pays", "[guidance]") {
    CHECK(said() == std::vector<std::string>{"guidance.handled-by-role@R-061"});
    file.extra["caused-by"] = std::string("customer");
    CHECK(said() == std::vector<std::string>{"guidance.handled-by@R-062", "guidance.pays-customer@R-167"});
}

TEST_CASE_METHOD(GuidedCase, "an invalid complaint becomes the kind the procedure names", "[guidance]") {
    REQUIRE(judge(lin, {{"validity", "invalid"}, {"reason", "误解"}}).issues.empty());
    CHECK(file.complaint.kind == Choice{"need"});
    CHECK(said().back() == "guidance.valid-means@R-054");
}

TEST_CASE_METHOD(GuidedCase, "a complaint outside the window is not judged valid but by the role, with a reason",
                 "[guidance]") {
    procedure.admission.windows = {{"right",
                                    {"十五天", "15 days"},
                                    "arrived-on",
                                    {15, TimeUnit::Days},
                                    OnDayOff::Next,
                                    {},
                                    {},
                                    {},
                                    {"R-140", {}, {}}}};
    procedure.admission.outsideGrantedBy = "inspector";
    file.complaint.receivedAt = now;
    file.extra["arrived-on"] = Day(std::chrono::year(2026) / 10 / 1);
    CHECK(judge(lin, {{"validity", "valid"}}).refusals.front().why.id == "admission.outside-by-role");
    CHECK(judge(chen, {{"validity", "valid"}}).issues.front().what.id == "required.reason");
    CHECK(judge(chen, {{"validity", "valid"}, {"reason", "客户停产"}}).issues.empty());
    procedure.admission.outsideGrantedBy.clear();
    CHECK(judge(chen, {{"validity", "valid"}, {"reason", "客户停产"}}).refusals.front().why.id == "admission.outside");
}

TEST_CASE_METHOD(GuidedCase, "somebody of the responsible department judges neither validity nor responsibility",
                 "[guidance]") {
    procedure.separation = {{"validity", {"responsible-department"}, {}, {"R-228", {}, {}}},
                            {"responsibility", {"responsible-department"}, {}, {"R-228", {}, {}}}};
    Responsibility share;
    share.department = Choice{"production"};
    file.rows<Responsibility>() = {share};
    CHECK(JudgeValidity::may(file, as(zhao)).front().rule.id == "R-228");
    CHECK(JudgeResponsibility::may(file, as(zhao)).front().rule.id == "R-228");
    CHECK(JudgeValidity::may(file, as(lin)).empty());
}
