// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/search/search_tokens.h"

#include <catch2/catch.hpp>

using namespace recourse;

TEST_CASE("text is cut into words and pairs of characters", "[search]") {
    using Tokens = std::vector<std::string>;
    const auto [text, expected] = GENERATE(table<std::string, Tokens>({
        {"包装破损", {"包装", "装破", "破损", "损"}},
        {"损", {"损"}},
        {"Batch B2025-11", {"batch", "b2025", "11"}},
        {"批号Ａ１次", {"批号", "号", "a1", "次"}},
        {"、。 ", {}},
        {"", {}},
    }));
    CAPTURE(text);
    CHECK(searchTokens(text) == expected);
}

TEST_CASE("a phrase asks for no more than stands in the text", "[search]") {
    CHECK(searchPhrase("包装破", LastWord::Whole) == SearchPhrase{{"包装", "装破"}, false});
    CHECK(searchPhrase("损", LastWord::Whole) == SearchPhrase{{"损"}, true});
    CHECK(searchPhrase("b20", LastWord::MayGoOn) == SearchPhrase{{"b20"}, true});
    CHECK(searchPhrase("b20", LastWord::Whole) == SearchPhrase{{"b20"}, false});
    CHECK(searchPhrase("异物B", LastWord::Whole) == SearchPhrase{{"异物", "物", "b"}, false});
    CHECK(matchText(searchPhrase("异", LastWord::Whole)) == "\"异\" *");
}
