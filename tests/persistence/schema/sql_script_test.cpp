// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/schema/sql_script.h"

#include <catch2/catch.hpp>

using namespace recourse;

TEST_CASE("a script is cut at its semicolons and nowhere else", "[schema]") {
    using Statements = std::vector<std::string>;
    const auto [script, expected] = GENERATE(table<std::string, Statements>({
        {"A; B;\n", {"A", "B"}},
        {"A", {"A"}},
        {"", {}},
        {" ;; ", {}},
        {"INSERT 'a;b'; C", {"INSERT 'a;b'", "C"}},
        {"INSERT 'it''s;'; C", {"INSERT 'it''s;'", "C"}},
        {"SELECT \"x;y\"; C", {"SELECT \"x;y\"", "C"}},
        {"A -- not; here\n; B", {"A \n", "B"}},
        {"A /* not; here */ B; C", {"A  B", "C"}},
        {"-- begin\nCREATE T BEGIN A; B; END\n-- end\nC;", {"CREATE T BEGIN A; B; END", "C"}},
        {"A 'open", {"A 'open"}},
    }));
    CAPTURE(script);
    Statements statements = splitScript(script);
    REQUIRE(statements.size() == expected.size());
    for (std::size_t at = 0; at < statements.size(); ++at)
        CHECK_THAT(expected[at], Catch::Matchers::StartsWith(statements[at]));
}

TEST_CASE("the head of a script says what it is", "[schema]") {
    constexpr std::string_view script = "-- description: Two words\n-- min-reader: 3\nCREATE\n-- min-reader: 9\n";
    CHECK(scriptHeader(script, "description") == "Two words");
    CHECK(scriptHeader(script, "min-reader") == "3");
    CHECK(scriptHeader(script, "other").empty());
}
