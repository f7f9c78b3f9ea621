// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/procedures/general_parts.h"
#include "persistence/procedures/preset_files.h"
#include "persistence/procedures/procedure_reader.h"

#include <catch2/catch.hpp>
#include <filesystem>
#include <nlohmann/json.hpp>

using namespace recourse;
using nlohmann::json;

namespace {

json completed(json document) {
    addGeneralParts(document, json::parse(sourceFile("resources/lists/general.json")));
    return document;
}

std::size_t entries(const json& list, const char* key, const char* value) {
    return static_cast<std::size_t>(
        std::count_if(list.begin(), list.end(), [&](const json& row) { return row[key] == value; }));
}

} // namespace

TEST_CASE("what a document leaves out comes from the general parts, what it says stays", "[procedure]") {
    const json own = {{"choices", {{{"field", "channel"}, {"options", {{{"key", "bell"}}}}}}},
                      {"numbering", {{{"sheet", "complaint"}, {"pattern", "X{serial:3}"}}}},
                      {"sheets", json::array()}};
    const json whole = completed(own);
    CHECK(entries(whole["choices"], "field", "channel") == 1);
    CHECK(whole["choices"][0]["options"][0]["key"] == "bell");
    CHECK(entries(whole["choices"], "field", "demand") == 1);
    CHECK(whole["numbering"][0]["pattern"] == "X{serial:3}");
    CHECK(entries(whole["numbering"], "sheet", "eight-d") == 1);
    CHECK(whole["sheets"].empty());
    CHECK_FALSE(whole["retention"].empty());
}

TEST_CASE("text that is no rule document is left for the reader to refuse", "[procedure]") {
    const std::string general = sourceFile("resources/lists/general.json");
    for (const char* text : {"", "[]", "3", "{\"a\": 1, \"a\": 2}", "{"}) {
        CAPTURE(text);
        CHECK_FALSE(readProcedure(text, general));
    }
}

TEST_CASE("every preset is a sound rule document with the general parts", "[procedure]") {
    const std::string general = sourceFile("resources/lists/general.json");
    std::size_t read = 0;
    for (const auto& file : std::filesystem::directory_iterator(RECOURSE_SOURCE_DIR "/resources/procedures")) {
        const std::string name = file.path().filename().string();
        if (name == "procedure.schema.json")
            continue;
        const auto procedure = readProcedure(sourceFile("resources/procedures/" + name), general);
        for (const DocumentFault& fault : procedure ? DocumentFaults() : procedure.error()) {
            CAPTURE(name, fault.path, fault.fault.id);
            CHECK(fault.path.empty());
        }
        REQUIRE(procedure);
        CHECK(procedure->code + ".json" == name);
        ++read;
    }
    CHECK(read >= 3);
}
