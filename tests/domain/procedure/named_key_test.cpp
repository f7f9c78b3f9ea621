// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/procedure/named_key.h"

#include <catch2/catch.hpp>

using namespace recourse;

TEST_CASE("a class is found however it is written", "[procedure]") {
    const std::vector<NamedKey> grades{{"I", {"Ⅰ类投诉", "Class Ⅰ"}, {"1", "一"}},
                                       {"II", {"Ⅱ类投诉", "Class Ⅱ"}, {"2", "二", "Ⅱ类"}}};
    const auto written =
        GENERATE(as<std::string>(), "II", "Ⅱ", "ii", "2", "２", " 二 ", "Ⅱ类", "ii类投诉", "class  II");
    CAPTURE(written);
    const NamedKey* found = findNamed(grades, written);
    REQUIRE(found != nullptr);
    CHECK(found->key == "II");
}

TEST_CASE("an empty word and an unknown one find nothing", "[procedure]") {
    const std::vector<NamedKey> grades{{"A", {"", ""}, {""}}};
    CHECK(findNamed(grades, "") == nullptr);
    CHECK(findNamed(grades, " ") == nullptr);
    CHECK(findNamed(grades, "B") == nullptr);
}
