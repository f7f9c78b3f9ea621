// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/procedures/preset_files.h"
#include "persistence/procedures/procedure_reader.h"
#include "persistence/procedures/rule_draft_json.h"

#include <catch2/catch.hpp>
#include <filesystem>
#include <set>

using namespace recourse;

namespace {

std::vector<std::string> pathsOfFaults(const RuleDraft& draft) {
    std::vector<std::string> paths;
    const auto read = readProcedure(documentOf(draft));
    if (!read) {
        for (const DocumentFault& fault : read.error())
            paths.push_back(fault.path);
    }
    return paths;
}

Procedure presetOf(const std::string& code) {
    auto procedure = readProcedure(presetText(code), sourceFile("resources/lists/general.json"));
    REQUIRE(procedure);
    return std::move(procedure).value();
}

RuleDraft draftOfPreset(const std::string& code) {
    return draftOf(presetText(code), sourceFile("resources/lists/general.json"));
}

} // namespace

TEST_CASE("every preset is the same procedure after it was taken apart into texts", "[rule-draft]") {
    for (const auto& file : std::filesystem::directory_iterator(RECOURSE_SOURCE_DIR "/resources/procedures")) {
        const std::string code = file.path().stem().string();
        if (code == "procedure.schema")
            continue;
        CAPTURE(code);
        const Procedure preset = presetOf(code);
        CHECK(pathsOfFaults(draftOfPreset(code)) == std::vector<std::string>{});
        const auto again = readProcedure(documentOf(draftOfPreset(code)));
        REQUIRE(again);
        CHECK(*again == preset);
    }
}

TEST_CASE("what is typed and cannot stand is a fault where it was typed", "[rule-draft]") {
    RuleDraft draft = draftOfPreset("pharma");
    REQUIRE(pathsOfFaults(draft).empty());
    findRow(draft, "deadlines[0]")->values["span.length"] = "ten";
    draft.values["in_force_from"] = "1 March";
    CHECK(pathsOfFaults(draft) == std::vector<std::string>{"in_force_from", "deadlines[0].span.length"});
}

TEST_CASE("a list that must be there is empty before it is missing", "[rule-draft]") {
    RuleDraft draft = draftOfPreset("pharma");
    draft.lists.erase("kinds");
    CHECK(pathsOfFaults(draft) == std::vector<std::string>{"kinds"});
}

TEST_CASE("the path of a fault is found again as row and member", "[rule-draft]") {
    const auto [path, row, member] = GENERATE(table<const char*, const char*, const char*>({
        {"in_force_from", "", "in_force_from"},
        {"deadlines[2]", "deadlines[2]", ""},
        {"deadlines[2].span.length", "deadlines[2]", "span.length"},
        {"deadlines[2].escalation[1].role", "deadlines[2].escalation[1]", "role"},
        {"required[0].fields[3]", "required[0]", "fields"},
        {"scale.criteria[7].question.zh", "scale.criteria[7]", "question.zh"},
        {"scale.otherwise.grade", "", "scale.otherwise.grade"},
        {"kinds", "", "kinds"},
    }));
    CHECK(spotOf(ruleShape(), path) == RuleSpot{row, member});
}

TEST_CASE("the shape knows what must be there, what may, and which words are taken", "[rule-draft]") {
    const RuleShape* clocks = ruleShape().findList("deadlines");
    REQUIRE(clocks);
    CHECK(clocks->findField("key")->required);
    CHECK_FALSE(clocks->findField("extension.granted_by")->required);
    CHECK(clocks->findField("span.unit")->words.size() == 7);
    CHECK(clocks->findList("escalation")->findField("after.length")->kind == RuleFieldKind::Number);
    CHECK(findShape(ruleShape(), "routes[4].steps[0]")->findField("role") != nullptr);
    CHECK(findRow(draftOfPreset("pharma"), "deadlines[99]") == nullptr);
}

TEST_CASE("commas of both scripts part the words of a list", "[rule-draft]") {
    CHECK(wordsIn(" a, b，c、 ,d ") == std::vector<std::string>{"a", "b", "c", "d"});
    CHECK(wordsIn("").empty());
}

TEST_CASE("words in one language are enough: they stand for the other one too", "[rule-draft]") {
    RuleDraft draft = draftOfPreset("pharma");
    draft.values.erase("title.en");
    findRow(draft, "deadlines[0]")->values.erase("source.en");
    const auto read = readProcedure(documentOf(draft));
    REQUIRE(read);
    CHECK(read->title.en == read->title.zh);
    CHECK(read->deadlines[0].source.wording.en == read->deadlines[0].source.wording.zh);
}

TEST_CASE("a new procedure only lacks what names it", "[rule-draft]") {
    const RuleDraft blank =
        draftOf(sourceFile("resources/lists/blank.json"), sourceFile("resources/lists/general.json"));
    const std::vector<std::string> faults = pathsOfFaults(blank);
    CHECK(faults.size() > 3); // code, day, title, source: members missing in the document itself
    CHECK(std::set<std::string>(faults.begin(), faults.end()) == std::set<std::string>{""});
}

TEST_CASE("texts that are no document have no members", "[rule-draft]") {
    CHECK(draftOf("") == RuleDraft{});
    CHECK(draftOf("[1]") == RuleDraft{});
    CHECK(draftOf(R"({"code": {"a": 1}, "kinds": 3, "roles": [7]})").typed("code").empty());
}
