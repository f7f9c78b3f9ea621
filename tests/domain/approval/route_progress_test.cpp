// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/approval/route_progress.h"

#include <catch2/catch.hpp>

using namespace recourse;

namespace {

constexpr RowId kRun{50};

ApprovalStep runStep(std::int64_t id, std::int64_t order, std::string act) {
    ApprovalStep step;
    step.id = RowId(id);
    step.approval = kRun;
    step.order = order;
    step.act = Choice{std::move(act)};
    return step;
}

std::vector<std::int64_t> openIds(const CaseFile& file) {
    std::vector<std::int64_t> ids;
    for (const ApprovalStep* step : openSteps(file, kRun))
        ids.push_back(step->id.value());
    return ids;
}

using StepIds = std::vector<std::int64_t>;

} // namespace

TEST_CASE("a route has no result before its last step", "[route]") {
    CaseFile file;
    file.rows<ApprovalStep>() = {runStep(1, 1, "approve"), runStep(2, 2, "approve"), runStep(3, 1, "inform")};
    CHECK(openIds(file) == StepIds{1});
    file.rows<ApprovalStep>()[0].outcome = Choice{"approved"};
    CHECK_FALSE(isRouteDone(file, kRun));
    CHECK(openIds(file) == StepIds{2});
    file.rows<ApprovalStep>()[1].outcome = Choice{"approved"};
    CHECK(isRouteDone(file, kRun));
    CHECK(openIds(file).empty());
}

TEST_CASE("steps of one order run side by side and all of them are waited for", "[route]") {
    CaseFile file;
    file.rows<ApprovalStep>() = {runStep(1, 1, "opinion"), runStep(2, 1, "review"), runStep(3, 2, "approve")};
    CHECK(openIds(file) == StepIds{1, 2});
    file.rows<ApprovalStep>()[1].outcome = Choice{"noted"};
    CHECK(openIds(file) == StepIds{1});
}

TEST_CASE("a refused step ends the route without a result", "[route]") {
    CaseFile file;
    file.rows<ApprovalStep>() = {runStep(1, 1, "approve"), runStep(2, 1, "approve")};
    file.rows<ApprovalStep>()[0].outcome = Choice{"refused"};
    file.rows<ApprovalStep>()[1].outcome = Choice{"approved"};
    CHECK_FALSE(isRouteDone(file, kRun));
    CHECK(openIds(file).empty());
}

TEST_CASE("a run without steps that need somebody is never done by itself", "[route]") {
    CaseFile file;
    CHECK_FALSE(isRouteDone(file, kRun));
    file.rows<ApprovalStep>() = {runStep(1, 1, "inform")};
    CHECK_FALSE(isRouteDone(file, kRun));
}
