// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/approval/eligibility.h"
#include "domain/approval/separation.h"
#include "domain/support/rule_cases.h"
#include "domain/support/rule_procedures.h"

#include <catch2/catch.hpp>

using namespace recourse;

namespace {

constexpr Day kApprovalDay = onDay(2026, 11, 20);

/// A case with a disposition (row 1, proposed by Clerk) in a run of approval (row 50) with one step to come.
struct ApprovalDesk {
    CaseFile file;
    Procedure procedure = gradesAToD();
    People people;
    std::vector<Recusal> recusals;
    Approval approval;
    ApprovalStep step;

    ApprovalDesk() {
        add(1, "Clerk", "clerk", "quality");
        add(2, "Manager", "manager", "quality");
        add(3, "Head", "head", "quality");
        add(4, "General", "general-manager", "office");
        addDisposition(file, 1).byId = PersonId(1);
        approval.id = RowId(50);
        approval.subject = Choice{"disposition"};
        approval.record = RowId(1);
        approval.route = "up-to-5000";
        step.id = RowId(60);
        step.approval = approval.id;
        step.role = Choice{"manager"};
        step.act = Choice{"approve"};
    }
    void add(std::int64_t id, std::string name, std::string role, std::string department) {
        people.persons.push_back({PersonId(id), std::move(name), std::move(department), {std::move(role)}});
    }
    [[nodiscard]] StepSetting setting() const { return {file, procedure, people, kApprovalDay, recusals}; }
    [[nodiscard]] StepHolders holders() const { return holdersOf(setting(), approval, step); }
    [[nodiscard]] Person& person(std::int64_t id) { return people.persons[static_cast<std::size_t>(id) - 1]; }

    /// The text ids of the refusals; empty if he may.
    [[nodiscard]] std::vector<std::string> why(std::int64_t id) {
        const auto may = mayDoStep(setting(), approval, step, person(id));
        std::vector<std::string> ids;
        if (!may) {
            for (const Refusal& refusal : may.error().refusals)
                ids.push_back(refusal.why.id);
        }
        return ids;
    }
};

using RefusalIds = std::vector<std::string>;

} // namespace

TEST_CASE("whoever has the role may do the step and nobody else", "[eligibility]") {
    ApprovalDesk desk;
    CHECK(desk.why(2).empty());
    CHECK(desk.why(3) == RefusalIds{"eligibility.role"});
    CHECK(desk.holders().raisedFrom.empty());
    desk.person(2).active = false;
    CHECK(desk.why(2) == RefusalIds{"eligibility.role"});
}

TEST_CASE("nobody approves what he proposed, registered, inspected or carried out", "[eligibility]") {
    ApprovalDesk desk;
    std::string fact;
    SECTION("proposed") {
        fact = "proposed";
        desk.file.rows<Disposition>()[0].byId = PersonId(2);
    }
    SECTION("started the run") {
        fact = "proposed";
        desk.approval.startedBy = "Manager";
        desk.file.rows<Approval>().push_back(desk.approval);
    }
    SECTION("registered") {
        fact = "registered";
        Milestone registered;
        registered.key = Choice{"registered"};
        registered.byId = PersonId(2);
        desk.file.rows<Milestone>().push_back(registered);
    }
    SECTION("inspected") {
        fact = "inspected";
        InspectionReport report;
        report.inspector = "Manager";
        desk.file.rows<InspectionReport>().push_back(report);
    }
    SECTION("signed the inspection") {
        fact = "inspected";
        Signature signature;
        signature.meaning = Choice{"inspected"};
        signature.personId = PersonId(2);
        desk.file.rows<Signature>().push_back(signature);
    }
    SECTION("carried out") {
        fact = "carried-out";
        addItem(desk.file, 1, "gift", yuan(1)).doneBy = "Manager";
    }
    CHECK(desk.why(2) == RefusalIds{"separation." + fact});
    const auto may = mayDoStep(desk.setting(), desk.approval, desk.step, desk.person(2));
    REQUIRE_FALSE(may);
    CHECK(may.error().refusals[0].rule.id == "R-231");
    // Nobody of the role is left: one level up, and visibly.
    CHECK(desk.holders().role == "head");
    CHECK(desk.holders().raisedFrom == "manager");
    CHECK(desk.holders().why.size() == 1);
    CHECK(desk.why(3).empty());
}

TEST_CASE("the separation table is data: an act it does not name is free", "[eligibility]") {
    ApprovalDesk desk;
    desk.file.rows<Disposition>()[0].byId = PersonId(2);
    desk.procedure.separation.clear();
    CHECK(desk.why(2).empty());
    desk.procedure = gradesAToD();
    desk.step.act = Choice{"opinion"};
    CHECK(desk.why(2).empty());
}

TEST_CASE("one person never fills two steps of a route, whatever the table says", "[eligibility]") {
    ApprovalDesk desk;
    desk.procedure.separation.clear();
    desk.person(2).roles = {"manager", "head"};
    ApprovalStep done = desk.step;
    done.id = RowId(59);
    done.outcome = Choice{"approved"};
    done.personId = PersonId(2);
    desk.file.rows<ApprovalStep>() = {done};
    desk.step.role = Choice{"head"};
    CHECK(desk.why(2) == RefusalIds{"separation.same-route"});
    CHECK(desk.why(3).empty());
    SECTION("nor may he whose substitute filled one") {
        desk.file.rows<ApprovalStep>()[0].personId = PersonId(1);
        desk.file.rows<ApprovalStep>()[0].onBehalfOf = "Manager";
        CHECK(desk.why(2) == RefusalIds{"separation.same-route"});
    }
    SECTION("a step of another run does not count") {
        desk.file.rows<ApprovalStep>()[0].approval = RowId(51);
        CHECK(desk.why(2).empty());
    }
    SECTION("a step that only waits does not count") {
        desk.file.rows<ApprovalStep>()[0].outcome.reset();
        CHECK(desk.why(2).empty());
    }
}

TEST_CASE("the responsible department does not confirm the effect", "[eligibility]") {
    ApprovalDesk desk;
    Responsibility share;
    share.department = Choice{"quality"};
    share.share = Percent{100'00};
    desk.file.rows<Responsibility>() = {share};
    const ActAsked verify{"verify-action"};
    const auto refusals = separationRefusals(desk.file, desk.procedure, verify, desk.person(2));
    REQUIRE(refusals.size() == 1);
    CHECK(refusals[0].why.id == "separation.responsible-department");
    CHECK(refusals[0].rule.id == "D-09");
    CHECK(separationRefusals(desk.file, desk.procedure, verify, desk.person(4)).empty());
    desk.file.rows<Responsibility>()[0].share = Percent{0};
    CHECK(separationRefusals(desk.file, desk.procedure, verify, desk.person(2)).empty());
}

TEST_CASE("nobody verifies his own action, but may verify another's", "[eligibility]") {
    ApprovalDesk desk;
    Action mine;
    mine.id = RowId(7);
    mine.owner = "Manager";
    Action other;
    other.id = RowId(8);
    other.owner = "Head";
    desk.file.rows<Action>() = {mine, other};
    const auto refused = [&](std::optional<RowId> record) {
        return separationRefusals(desk.file, desk.procedure, {"verify-action", record}, desk.person(2)).size();
    };
    CHECK(refused(RowId(7)) == 1);
    CHECK(refused(RowId(8)) == 0);
    CHECK(refused(std::nullopt) == 1);
}

TEST_CASE("a substitute acts for another on his days and in his subjects", "[eligibility]") {
    ApprovalDesk desk;
    const auto [from, to, subject, may] = GENERATE(table<Day, Day, std::string, bool>({
        {kApprovalDay, kApprovalDay, "", true},
        {kApprovalDay, kApprovalDay, "disposition", true},
        {kApprovalDay, kApprovalDay, "extension", false},
        {kApprovalDay + std::chrono::days(1), kApprovalDay + std::chrono::days(9), "", false},
        {kApprovalDay - std::chrono::days(9), kApprovalDay - std::chrono::days(1), "", false},
    }));
    std::vector<std::string> subjects;
    if (!subject.empty())
        subjects.push_back(subject);
    desk.people.substitutions = {{PersonId(2), PersonId(3), from, to, subjects}};
    const auto answer = mayDoStep(desk.setting(), desk.approval, desk.step, desk.person(3));
    REQUIRE(answer.has_value() == may);
    if (may)
        CHECK(answer->onBehalfOf == PersonId(2));
    CHECK(desk.why(2).empty());
}

TEST_CASE("what bars a person bars his substitute, and the substitute must be free himself", "[eligibility]") {
    ApprovalDesk desk;
    desk.people.substitutions = {{PersonId(2), PersonId(1), kApprovalDay, kApprovalDay, {}}};
    CHECK(desk.why(1) == RefusalIds{"separation.proposed"}); // the clerk proposed
    desk.people.substitutions = {{PersonId(2), PersonId(3), kApprovalDay, kApprovalDay, {}}};
    desk.file.rows<Disposition>()[0].byId = PersonId(2);
    const auto answer = mayDoStep(desk.setting(), desk.approval, desk.step, desk.person(3));
    REQUIRE(answer); // raised to the head, who acts in his own name
    CHECK_FALSE(answer->onBehalfOf);
}

TEST_CASE("whoever stands aside may give an opinion or countersign, not judge", "[eligibility]") {
    ApprovalDesk desk;
    const auto [act, barred] = GENERATE(
        table<std::string, bool>({{"approve", true}, {"review", true}, {"opinion", false}, {"countersign", false}}));
    desk.step.act = Choice{act};
    SECTION("himself") {
        desk.recusals = {{PersonId(2), "", "declared-interest"}};
    }
    SECTION("with his department") {
        desk.recusals = {{std::nullopt, "quality", "declared-interest"}};
    }
    CHECK(desk.why(2) == (barred ? RefusalIds{"recusal.declared-interest"} : RefusalIds{}));
}

TEST_CASE("a step goes up level by level, and at the top says that nobody is left", "[eligibility]") {
    ApprovalDesk desk;
    desk.recusals = {{std::nullopt, "quality", "department-complained-of"}};
    CHECK(desk.holders().role == "general-manager");
    CHECK(desk.holders().why.size() == 2);
    CHECK(desk.why(4).empty());
    desk.recusals.push_back({PersonId(4), "", "complained-of"});
    const StepHolders none = desk.holders();
    CHECK_FALSE(none.somebody());
    CHECK(none.why.back().id == "eligibility.nobody");
    CHECK(none.raisedFrom == "manager");
    CHECK(desk.why(4) == RefusalIds{"recusal.complained-of", "eligibility.nobody"});
}

TEST_CASE("an interest bars its owner, and the substitute takes the step in his place", "[eligibility]") {
    ApprovalDesk desk;
    desk.recusals = {{PersonId(2), "", "declared-interest"}};
    desk.people.substitutions = {{PersonId(2), PersonId(3), kApprovalDay, kApprovalDay, {}}};
    CHECK(desk.why(2) == RefusalIds{"recusal.declared-interest"});
    const auto answer = mayDoStep(desk.setting(), desk.approval, desk.step, desk.person(3));
    REQUIRE(answer);
    CHECK(answer->onBehalfOf == PersonId(2));
    CHECK(desk.holders().role == "manager");
    desk.recusals.push_back({PersonId(3), "", "declared-interest"});
    CHECK(desk.why(3) == RefusalIds{"recusal.declared-interest"});
    CHECK(desk.holders().role == "general-manager");
}

TEST_CASE("an inform step needs nobody", "[eligibility]") {
    ApprovalDesk desk;
    desk.step.act = Choice{"inform"};
    desk.step.role = Choice{"a role nobody has"};
    CHECK(desk.holders().somebody());
    CHECK(desk.holders().needsNobody);
    CHECK(desk.why(2) == RefusalIds{"eligibility.inform"});
}
