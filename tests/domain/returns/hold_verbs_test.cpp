// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/returns/hold_verbs.h"
#include "domain/returns/sampling.h"
#include "domain/support/case_fixture.h"

#include <catch2/catch.hpp>

using namespace recourse;

namespace {

struct HoldCase : CaseFixture {
    HoldCase() { procedure.separation = {{"release-hold", {"carried-out"}, {}, {"R-157", {}, {}}}}; }
    Refused hold(const Draft::Values& values) { return run<HoldGoods>(qian, {values, {}}); }
    Refused release(const Person& person, const Draft::Values& values) {
        return run<ReleaseHold>(person, {values, {}});
    }
    [[nodiscard]] const Hold& held() const { return file.rows<Hold>().front(); }
};

} // namespace

TEST_CASE_METHOD(HoldCase, "goods on hold say who kept them apart and when, also after a count is added", "[hold]") {
    REQUIRE(summaryOf(hold({{"place", "stock"}, {"batch", "A1"}})).empty());
    const Instant begin = now;
    now += std::chrono::hours(1);
    REQUIRE(summaryOf(run<HoldGoods>(lin, {{{"record", idText(held().id)}, {"counted", "40"}, {"found", "3"}}, {}}))
                .empty());
    REQUIRE(file.rows<Hold>().size() == 1);
    CHECK(held().by == qian.name);
    CHECK(held().at == begin);
    CHECK(held().batch == "A1");
    CHECK(held().found == Quantity{3, 0, ""});
}

TEST_CASE_METHOD(HoldCase, "a hold has a place and figures that fit", "[hold]") {
    CHECK(summaryOf(hold({{"batch", "A1"}})) == "place: required.field");
    CHECK(summaryOf(hold({{"place", "stock"}, {"counted", "3"}, {"found", "4"}})) == "found: hold.more-than-counted");
    CHECK(summaryOf(hold({{"place", "stock"}, {"counted", "3 kg"}, {"found", "4"}})) == "found: quantity.other-unit");
    CHECK(summaryOf(hold({{"record", "99"}, {"place", "stock"}})) == "record: record.no-such");
}

TEST_CASE_METHOD(HoldCase, "whoever kept goods apart does not release them where the procedure separates it",
                 "[hold]") {
    hold({{"place", "stock"}});
    CHECK(summaryOf(release(qian, {{"reason", "合格"}})) == "R-157: separation.carried-out");
    REQUIRE(summaryOf(release(lin, {{"reason", "合格"}})).empty());
    CHECK(held().releasedBy == lin.name);
    CHECK(held().releasedAt == now);
    CHECK(held().releaseReason == LongText{"合格"});
    CHECK(summaryOf(release(lin, {{"reason", "合格"}})) == ": refused.nothing-held");
}

TEST_CASE_METHOD(HoldCase, "without a rule of separation anybody releases", "[hold]") {
    procedure.separation.clear();
    hold({{"place", "stock"}});
    CHECK(summaryOf(release(qian, {{"reason", "合格"}})).empty());
}

TEST_CASE_METHOD(HoldCase, "one person's own hold among others is still refused to him", "[hold]") {
    hold({{"place", "stock"}});
    run<HoldGoods>(lin, {{{"place", "in-transit"}}, {}});
    CHECK(summaryOf(release(qian, {{"record", idText(held().id)}, {"reason", "合格"}})) ==
          "R-157: separation.carried-out");
    CHECK(summaryOf(release(qian, {{"reason", "合格"}})) == "record: record.choose");
}

TEST_CASE_METHOD(HoldCase, "a release needs a reason and ends the hold for good", "[hold]") {
    hold({{"place", "stock"}});
    hold({{"place", "in-transit"}});
    const std::string record = idText(held().id);
    CHECK(summaryOf(release(lin, {{"record", record}})) == "reason: required.reason");
    REQUIRE(summaryOf(release(lin, {{"record", record}, {"reason", "合格"}})).empty());
    CHECK(summaryOf(release(lin, {{"record", record}, {"reason", "合格"}})) == "record: hold.released-already");
    CHECK(summaryOf(hold({{"record", record}, {"counted", "3"}})) == "record: hold.released-already");
}

TEST_CASE_METHOD(CaseFixture, "a sample is asked for, and later it has come", "[sample]") {
    REQUIRE(summaryOf(run<RecordSample>(lin, {{{"state", "asked-for"}}, {}})).empty());
    const std::string record = idText(file.rows<Sample>().front().id);
    REQUIRE(summaryOf(run<RecordSample>(lin, {{{"record", record}, {"state", "received"}, {"kept-at", "留样柜"}}, {}}))
                .empty());
    REQUIRE(file.rows<Sample>().size() == 1);
    CHECK(file.rows<Sample>().front().receivedOn == zone.dayOf(now));
    CHECK(file.rows<Sample>().front().keptAt == "留样柜");
}

TEST_CASE_METHOD(CaseFixture, "what is said of a sample must fit", "[sample]") {
    const auto [values, expected] = GENERATE(table<Draft::Values, std::string>({
        {Draft::Values{}, "state: required.field"},
        {{{"state", "lost"}}, "state: choice.no-such"},
        {{{"state", "not-obtainable"}}, "reason: required.reason"},
        {{{"state", "asked-for"}, {"received-on", "2026-11-19"}}, "received-on: sample.not-received"},
        {{{"state", "received"}, {"received-on", "2026-11-21"}}, "received-on: date.in-the-future"},
        {{{"state", "not-obtainable"}, {"reason", "客户已用完"}}, ""},
        {{{"state", "received"}, {"received-on", "2026-11-20"}}, ""},
    }));
    CHECK(summaryOf(run<RecordSample>(lin, {values, {}})) == expected);
}
