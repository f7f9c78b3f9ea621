// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/deadlines/customer_date.h"
#include "domain/support/case_fixture.h"

#include <catch2/catch.hpp>

using namespace recourse;

namespace {

/// The firm answers within two days; the key of its rule is as unlucky as can be.
struct CustomersDates : CaseFixture {
    CustomersDates() {
        DeadlineRule rule;
        rule.key = "customer";
        rule.start = "received";
        rule.stop = "answered";
        rule.span = {48, TimeUnit::Hours};
        rule.source.id = "R-001";
        procedure.deadlines = {rule};
        file.complaint.receivedAt = now;
        updateDeadlines(file, as(lin));
    }
    Refused note(Draft::Values values) {
        Refused refused = run<NoteCustomerDate>(lin, {std::move(values), {}});
        updateDeadlines(file, as(lin));
        return refused;
    }
    Refused wantD3(const std::string& due) {
        return note({{"what", "D3 报告"}, {"due-at", due}, {"reference", "SQM-7 §4"}});
    }
    [[nodiscard]] const DeadlineRow& row(std::size_t i) const { return file.rows<DeadlineRow>().at(i); }
};

} // namespace

TEST_CASE_METHOD(CustomersDates, "of the customer's date and the firm's the earlier leads", "[customer-date]") {
    REQUIRE(summaryOf(wantD3("2026-11-21 15:00")).empty());
    REQUIRE(nextDeadline(file) != nullptr);
    CHECK(nextDeadline(file)->what == "D3 报告");
    CHECK(nextDeadline(file)->reference == "SQM-7 §4");
    REQUIRE(summaryOf(note({{"record", idText(row(1).id)}, {"due-at", "2026-12-01 09:00"}})).empty());
    REQUIRE(file.rows<DeadlineRow>().size() == 2);
    CHECK(nextDeadline(file)->rule == "R-001");
    CHECK(row(1).what == "D3 报告");
}

TEST_CASE_METHOD(CustomersDates, "a customer's date leaves the firm's as it was given, and is left by it",
                 "[customer-date]") {
    const DeadlineRow given = row(0);
    wantD3("2026-11-21 15:00");
    now += std::chrono::hours(1);
    reach(file, milestone::kAnswered, as(lin));
    updateDeadlines(file, as(lin));
    CHECK(row(0).metAt == now);
    CHECK(row(0).dueAt == given.dueAt);
    CHECK_FALSE(row(1).metAt);
    CHECK_FALSE(row(1).superseded);
    procedure.deadlines.clear();
    updateDeadlines(file, as(lin));
    CHECK_FALSE(row(1).superseded);
}

TEST_CASE_METHOD(CustomersDates, "a customer's date is met when that is recorded", "[customer-date]") {
    wantD3("2026-11-21 15:00");
    REQUIRE(summaryOf(note({{"record", idText(row(1).id)}, {"met-at", "14:00"}})).empty());
    CHECK(row(1).metAt == now - std::chrono::hours(1));
    CHECK(nextDeadline(file)->rule == "R-001");
    REQUIRE(summaryOf(note({{"record", idText(row(1).id)}, {"met-at", ""}})).empty());
    CHECK(nextDeadline(file)->what == "D3 报告");
}

TEST_CASE_METHOD(CustomersDates, "a customer's date says what and when, and no date of the firm is changed by it",
                 "[customer-date]") {
    CHECK(summaryOf(note({})) == "what: required.field\ndue-at: required.field");
    CHECK(summaryOf(note({{"what", "8D"}, {"due-at", "明天"}, {"met-at", "明天"}})) ==
          "met-at: registration.in-the-future");
    CHECK(summaryOf(note({{"record", idText(row(0).id)}, {"what", "8D"}, {"due-at", "明天"}})) ==
          "record: record.no-such");
    CHECK(file.rows<DeadlineRow>().size() == 1);
}
