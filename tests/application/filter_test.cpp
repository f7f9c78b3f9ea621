// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/filter.h"

#include <catch2/catch.hpp>

using namespace recourse;
using namespace std::chrono_literals;

TEST_CASE("words, quotes and fields of a filter are told apart", "[filter]") {
    const auto filter = parseFilter("异物 \"桶口 黑点\" class:II -stage:closed", "CNY");
    REQUIRE(filter);
    REQUIRE(filter->anyOf.size() == 1);
    const auto& terms = filter->anyOf.front();
    REQUIRE(terms.size() == 4);
    CHECK(terms[0].field.empty());
    CHECK(terms[0].compare == FilterTerm::Compare::Contains);
    CHECK(terms[1].text == "桶口 黑点");
    CHECK(terms[1].compare == FilterTerm::Compare::Is);
    CHECK(terms[2].field == "class");
    CHECK(terms[3].negated);
    CHECK(terms[3].field == "stage");
}

TEST_CASE("OR makes groups of which one must hold", "[filter]") {
    const auto filter = parseFilter("class:A OR class:B overdue:yes", "CNY");
    REQUIRE(filter);
    REQUIRE(filter->anyOf.size() == 2);
    CHECK(filter->anyOf[1].size() == 2);
}

TEST_CASE("a month is a period of days and a bound includes what its sign says", "[filter]") {
    const auto month = parseFilter("received:2026-09", "CNY");
    REQUIRE(month);
    const auto& terms = month->anyOf.front();
    REQUIRE(terms.size() == 2);
    CHECK(terms[0].value == Cell(Day(2026y / 9 / 1)));
    CHECK(terms[1].value == Cell(Day(2026y / 10 / 1)));
    CHECK(terms[1].compare == FilterTerm::Compare::Below);
    const auto upTo = parseFilter("due:<=2026-10-01", "CNY");
    REQUIRE(upTo);
    CHECK(upTo->anyOf.front().front().value == Cell(Day(2026y / 10 / 2)));
}

TEST_CASE("amounts take the procedure's currency", "[filter]") {
    const auto filter = parseFilter("amount:>5000", "CNY");
    REQUIRE(filter);
    CHECK(filter->anyOf.front().front().value == Cell(Money{5000'00, "CNY"}));
    CHECK(filter->anyOf.front().front().compare == FilterTerm::Compare::Above);
}

TEST_CASE("what a filter cannot mean is refused with its reason", "[filter]") {
    const auto [written, code] = GENERATE(table<std::string, std::string>({
        {"colour:red", "filter.no-such-field"},
        {"due:soon", "filter.day"},
        {"due:2026-13-01", "filter.day"},
        {"amount:>much", "filter.amount"},
        {"overdue:maybe", "filter.flag"},
        {"-received:2026-09", "filter.not-a-period"},
    }));
    const auto filter = parseFilter(written, "CNY");
    REQUIRE_FALSE(filter);
    CHECK(filter.error().id == code);
}

TEST_CASE("an empty filter asks for nothing", "[filter]") {
    const auto filter = parseFilter("   ", "CNY");
    REQUIRE(filter);
    CHECK(filter->anyOf.empty());
}
