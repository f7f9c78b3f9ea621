// SPDX-License-Identifier: GPL-3.0-or-later
#include "acceptance/preset_story.h"

#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>

using namespace recourse;
using nlohmann::json;

namespace {

/// What a story asserts of one sort, each with the rule that says so.
using Asserted = std::set<std::string>;

json readStory(const std::filesystem::path& path) {
    std::ifstream file(path);
    REQUIRE(file.good());
    return json::parse(file);
}

void addExpected(const json& expected, std::map<std::string, Asserted>& sorts) {
    const json dates = expected.value("due", json::object());
    for (const auto& [key, date] : dates.items()) {
        if (!date.is_null())
            sorts["date"].insert(key + json{date.at(0), date.at(1)}.dump());
    }
    if (expected.contains("kept_until"))
        sorts["date"].insert(expected.at("kept_until").dump());
    if (expected.contains("class_rule"))
        sorts["class or kind"].insert(json{expected.at("class"), expected.at("class_rule")}.dump());
    if (expected.contains("kind") && expected.at("kind").is_array())
        sorts["class or kind"].insert(expected.at("kind").dump());
    if (expected.contains("approval"))
        sorts["authority"].insert(expected.at("approval").at("rule").dump());
}

void addRefused(const json& step, std::map<std::string, Asserted>& sorts) {
    for (const std::string refusal : step.value("refused", json::array())) {
        if (refusal.find("role@") != std::string::npos)
            sorts["authority"].insert(refusal);
        if (step.value("verb", "") == "close" && refusal.find('@') != std::string::npos)
            sorts["condition of closing"].insert(refusal);
    }
}

std::map<std::string, Asserted> assertedBy(const json& story) {
    std::map<std::string, Asserted> sorts{
        {"date", {}}, {"class or kind", {}}, {"authority", {}}, {"condition of closing", {}}};
    for (const json& step : story.at("steps")) {
        addExpected(step.value("expect", json::object()), sorts);
        addRefused(step, sorts);
    }
    for (const json& question : story.value("questions", json::array())) {
        if (question.contains("class"))
            sorts["class or kind"].insert(
                json{question.at("class").at("grade"), question.at("class").at("rule")}.dump());
        if (question.contains("route"))
            sorts["authority"].insert(question.at("route").value("rule", "") + question.at("route").at("facts").dump());
    }
    return sorts;
}

} // namespace

// Every file of tests/acceptance/presets is a test of its own, which names it by the environment.
TEST_CASE("a firm's procedure runs as its document says", "[.preset-story]") {
    const char* path = std::getenv("RECOURSE_PRESET_STORY");
    REQUIRE(path != nullptr);
    CAPTURE(path);
    PresetStory(readStory(path)).play();
}

TEST_CASE("every story of a preset asserts a date, a class or kind, an authority and a closing of its own") {
    std::map<std::string, std::map<Asserted, std::string>> owners;
    for (const auto& entry : std::filesystem::directory_iterator(RECOURSE_SOURCE_DIR "/tests/acceptance/presets")) {
        const std::string name = entry.path().filename().string();
        for (const auto& [sort, asserted] : assertedBy(readStory(entry.path()))) {
            INFO(name << " asserts no " << sort);
            CHECK_FALSE(asserted.empty());
            const auto [first, isNew] = owners[sort].emplace(asserted, name);
            INFO(name << " asserts the " << sort << " of " << first->second);
            CHECK(isNew);
        }
    }
    CHECK_FALSE(owners.empty());
}
