// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/complaints/answering.h"
#include "domain/disposition/agreeing.h"
#include "domain/support/case_fixture.h"

#include <catch2/catch.hpp>

using namespace recourse;

namespace {

struct SettlementCase : CaseFixture {
    Refused settle(Draft::Values values) { return run<Settle>(lin, {std::move(values), {}}); }
    Refused settleSigned(const std::string& day) {
        return settle({{"agreed", "退货并补发"}, {"amount", "1200"}, {"signed-by", "王先生"}, {"signed-on", day}});
    }
    [[nodiscard]] const Settlement& settlement(std::size_t i) const { return file.rows<Settlement>().at(i); }
};

} // namespace

TEST_CASE_METHOD(SettlementCase, "the customer has agreed on the day on which he signed", "[settlement]") {
    REQUIRE(summaryOf(settleSigned("2026-11-18")).empty());
    CHECK(settlement(0).amount == Money{1200'00, "CNY"});
    CHECK(settlement(0).signedBy == "王先生");
    CHECK(settlement(0).by == lin.name);
    const Milestone* agreed = findMilestone(file, milestone::kAgreed);
    REQUIRE(agreed != nullptr);
    CHECK(zone.dayOf(*agreed->at) == *settlement(0).signedOn);
}

TEST_CASE_METHOD(SettlementCase, "a settlement not signed yet is no agreement, and is signed later", "[settlement]") {
    REQUIRE(summaryOf(settle({{"agreed", "退货并补发"}})).empty());
    CHECK_FALSE(reached(file, milestone::kAgreed));
    const std::string record = idText(settlement(0).id);
    REQUIRE(summaryOf(settle({{"record", record}, {"signed-by", "王先生"}, {"signed-on", "今天"}})).empty());
    REQUIRE(file.rows<Settlement>().size() == 1);
    CHECK(settlement(0).agreed == LongText{"退货并补发"});
    CHECK(findMilestone(file, milestone::kAgreed)->at == now);
}

TEST_CASE_METHOD(SettlementCase, "a signature written down by mistake is taken back with its agreement",
                 "[settlement]") {
    settleSigned("今天");
    REQUIRE(summaryOf(settle({{"record", idText(settlement(0).id)}, {"signed-by", ""}, {"signed-on", ""}})).empty());
    CHECK_FALSE(reached(file, milestone::kAgreed));
}

TEST_CASE_METHOD(SettlementCase, "what was signed before a dissatisfied customer counts no longer", "[settlement]") {
    settleSigned("2026-11-18");
    reach(file, milestone::kAnswered, as(lin));
    REQUIRE(summaryOf(run<AskAfterwards>(lin, {{{"satisfied", "no"}}, {}})).empty());
    CHECK_FALSE(reached(file, milestone::kAgreed));
    REQUIRE(summaryOf(settle({{"agreed", "全额退款"}})).empty());
    CHECK_FALSE(reached(file, milestone::kAgreed));
    REQUIRE(summaryOf(settleSigned("今天")).empty());
    CHECK(reached(file, milestone::kAgreed));
}

TEST_CASE_METHOD(SettlementCase, "a settlement says what was agreed, and a signature has a name and a day",
                 "[settlement]") {
    using Values = Draft::Values;
    const auto [values, expected] = GENERATE(table<Values, std::string>({
        {Values{}, "agreed: required.field"},
        {Values{{"agreed", "补发"}, {"signed-on", "今天"}}, "signed-by: settlement.signed-by-whom"},
        {Values{{"agreed", "补发"}, {"signed-by", "王先生"}}, "signed-on: settlement.signed-when"},
        {Values{{"agreed", "补发"}, {"signed-by", "王先生"}, {"signed-on", "明天"}}, "signed-on: date.in-the-future"},
        {Values{{"agreed", "补发"}, {"amount", "-1"}}, "amount: amount.negative"},
    }));
    CHECK(summaryOf(settle(values)) == expected);
    CHECK(file.rows<Settlement>().empty());
}
