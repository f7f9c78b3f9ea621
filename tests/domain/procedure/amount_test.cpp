// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/procedure/amount.h"
#include "domain/support/rule_cases.h"
#include "domain/support/rule_procedures.h"

#include <catch2/catch.hpp>
#include <limits>
#include <random>

using namespace recourse;

namespace {

struct OneDisposition {
    CaseFile file;
    Procedure procedure = gradesAToD();
    OneDisposition() { addDisposition(file, 1); }
    [[nodiscard]] AmountAnswer amount() const { return amountOf(file, procedure); }
};

std::optional<std::int64_t> minorOf(const AmountAnswer& answer) {
    return answer && *answer ? std::optional((*answer)->minor) : std::nullopt;
}

std::vector<std::string> amountIssuePaths(const AmountAnswer& answer) {
    std::vector<std::string> paths;
    if (!answer) {
        for (const FieldIssue& found : answer.error())
            paths.push_back(found.path);
    }
    return paths;
}

} // namespace

TEST_CASE("amounts are cumulated over all dispositions that stand", "[amount]") {
    OneDisposition one;
    addItem(one.file, 1, "compensation", yuan(3000'00));
    addItem(one.file, 1, "gift", yuan(50));
    addDisposition(one.file, 2).state = Choice{"decided"};
    addItem(one.file, 2, "allowance", yuan(2000'00));
    CHECK(minorOf(one.amount()) == 5000'50);
    CHECK(minorOf(amountOf(one.file, one.file.rows<Disposition>()[1], one.procedure)) == 2000'00);
    one.file.rows<Disposition>()[1].state = Choice{"withdrawn"};
    CHECK(minorOf(one.amount()) == 3000'50);
    one.file.rows<Disposition>()[0].state = Choice{"refused"};
    CHECK(one.amount());
    CHECK_FALSE(minorOf(one.amount()));
}

TEST_CASE("a kind that costs money and has no amount makes the whole unknown, never zero", "[amount]") {
    const auto [kind, known] = GENERATE(table<std::string, bool>({{"compensation", false},
                                                                  {"allowance", false},
                                                                  {"return", false},
                                                                  {"exchange", false},
                                                                  {"make-up", false},
                                                                  {"parts", false},
                                                                  {"a kind of the firm's own", false},
                                                                  {"rework", true},
                                                                  {"apology", true},
                                                                  {"concession", true}}));
    OneDisposition one;
    addItem(one.file, 1, kind);
    addItem(one.file, 1, "gift", yuan(20'00));
    REQUIRE(one.amount());
    CHECK(minorOf(one.amount()).has_value() == known);
}

TEST_CASE("a disposition without items has no amount yet", "[amount]") {
    CHECK_FALSE(minorOf(OneDisposition().amount()));
    CHECK_FALSE(minorOf(amountOf(CaseFile(), gradesAToD())));
}

TEST_CASE("a percentage is of an amount, rounded to the cent, and needs it", "[amount]") {
    OneDisposition one;
    DispositionItem& item = addItem(one.file, 1, "allowance");
    item.percent = Percent{12'50};
    CHECK(amountIssuePaths(one.amount()) == std::vector<std::string>{"disposition_item[0].percent-of"});
    item.percentOf = yuan(333'33);
    CHECK(minorOf(one.amount()) == 41'67);
    item.amount = yuan(41'67);
    CHECK(minorOf(one.amount()) == 41'67);
    item.amount = yuan(41'66);
    CHECK(amountIssuePaths(one.amount()) == std::vector<std::string>{"disposition_item[0].amount"});
    item.amount.reset();
    item.percent = Percent{100'01};
    CHECK(amountIssuePaths(one.amount()) == std::vector<std::string>{"disposition_item[0].percent"});
}

TEST_CASE("another currency needs the recorded rate", "[amount]") {
    OneDisposition one;
    addItem(one.file, 1, "compensation", Money{100'00, "USD"});
    addItem(one.file, 1, "gift", Money{1'00, "USD"});
    CHECK(amountIssuePaths(one.amount()) == std::vector<std::string>{"rate"});
    one.file.rows<Disposition>()[0].rate = 71234; // 1 USD = 7.1234 CNY
    CHECK(minorOf(one.amount()) == 712'34 + 7'12);
    addItem(one.file, 1, "gift", Money{1'00, "EUR"});
    CHECK(amountIssuePaths(one.amount()) == std::vector<std::string>{"disposition_item[2].amount"});
}

TEST_CASE("all faults are found at once and sums never overflow", "[amount]") {
    OneDisposition one;
    const Money huge = yuan(std::numeric_limits<std::int64_t>::max() - 1);
    addItem(one.file, 1, "compensation", huge);
    addItem(one.file, 1, "compensation", huge);
    addItem(one.file, 1, "gift", yuan(-1));
    CHECK(amountIssuePaths(one.amount()) ==
          std::vector<std::string>{"disposition_item[1].amount", "disposition_item[2].amount"});
    OneDisposition two;
    addItem(two.file, 1, "compensation", huge);
    addDisposition(two.file, 2);
    addItem(two.file, 2, "compensation", huge);
    CHECK(amountIssuePaths(two.amount()) == std::vector<std::string>{"total"});
    OneDisposition foreign;
    addItem(foreign.file, 1, "compensation", Money{huge.minor, "USD"});
    foreign.file.rows<Disposition>()[0].rate = 70000;
    CHECK(amountIssuePaths(foreign.amount()) == std::vector<std::string>{"disposition_item[0].amount"});
}

TEST_CASE("splitting one settlement over several dispositions never lowers the amount", "[amount]") {
    std::mt19937_64 random(5);
    for (int round = 0; round < 200; ++round) {
        OneDisposition whole;
        OneDisposition split;
        for (std::int64_t i = 2; i < 6; ++i) {
            const Money part = yuan(static_cast<std::int64_t>(random() % 9000'00));
            addItem(whole.file, 1, "compensation", part);
            addDisposition(split.file, i);
            addItem(split.file, i, "compensation", part);
        }
        split.file.rows<Disposition>()[0].state = Choice{"withdrawn"};
        REQUIRE(minorOf(whole.amount()));
        CHECK(minorOf(whole.amount()) == minorOf(split.amount()));
    }
}
