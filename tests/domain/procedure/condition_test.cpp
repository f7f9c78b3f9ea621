// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/procedure/condition.h"

#include <catch2/catch.hpp>

using namespace recourse;

namespace {

Facts amount(std::int64_t minor) {
    return {{"amount", Money{minor, "CNY"}}};
}

Test bounded(std::optional<Cell> Test::*bound) {
    Test test;
    test.fact = "amount";
    test.*bound = Money{5000'00, "CNY"};
    return test;
}

} // namespace

TEST_CASE("a bound includes or excludes its number as its word says", "[condition]") {
    CHECK(holds({{bounded(&Test::upTo)}}, amount(5000'00)));
    CHECK_FALSE(holds({{bounded(&Test::upTo)}}, amount(5000'01)));
    CHECK_FALSE(holds({{bounded(&Test::below)}}, amount(5000'00)));
    CHECK(holds({{bounded(&Test::from)}}, amount(5000'00)));
    CHECK_FALSE(holds({{bounded(&Test::above)}}, amount(5000'00)));
    CHECK(holds({{bounded(&Test::above)}}, amount(5000'01)));
}

TEST_CASE("an amount not known counts as above every limit, never as zero", "[condition]") {
    CHECK(holds({{bounded(&Test::above)}}, {}));
    CHECK_FALSE(holds({{bounded(&Test::upTo)}}, {}));
}

TEST_CASE("all tests must hold and an unknown fact fails its test", "[condition]") {
    Test grade;
    grade.fact = "class";
    grade.oneOf = {"I", "II"};
    CHECK(holds({}, {}));
    CHECK(holds({{grade}}, {{"class", std::string("II")}}));
    CHECK_FALSE(holds({{grade}}, {}));
    CHECK_FALSE(
        holds({{grade, bounded(&Test::upTo)}}, {{"class", std::string("II")}, {"amount", Money{6000'00, "CNY"}}}));
}

TEST_CASE("several dispositions meet a test if one of them does", "[condition]") {
    Test recall;
    recall.fact = "disposition";
    recall.oneOf = {"recall"};
    CHECK(holds({{recall}}, {{"disposition", std::string("exchange,recall")}}));
    CHECK_FALSE(holds({{recall}}, {{"disposition", std::string("exchange")}}));
}
