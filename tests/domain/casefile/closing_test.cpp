// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefile/closing.h"
#include "domain/casefile/ending.h"
#include "domain/casefile/rows.h"
#include "domain/support/case_fixture.h"

#include <catch2/catch.hpp>

using namespace recourse;

namespace {

/// A case with one closing condition.
struct ClosingCase : CaseFixture {
    [[nodiscard]] bool holds(const std::string& key) {
        procedure.closing = {{key, {}, {"R-000", {}, {}}}};
        const std::vector<Refusal> open = openConditions(file, as(lin));
        if (!open.empty())
            CHECK(open.front().why.id == "closing." + key);
        return open.empty();
    }
    template <class R>
    R& filed(R row = {}) {
        return fileRow(file, std::move(row), as(lin));
    }
};

} // namespace

TEST_CASE_METHOD(ClosingCase, "R-266: a settlement that the customer signed and still agrees to", "[closing]") {
    CHECK_FALSE(holds("settlement-signed"));
    filed<Settlement>();
    CHECK_FALSE(holds("settlement-signed"));
    reach(file, milestone::kAgreed, as(lin));
    file.rows<Milestone>().back().notApplicable = LongText{"客户放弃"};
    CHECK_FALSE(holds("settlement-signed"));
    file.rows<Settlement>().front().signedOn = zone.dayOf(now);
    reach(file, milestone::kAgreed, as(lin));
    CHECK(holds("settlement-signed"));
    withdrawMilestone(file, milestone::kAgreed);
    CHECK_FALSE(holds("settlement-signed"));
}

TEST_CASE_METHOD(ClosingCase, "R-248: later shipments without anomaly, by what was last heard of them", "[closing]") {
    CHECK_FALSE(holds("later-shipments-clean"));
    filed<FollowUp>();
    CHECK_FALSE(holds("later-shipments-clean"));
    const auto [heard, clean] =
        GENERATE(table<std::string, bool>({{"yes", true}, {"none-shipped", true}, {"no", false}}));
    filed<FollowUp>().laterShipmentsClean = Choice{heard};
    filed<FollowUp>();
    CHECK(holds("later-shipments-clean") == clean);
}

TEST_CASE_METHOD(ClosingCase, "R-257: the customer was satisfied when last asked", "[closing]") {
    CHECK_FALSE(holds("customer-satisfied"));
    filed<FollowUp>().satisfied = Choice{"yes"};
    CHECK(holds("customer-satisfied"));
    filed<FollowUp>().satisfied = Choice{"not-reached"};
    CHECK_FALSE(holds("customer-satisfied"));
}

TEST_CASE_METHOD(ClosingCase, "R-282: minutes of a meeting", "[closing]") {
    CHECK_FALSE(holds("minutes-kept"));
    filed<Meeting>();
    CHECK(holds("minutes-kept"));
}

TEST_CASE_METHOD(ClosingCase, "R-173: responsibility is shared out whole", "[closing]") {
    CHECK_FALSE(holds("responsibility-shared"));
    filed<Responsibility>().share = Percent{6000};
    CHECK_FALSE(holds("responsibility-shared"));
    filed<Responsibility>().share = Percent{4000};
    CHECK(holds("responsibility-shared"));
}

TEST_CASE_METHOD(ClosingCase, "no notice waits, and one that all refused was not answered", "[closing]") {
    CHECK(holds("notices-answered"));
    filed<Notice>();
    CHECK_FALSE(holds("notices-answered"));
    file.rows<Notice>()[0].endedAt = now;
    CHECK_FALSE(holds("notices-answered"));
    filed<Notice>().opinionAt = now;
    CHECK(holds("notices-answered"));
    filed<Notice>();
    CHECK_FALSE(holds("notices-answered"));
}

TEST_CASE_METHOD(ClosingCase, "R-247: on closing it is said whether the improvement is tracked, and why not",
                 "[closing]") {
    CHECK(summaryOf(run<Close>(lin, {{{"tracked", "no"}}, {}})) == "reason: closing.why-untracked");
    CHECK_FALSE(reached(file, milestone::kClosed));
    REQUIRE(summaryOf(run<Close>(lin, {{{"tracked", "no"}, {"reason", "人为疏忽"}, {"note", "已答复"}}, {}})).empty());
    CHECK(file.complaint.tracked == Choice{"no"});
    CHECK(file.complaint.untrackedReason == LongText{"人为疏忽"});
    CHECK(file.complaint.closingNote == LongText{"已答复"});
}

TEST_CASE_METHOD(ClosingCase, "a case is closed without a word on tracking where nothing asks for it", "[closing]") {
    REQUIRE(summaryOf(run<Close>(lin, {})).empty());
    CHECK_FALSE(file.complaint.tracked);
}
