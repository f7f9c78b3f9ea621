// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/complaints/judging.h"
#include "domain/support/case_fixture.h"

#include <catch2/catch.hpp>

using namespace recourse;

namespace {

/// The clerk proposes the class, the manager confirms it.
struct ProposedClass : CaseFixture {
    ProposedClass() {
        procedure.roles = {{"clerk", {"文员", "Clerk"}, {}}, {"manager", {"经理", "Manager"}, {}}};
        procedure.scale.grades = {{"II", {"Ⅱ", "II"}, {}}, {"III", {"Ⅲ", "III"}, {}}};
        procedure.scale.otherwise = "III";
        procedure.scale.confirmedBy = "manager";
        procedure.scale.confirmedBySource.id = "D-10";
    }
    void propose() { run<Classify>(lin, {}); }

    Person wang{PersonId(5), "王芳", "quality", {"manager"}};
};

} // namespace

TEST_CASE_METHOD(ProposedClass, "the class proposed is confirmed as it is", "[classification]") {
    propose();
    CHECK_FALSE(reached(file, milestone::kClassified));
    REQUIRE(summaryOf(run<ConfirmClass>(wang, {})).empty());
    CHECK(file.complaint.grade == Choice{"III"});
    CHECK(findMilestone(file, milestone::kClassified)->by == wang.name);
    CHECK(summaryOf(run<ConfirmClass>(wang, {})) == "D-10: refused.no-class-proposed");
}

TEST_CASE_METHOD(ProposedClass, "nobody confirms his own proposal but whom the procedure names", "[classification]") {
    propose();
    CHECK(summaryOf(run<ConfirmClass>(lin, {})) == "D-10: refused.role");
    procedure.permissions = {{"confirm-class", {"clerk"}, {}, {}}};
    CHECK(summaryOf(run<ConfirmClass>(lin, {})).empty());
}

TEST_CASE_METHOD(ProposedClass, "a class that repetition raised is not lowered by confirming it", "[classification]") {
    procedure.scale.repetition = {{"III", "II", 3, {1, TimeUnit::Months}, {"product"}, {"R-071", {}, {}}}};
    propose();
    run<ConfirmClass>(wang, {});
    file.complaint.grade = Choice{"II"};
    file.complaint.classRule = "R-071";
    CHECK(summaryOf(run<ConfirmClass>(wang, {})) == "D-10: refused.no-class-proposed");
    run<Classify>(lin, {{{"class", "III"}, {"reason", "误判"}}, {}});
    REQUIRE(summaryOf(run<ConfirmClass>(wang, {})).empty());
    CHECK(file.complaint.grade == Choice{"III"});
}
