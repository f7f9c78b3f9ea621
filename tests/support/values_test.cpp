// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/money.h"
#include "support/quantity.h"
#include "support/text.h"

#include <catch2/catch.hpp>

using namespace recourse;

TEST_CASE("money is read the way people write it and printed with its currency", "[money]") {
    const auto [written, expected] = GENERATE(table<std::string, std::string>({
        {"1200.50 CNY", "1200.50 CNY"},
        {"1,200.5", "1200.50 CNY"},
        {"￥300", "300.00 CNY"},
        {"300元", "300.00 CNY"},
        {" -5 USD ", "-5.00 USD"},
        {"0.01", "0.01 CNY"},
    }));
    const auto money = parseMoney(written, "CNY");
    REQUIRE(money);
    CHECK(toText(*money) == expected);
}

TEST_CASE("money that is not exactly an amount is refused", "[money]") {
    const auto written =
        GENERATE(as<std::string>(), "", "abc", "1.234", "1,20", "12 apples", "¥5 USD", "99999999999999999999", "1 2");
    CAPTURE(written);
    CHECK_FALSE(parseMoney(written, "CNY"));
}

TEST_CASE("a percentage of an amount is rounded half away from zero", "[money]") {
    CHECK(percentOf({1000'00, "CNY"}, 1250).minor == 125'00);
    CHECK(percentOf({1, "CNY"}, 5000).minor == 1);
    CHECK(percentOf({-1, "CNY"}, 5000).minor == -1);
    CHECK(percentOf({1, "CNY"}, 4999).minor == 0);
}

TEST_CASE("amounts of two currencies have no sum", "[money]") {
    CHECK(sum({1, "CNY"}, {2, "CNY"}) == Money{3, "CNY"});
    CHECK_FALSE(sum({1, "CNY"}, {2, "USD"}));
}

TEST_CASE("equal quantities are equal however they were written", "[quantity]") {
    CHECK(parseQuantity("12.50 kg") == parseQuantity("12.5 kg"));
    CHECK(toText(*parseQuantity("1,200")) == "1200");
    CHECK(toText(*parseQuantity("300 桶")) == "300 桶");
    CHECK(toText(*sum(*parseQuantity("0.5 kg"), *parseQuantity("0.5 kg"))) == "1 kg");
    CHECK_FALSE(sum(*parseQuantity("1 kg"), *parseQuantity("1 L")));
    CHECK_FALSE(parseQuantity("kg"));
}

TEST_CASE("a share is in hundredths of a percent, and of nothing there is none", "[quantity]") {
    CHECK(share({1, 0, ""}, {3, 0, ""}) == 3333);
    CHECK(share({2, 0, ""}, {3, 0, ""}) == 6667);
    CHECK_FALSE(share({1, 0, ""}, {0, 0, ""}));
}

TEST_CASE("keys compare without regard to width, case and blanks", "[text]") {
    CHECK(normalisedKey(" ＡＢ　12 ") == normalisedKey("ab 12"));
    CHECK(normalisedKey("Ⅱ") == normalisedKey("II"));
    CHECK(normalisedKey("　").empty());
    CHECK(normalisedKey("中间体A") != normalisedKey("中间体B"));
}

TEST_CASE("text is cut into its characters", "[text]") {
    CHECK(characters("a异物").size() == 3);
    CHECK(split("a,b,,c", ',') == std::vector<std::string>{"a", "b", "", "c"});
    CHECK(split("", ',').empty());
    CHECK_FALSE(isUtf8("\xFF"));
}
