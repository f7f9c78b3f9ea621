// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/binding/draft_history.h"
#include "ui/binding/field_path.h"

#include <catch2/catch.hpp>

using namespace recourse;

namespace {
Draft draftWith(const std::string& matter) {
    Draft draft;
    draft.values["matter"] = matter;
    return draft;
}
} // namespace

TEST_CASE("edits of one field in a row are one step", "[history]") {
    DraftHistory history;
    history.record(draftWith(""), "matter");
    history.record(draftWith("a"), "matter");
    history.endMerging();
    history.record(draftWith("ab"), "matter");
    const auto last = history.undo(draftWith("abc"));
    REQUIRE(last);
    CHECK(last->draft == draftWith("ab"));
    const auto first = history.undo(last->draft);
    REQUIRE(first);
    CHECK(first->draft == draftWith(""));
    CHECK_FALSE(history.undo(first->draft));
    CHECK(history.redo(first->draft)->draft == draftWith("ab"));
}

TEST_CASE("a new edit forgets what was undone, and the history ends after 200 steps", "[history]") {
    DraftHistory history;
    for (int i = 0; i < 300; ++i) {
        history.record(draftWith(std::to_string(i)), "matter");
        history.endMerging();
    }
    int steps = 0;
    Draft current = draftWith("300");
    while (const auto step = history.undo(current)) {
        current = step->draft;
        ++steps;
    }
    CHECK(steps == 200);
    CHECK(current == draftWith("100"));
    history.record(current, "matter");
    CHECK_FALSE(history.redo(current));
}

TEST_CASE("paths name a value of the head or of a row", "[history]") {
    for (const char* text : {"matter", "complaint_line[2].product"})
        CHECK(toText(parseFieldPath(text)) == text);
    CHECK(parseFieldPath("complaint_line[2].product") == FieldPath{"complaint_line", 2, "product"});
    CHECK(parseFieldPath("odd]. [name") == FieldPath{"", 0, "odd]. [name"});
}
