// SPDX-License-Identifier: GPL-3.0-or-later
#include "acceptance/preset_story.h"

#include <catch2/catch.hpp>
#include <cstdlib>
#include <fstream>

using namespace recourse;

// Every file of tests/acceptance/presets is a test of its own, which names it by the environment.
TEST_CASE("a firm's procedure runs as its document says", "[.preset-story]") {
    const char* path = std::getenv("RECOURSE_PRESET_STORY");
    REQUIRE(path != nullptr);
    CAPTURE(path);
    std::ifstream file(path);
    REQUIRE(file.good());
    PresetStory(nlohmann::json::parse(file)).play();
}
