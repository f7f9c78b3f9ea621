// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefile/steps.h"
#include "domain/support/case_fixture.h"

#include <catch2/catch.hpp>

using namespace recourse;

namespace {

/// The clerk tells the engineer, who has five minutes; samples are only asked for from abroad.
struct StepCase : CaseFixture {
    StepCase() {
        procedure.roles = {{"clerk", {"文员", "Clerk"}, {}}, {"inspector", {"检验员", "Inspector"}, {}}};
        procedure.fields = {{"abroad", {"国外", "From abroad"}, Kind::Flag, false, false, {}, {}}};
        MilestoneRule told;
        told.key = "qe-told";
        told.name = {"已通知", "QE told"};
        told.roles = {"clerk"};
        told.source = {"R-097", {}, {}};
        MilestoneRule samples;
        samples.key = "samples-asked";
        samples.name = {"已要样品", "Samples asked for"};
        samples.when = {{{"abroad", {"yes"}, {}, {}, {}, {}}}};
        procedure.milestones = {told, samples};
        DeadlineRule rule;
        rule.key = "talk";
        rule.start = "qe-told";
        rule.stop = "contact-made";
        rule.span = {5, TimeUnit::Minutes};
        procedure.deadlines = {rule};
        file.complaint.receivedAt = now - std::chrono::hours(1);
    }
    Refused step(const Person& person, Draft::Values values) {
        return run<RecordStep>(person, {std::move(values), {}});
    }
};

} // namespace

TEST_CASE_METHOD(StepCase, "a step of the firm's own is recorded by its role and starts its clock", "[steps]") {
    CHECK(step(chen, {{"step", "qe-told"}}).refusals.front().rule.id == "R-097");
    REQUIRE(step(lin, {{"step", "qe-told"}, {"note", "电话"}}).refusals.empty());
    CHECK(reached(file, "qe-told"));
    CHECK(file.rows<Milestone>().back().note == LongText{"电话"});
    updateDeadlines(file, as(lin));
    REQUIRE(file.rows<DeadlineRow>().size() == 1);
    CHECK(file.rows<DeadlineRow>().front().dueAt == now + std::chrono::minutes(5));
}

TEST_CASE_METHOD(StepCase, "a step is recorded once, and only where the case asks for it", "[steps]") {
    CHECK(step(lin, {{"step", "samples-asked"}}).issues.front().what.id == "step.not-open");
    CHECK(step(lin, {}).issues.front().what.id == "required.field");
    file.extra["abroad"] = std::int64_t{1};
    CHECK(step(chen, {{"step", "samples-asked"}}).issues.empty());
    CHECK(step(lin, {{"step", "qe-told"}}).issues.empty());
    CHECK(step(lin, {{"step", "qe-told"}}).refusals.front().why.id == "step.none-open");
}

TEST_CASE_METHOD(StepCase, "a step is not done before the complaint came or tomorrow", "[steps]") {
    CHECK(step(lin, {{"step", "qe-told"}, {"at", "2026-11-20 13:30"}}).issues.front().what.id == "step.before-receipt");
    CHECK(step(lin, {{"step", "qe-told"}, {"at", "2026-11-20 15:30"}}).issues.front().what.id ==
          "registration.in-the-future");
}
