// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/approval/approving.h"
#include "domain/approval/recusal.h"
#include "domain/complaints/judging.h"
#include "domain/support/case_fixture.h"

#include <catch2/catch.hpp>

using namespace recourse;

namespace {

const Day kDeclaredOn = std::chrono::year(2026) / 11 / 20;

/// A complaint 2611-03 of a customer about one product.
struct InterestedCase : CaseFixture {
    InterestedCase() {
        file.complaint.customer = "客户甲";
        file.complaint.number = "2611-03";
        ComplaintLine line;
        line.product = "中间体Ⅱ";
        file.rows<ComplaintLine>() = {line};
        declare(lin, "customer", "客户甲");
    }
    void declare(const Person& person, std::string in, std::string name) {
        people.interests = {{RowId(1), person.id, std::move(in), std::move(name), "亲属在那里任职", kDeclaredOn}};
    }
    [[nodiscard]] std::size_t recusals(Day day = kDeclaredOn) const { return recusalsOf(file, people, day).size(); }
};

} // namespace

TEST_CASE_METHOD(InterestedCase, "an interest touches a case by its customer, a product of its lines or its number",
                 "[recusal]") {
    const auto [in, name, isTouched] = GENERATE(table<std::string, std::string, bool>({
        {"customer", "客户甲", true},
        {"customer", " 客户甲 ", true},
        {"customer", "客户乙", false},
        {"customer", "中间体II", false},
        {"customer", "", false},
        {"product", "中间体II", true},
        {"product", "原料药B", false},
        {"case", "2611-03", true},
        {"case", "2611-04", false},
    }));
    declare(lin, in, name);
    CHECK(recusals() == (isTouched ? 1 : 0));
}

TEST_CASE_METHOD(InterestedCase, "an interest holds from its day until the day it is withdrawn", "[recusal]") {
    const std::chrono::days day(1);
    CHECK(recusals(kDeclaredOn - day) == 0);
    CHECK(recusals(kDeclaredOn + 500 * day) == 1);
    people.interests.front().withdrawnOn = kDeclaredOn + 2 * day;
    CHECK(recusals(kDeclaredOn + day) == 1);
    CHECK(recusals(kDeclaredOn + 2 * day) == 0);
}

TEST_CASE_METHOD(InterestedCase, "the refusal says who declared what, since when, and by which rule", "[recusal]") {
    const auto refusals = refusalsBy(recusalsOf(file, people, kDeclaredOn), lin, {"R-228", {}, {}});
    REQUIRE(refusals.size() == 1);
    CHECK(refusals.front().rule.id == "R-228");
    CHECK(refusals.front().why ==
          Sentence{"recusal.declared-interest", {"林静", Term{"interest.in.customer"}, "客户甲", kDeclaredOn}});
    CHECK(refusalsBy(recusalsOf(file, people, kDeclaredOn), chen, {}).empty());
}

TEST_CASE_METHOD(InterestedCase, "what the table keeps from the department concerned is kept from who is interested",
                 "[recusal]") {
    CHECK(JudgeValidity::may(file, as(lin)).empty());
    procedure.separation = {{"validity", {"responsible-department"}, {}, {"001-D06 6.2", {}, {}}},
                            {"responsibility", {"registered"}, {}, {"R-231", {}, {}}}};
    REQUIRE(JudgeValidity::may(file, as(lin)).size() == 1);
    CHECK(JudgeValidity::may(file, as(lin)).front().rule.id == "001-D06 6.2");
    CHECK(JudgeValidity::may(file, as(chen)).empty());
    CHECK(JudgeResponsibility::may(file, as(lin)).empty());
}

TEST_CASE_METHOD(InterestedCase, "who is interested does not decide; where nobody is left, that is said", "[recusal]") {
    procedure.roles = {{"clerk", {"文员", "Clerk"}, {}}, {"inspector", {"检验员", "Inspector"}, {}}};
    Approval approval;
    approval.id = RowId(50);
    approval.state = Choice{"open"};
    ApprovalStep step;
    step.id = RowId(51);
    step.approval = approval.id;
    step.role = Choice{"clerk"};
    step.act = Choice{"approve"};
    file.rows<Approval>() = {approval};
    file.rows<ApprovalStep>() = {step};
    const auto idsFor = [this](const Person& person) {
        std::vector<std::string> said;
        for (const Refusal& refusal : Decide::may(file, as(person)))
            said.push_back(refusal.why.id);
        return said;
    };
    CHECK(idsFor(lin) == std::vector<std::string>{"recusal.declared-interest"});
    CHECK(idsFor(chen).empty()); // one level up
    people.interests.push_back({RowId(2), chen.id, "case", "2611-03", "", kDeclaredOn});
    CHECK(idsFor(chen) == std::vector<std::string>{"recusal.declared-interest", "eligibility.nobody"});
    CHECK(idsFor(zhao) == std::vector<std::string>{"eligibility.role", "eligibility.nobody"});
}
