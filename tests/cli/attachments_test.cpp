// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"

#include <catch2/catch.hpp>

using namespace recourse;

namespace {

struct AttachedCase {
    CommandLine cli;
    std::string number;

    AttachedCase() {
        cli.init();
        const std::string complaint = cli.write("complaint.json", badBatch().dump());
        number = cli.answer({"register", complaint, "--procedure", "pharma"}).at("number").get<std::string>();
    }
};

} // namespace

TEST_CASE("attach: files with their type, once, and nothing that is not there", "[cli]") {
    AttachedCase at;
    const std::string letter = at.cli.write("letter.txt", "what the customer wrote");
    CHECK(at.cli.on({"attach", at.number, letter}).status == 0);
    CHECK(at.cli.on({"attach", at.number, letter}).status == 1);
    CHECK(at.cli.on({"attach", at.number, at.cli.path("missing.txt")}).status == 3);
    CHECK(at.cli.on({"attach", at.number, at.cli.write("empty.txt", "")}).status == 1);
    const Json list = at.cli.answer({"attachments", at.number});
    REQUIRE(list.size() == 1);
    CHECK(list[0].at("name") == "letter.txt");
    CHECK(list[0].at("media-type") == "text/plain");
    CHECK(list[0].at("size") == 23);
}

TEST_CASE("attachments: saved in a folder, never over what is there", "[cli]") {
    AttachedCase at;
    REQUIRE(at.cli.on({"attach", at.number, at.cli.write("letter.txt", "what the customer wrote")}).status == 0);
    at.cli.write("letter.txt", "something else");
    const Json list = at.cli.answer({"attachments", at.number, "--save", at.cli.path(".")});
    CHECK(list.at(0).at("saved").get<std::string>().ends_with("letter (2).txt"));
    CHECK(at.cli.bytes("letter.txt") == "something else");
    CHECK(at.cli.bytes("letter (2).txt") == "what the customer wrote");
    CHECK(at.cli.on({"attachments", at.number, "--save", at.cli.path("nowhere")}).status == 3);
}
