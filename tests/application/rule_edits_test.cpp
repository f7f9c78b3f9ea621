// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/procedures/rule_edits.h"

#include <catch2/catch.hpp>

using namespace recourse;

namespace {

RuleEdits threeRoutes() {
    RuleEdits edits;
    for (const char* key : {"small", "middle", "large"})
        edits.set(edits.addRow("", "routes"), "key", key);
    return edits;
}

std::string keysOfRoutes(const RuleEdits& edits) {
    std::string keys;
    for (const RuleDraft& route : edits.draft().rows("routes"))
        keys += (keys.empty() ? "" : " ") + route.typed("key");
    return keys;
}

} // namespace

TEST_CASE("letters typed into one field are taken back together", "[rule-edits]") {
    RuleEdits edits;
    edits.set("", "code", "a");
    edits.set("", "code", "ab");
    edits.set("", "currency", "CNY");
    edits.undo();
    CHECK(edits.draft().typed("currency").empty());
    CHECK(edits.draft().typed("code") == "ab");
    edits.undo();
    CHECK(edits.draft().typed("code").empty());
    CHECK_FALSE(edits.canUndo());
    CHECK_FALSE(edits.changed());
    edits.redo();
    CHECK(edits.draft().typed("code") == "ab");
}

TEST_CASE("what is typed after taking back forgets what was taken back", "[rule-edits]") {
    RuleEdits edits;
    edits.set("", "code", "a");
    edits.undo();
    edits.set("", "currency", "CNY");
    CHECK_FALSE(edits.canRedo());
    CHECK(edits.draft().typed("code").empty());
}

TEST_CASE("rows are added, copied, moved and taken away by their paths", "[rule-edits]") {
    RuleEdits edits = threeRoutes();
    CHECK(keysOfRoutes(edits) == "small middle large");
    CHECK(edits.copyRow("routes[1]") == "routes[2]");
    CHECK(keysOfRoutes(edits) == "small middle middle large");
    edits.removeRow("routes[2]");
    CHECK(edits.moveRow("routes[2]", -5) == "routes[0]");
    CHECK(keysOfRoutes(edits) == "large small middle");
    CHECK(edits.moveRow("routes[0]", 1) == "routes[1]");
    CHECK(keysOfRoutes(edits) == "small large middle");
}

TEST_CASE("a row within a row has the path of both", "[rule-edits]") {
    RuleEdits edits = threeRoutes();
    CHECK(edits.addRow("routes[1]", "steps") == "routes[1].steps[0]");
    CHECK(edits.addRow("routes[1]", "steps") == "routes[1].steps[1]");
    edits.set("routes[1].steps[1]", "role", "head");
    CHECK(edits.moveRow("routes[1].steps[1]", -1) == "routes[1].steps[0]");
    CHECK(edits.draft().rows("routes")[1].rows("steps")[0].typed("role") == "head");
    edits.removeRow("routes[1].steps[0]");
    edits.removeRow("routes[1].steps[0]");
    CHECK(edits.draft().rows("routes")[1] == RuleDraft{{{"key", "middle"}}, {}});
}

TEST_CASE("a row that is not there is left alone", "[rule-edits]") {
    RuleEdits edits = threeRoutes();
    const RuleDraft before = edits.draft();
    edits.set("routes[7]", "key", "x");
    edits.removeRow("routes[7]");
    CHECK(edits.copyRow("kinds[0]").empty());
    CHECK(edits.addRow("routes[7]", "steps").empty());
    CHECK(edits.moveRow("routes[7]", 1) == "routes[7]");
    CHECK(edits.draft() == before);
}

TEST_CASE("two hundred steps are kept, and it is still known that something changed", "[rule-edits]") {
    RuleEdits edits;
    for (int i = 0; i < 300; ++i)
        edits.addRow("", "kinds");
    while (edits.canUndo())
        edits.undo();
    CHECK(edits.draft().rows("kinds").size() == 101);
    CHECK(edits.changed());
}

TEST_CASE("a row comes with its first values in one step", "[rule-edits]") {
    RuleEdits edits;
    const std::string path = edits.addRow("", "routes", {{{"key", "routes-1"}, {"subject", "disposition"}}, {}});
    CHECK(findRow(edits.draft(), path)->typed("subject") == "disposition");
    edits.undo();
    CHECK(edits.draft() == RuleDraft{});
}

TEST_CASE("typing on after taking back is a step of its own", "[rule-edits]") {
    RuleEdits edits;
    edits.set("", "code", "a");
    edits.set("", "currency", "CNY");
    edits.undo();
    edits.set("", "code", "ab");
    edits.undo();
    CHECK(edits.draft().typed("code") == "a");
}
