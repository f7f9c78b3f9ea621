// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/returns/return_verbs.h"
#include "domain/support/case_fixture.h"

#include <catch2/catch.hpp>

using namespace recourse;

namespace {

struct ReturnCase : CaseFixture {
    Refused authorise(std::vector<Draft::Values> lines) {
        return run<AuthoriseReturn>(lin, {{{"reason", "production"}}, {{"return_line", std::move(lines)}}});
    }
    Refused receive(const Draft::Values& head, std::vector<Draft::Values> lines) {
        return run<ReceiveReturn>(qian, {head, {{"goods_in_line", std::move(lines)}}});
    }
    [[nodiscard]] const GoodsReturn& goods(std::size_t i = 0) const { return file.rows<GoodsReturn>().at(i); }
    [[nodiscard]] const ReturnLine& line(std::size_t i) const { return file.rows<ReturnLine>().at(i); }
    [[nodiscard]] std::string lineId(std::size_t i) const { return idText(line(i).id); }
};

/// Twelve barrels of one batch and three of another may come back.
struct AuthorisedReturn : ReturnCase {
    AuthorisedReturn() {
        const Refused refused = authorise({{{"product", "涂料"}, {"batch", "A1"}, {"authorised", "12 桶"}},
                                           {{"product", "涂料"}, {"batch", "A2"}, {"authorised", "3 桶"}}});
        REQUIRE(summaryOf(refused).empty());
    }
};

} // namespace

TEST_CASE_METHOD(AuthorisedReturn, "an authorised return has a number and its lines", "[return]") {
    CHECK(goods().number == "2611-01");
    CHECK(goods().authorisedBy == lin.name);
    CHECK(goods().authorisedAt == now);
    REQUIRE(file.rows<ReturnLine>().size() == 2);
    CHECK(line(1).goodsReturn == goods().id);
    CHECK(line(1).authorised == Quantity{3, 0, "桶"});
}

TEST_CASE_METHOD(ReturnCase, "what may come back, how many and why is written", "[return]") {
    CHECK(summaryOf(authorise({})) == "return_line: return.no-line");
    CHECK(summaryOf(authorise({{}, {{"authorised", "2"}}})) == "return_line[1].product: return.what");
    CHECK(summaryOf(authorise({{{"batch", "A1"}}})) == "return_line[0].authorised: return.how-many");
    CHECK(summaryOf(authorise({{{"batch", "A1"}, {"authorised", "0"}}})) ==
          "return_line[0].authorised: return.how-many");
    const Draft other{{{"reason", "other"}}, {{"return_line", {{{"batch", "A1"}, {"authorised", "2"}}}}}};
    CHECK(summaryOf(run<AuthoriseReturn>(lin, other)) == "reason-note: return.which-other-reason");
    CHECK(file.rows<GoodsReturn>().empty());
}

TEST_CASE_METHOD(AuthorisedReturn, "an authorisation is corrected under its number until the goods come", "[return]") {
    const std::string record = idText(goods().id);
    REQUIRE(summaryOf(run<AuthoriseReturn>(lin, {{{"record", record}, {"carrier", "顺丰"}}, {}})).empty());
    CHECK(file.rows<GoodsReturn>().size() == 1);
    CHECK(file.rows<ReturnLine>().size() == 2);
    CHECK(goods().number == "2611-01");
    CHECK(goods().carrier == "顺丰");
    CHECK(goods().reason == Choice{"production"});
    receive({}, {{{"id", lineId(0)}, {"received", "12 桶"}}, {{"id", lineId(1)}, {"received", "3 桶"}}});
    CHECK(summaryOf(run<AuthoriseReturn>(lin, {{{"record", record}}, {}})) == "record: return.arrived-already");
}

TEST_CASE_METHOD(AuthorisedReturn, "goods that came are there from the time of their arrival", "[return]") {
    const Refused refused =
        receive({{"arrived-at", "2026-11-20 09:30"}, {"goods-in-note", "RK-7"}},
                {{{"id", lineId(0)}, {"received", "12 桶"}}, {{"id", lineId(1)}, {"received", "4 桶"}}});
    REQUIRE(summaryOf(refused).empty());
    const Instant arrival = Day(std::chrono::year(2026) / 11 / 20) + std::chrono::minutes(90);
    CHECK(goods().arrivedAt == arrival);
    CHECK(goods().goodsInNote == "RK-7");
    CHECK(goods().receivedBy == qian.name);
    CHECK(line(1).received == Quantity{4, 0, "桶"});
    CHECK(line(1).batch == "A2");
    CHECK(findMilestone(file, milestone::kGoodsReceived)->at == arrival);
}

TEST_CASE_METHOD(AuthorisedReturn, "a shortage needs a reason, nothing received at all too", "[return]") {
    CHECK(summaryOf(
              receive({}, {{{"id", lineId(0)}, {"received", "11 桶"}}, {{"id", lineId(1)}, {"received", "0 桶"}}})) ==
          "goods_in_line[0].shortage-reason: return.shortage-reason\n"
          "goods_in_line[1].shortage-reason: return.shortage-reason");
    CHECK_FALSE(goods().arrivedAt);
    REQUIRE(summaryOf(receive({}, {{{"id", lineId(0)}, {"received", "11 桶"}, {"shortage-reason", "漏一桶"}},
                                   {{"id", lineId(1)}, {"received", "0 桶"}, {"shortage-reason", "已用完"}}}))
                .empty());
    CHECK(line(0).shortageReason == "漏一桶");
}

TEST_CASE_METHOD(AuthorisedReturn, "something is said of every line, in its unit", "[return]") {
    CHECK(summaryOf(receive({}, {{{"id", lineId(0)}, {"received", "12 桶"}}})) == "goods_in_line: return.line-missing");
    CHECK(summaryOf(receive({}, {{{"id", lineId(0)}, {"received", "12 kg"}}, {{"id", lineId(1)}}})) ==
          "goods_in_line[0].received: quantity.other-unit\n"
          "goods_in_line[1].received: return.how-many-came");
    CHECK(summaryOf(receive({{"arrived-at", "2026-11-20 15:01"}},
                            {{{"id", lineId(0)}, {"received", "12 桶"}}, {{"id", lineId(1)}, {"received", "3 桶"}}})) ==
          "arrived-at: date.in-the-future");
}

TEST_CASE_METHOD(AuthorisedReturn, "goods are known by product and batch as well as by their line", "[return]") {
    CHECK(summaryOf(
              receive({}, {{{"product", "涂料"}, {"received", "12 桶"}}, {{"batch", "a2"}, {"received", "3 桶"}}})) ==
          "goods_in_line[0].batch: return.which-line");
    CHECK(summaryOf(receive({}, {{{"batch", "A1"}, {"received", "12 桶"}},
                                 {{"id", lineId(0)}, {"received", "3 桶"}, {"shortage-reason", "无"}}})) ==
          "goods_in_line[1].received: return.line-twice\ngoods_in_line: return.line-missing");
    REQUIRE(summaryOf(receive({}, {{{"batch", "ａ2"}, {"received", "3 桶"}}, {{"batch", "A1"}, {"received", "12 桶"}}}))
                .empty());
    CHECK(file.rows<ReturnLine>().size() == 2);
    CHECK(line(1).received == Quantity{3, 0, "桶"});
    CHECK(line(1).authorised == Quantity{3, 0, "桶"});
}

TEST_CASE_METHOD(AuthorisedReturn, "what was not authorised and came all the same becomes a line", "[return]") {
    REQUIRE(summaryOf(receive({}, {{{"id", lineId(0)}, {"received", "12 桶"}},
                                   {{"id", lineId(1)}, {"received", "3 桶"}},
                                   {{"batch", "A3"}, {"received", "1 桶"}},
                                   {}}))
                .empty());
    REQUIRE(file.rows<ReturnLine>().size() == 3);
    CHECK(line(2).batch == "A3");
    CHECK(line(2).goodsReturn == goods().id);
    CHECK_FALSE(line(2).authorised);
}

TEST_CASE_METHOD(AuthorisedReturn, "what was written of an arrival is corrected by naming the return", "[return]") {
    receive({}, {{{"id", lineId(0)}, {"received", "12 桶"}}, {{"id", lineId(1)}, {"received", "3 桶"}}});
    CHECK(summaryOf(receive({}, {})) == "record: record.none-waits");
    REQUIRE(summaryOf(receive({{"record", idText(goods().id)}, {"arrived-at", "2026-11-19 10:00"}},
                              {{{"id", lineId(1)}, {"received", "5 桶"}}}))
                .empty());
    CHECK(line(0).received == Quantity{12, 0, "桶"});
    CHECK(line(1).received == Quantity{5, 0, "桶"});
    CHECK(findMilestone(file, milestone::kGoodsReceived)->at == goods().arrivedAt);
}

TEST_CASE_METHOD(ReturnCase, "goods are received only for a return", "[return]") {
    CHECK(summaryOf(receive({}, {})) == ": refused.no-return-authorised");
}
