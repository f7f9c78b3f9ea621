// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"

#include <catch2/catch.hpp>

using namespace recourse;

namespace {

/// Pharma's second revision, in force from that day on: acknowledged within one working day instead of two.
Json secondRevision(CommandLine& cli, const std::string& day) {
    Json document = cli.run({"procedure", "export", "pharma"}).json();
    document["revision"] = 2;
    document["in_force_from"] = day;
    document["deadlines"][0]["span"]["length"] = 1;
    return document;
}

Ran importing(CommandLine& cli, const Json& document, const std::string& reason = "客户要求当天确认") {
    return cli.on({"procedure", "import", cli.write("next.json", document.dump()), "--reason", reason, "--json"});
}

std::string registeredOn(CommandLine& cli, const std::string& time) {
    Json complaint = badBatch();
    complaint["received-at"] = time;
    const Ran ran = cli.on(
        {"--now", time, "register", cli.write("complaint.json", complaint.dump()), "--procedure", "pharma", "--json"});
    CHECK(ran.status == 0);
    return ran.json().at("number").get<std::string>();
}

std::int64_t revisionOf(CommandLine& cli, const std::string& number) {
    return cli.answer({"case", number}).at("complaint").at("procedure-revision").get<std::int64_t>();
}

} // namespace

TEST_CASE("procedure import: cases that begin from its day on follow it, those before keep theirs", "[cli]") {
    CommandLine cli;
    cli.init();
    const Ran added = importing(cli, secondRevision(cli, "2026-03-02"));
    REQUIRE(added.status == 0);
    const Json said = added.json();
    CHECK(keysDiffer(said, {"code", "revision", "in_force_from", "changes", "sentence"}).empty());
    CHECK(said.at("revision") == 2);
    CHECK(said.at("in_force_from") == "2026-03-02");
    CHECK(said.at("changes").size() == 3);

    const std::string before = registeredOn(cli, "2026-03-01T23:30");
    const std::string after = registeredOn(cli, "2026-03-02T00:10");
    CHECK(revisionOf(cli, before) == 1);
    CHECK(revisionOf(cli, after) == 2);

    const Json list = cli.answer({"procedure", "list"});
    Words pharma;
    for (const Json& one : list) {
        if (one.at("code") == "pharma")
            pharma.push_back(one.at("in_force_from").get<std::string>());
    }
    CHECK(pharma == Words{"2024-01-01", "2026-03-02"});
    CHECK(cli.answer({"procedure", "show", "pharma", "--revision", "1"}).at("revision") == 1);
    CHECK(cli.answer({"procedure", "show", "pharma"}).at("deadlines")[0].at("span").at("length") == 1);
}

TEST_CASE("procedure import: what is wrong is said at once, by member, and nothing is added", "[cli]") {
    CommandLine cli;
    cli.init();
    Json same = secondRevision(cli, "2023-01-01");
    same["deadlines"][0]["span"]["length"] = 2;
    same["revision"] = 3;
    const Ran refused = importing(cli, same, "");
    CHECK(refused.status == 1);
    CHECK(fieldsOf(refused.json()) == Words{"revision", "", "in_force_from", "reason"});
    Json broken = secondRevision(cli, "2026-03-02");
    broken["deadlines"][0]["start"] = "lunch";
    CHECK(fieldsOf(importing(cli, broken).json()) == Words{"deadlines[0].start"});
    const std::string path = cli.write("broken.json", broken.dump());
    const Json faults = cli.run({"--lang", "en", "procedure", "check", path, "--json"}).json().at("faults");
    const Ran told = cli.on({"--lang", "en", "procedure", "import", path, "--reason", "x"});
    CHECK(told.status == 1);
    CHECK(told.err.find(faults[0].at("remedy").get<std::string>()) != std::string::npos);
    CHECK(cli.on({"procedure", "import", cli.path("none.json"), "--reason", "x"}).status == 3);
    CHECK(cli.answer({"procedure", "list"}).size() == 2);
}

TEST_CASE("register: a procedure that is not in force yet is refused by its day", "[cli]") {
    CommandLine cli;
    cli.init();
    Json own = secondRevision(cli, "2099-01-01");
    own["code"] = "own";
    own["revision"] = 1;
    REQUIRE(importing(cli, own, "").status == 0);
    const std::string complaint = cli.write("complaint.json", badBatch().dump());
    const Ran ran = cli.on({"--lang", "en", "register", complaint, "--procedure", "own"});
    CHECK(ran.status == 1);
    CHECK(ran.err.find("2099-01-01") != std::string::npos);
    CHECK(cli.on({"register", complaint}).status == 0);
}

TEST_CASE("procedure diff: presets, revisions of the data file and documents, in words and as JSON", "[cli]") {
    CommandLine cli;
    cli.init();
    REQUIRE(importing(cli, secondRevision(cli, "2026-03-02")).status == 0);
    const Json said = cli.answer({"procedure", "diff", "pharma@1", "pharma@2"});
    CHECK(keysDiffer(said, {"changes", "rules"}).empty());
    REQUIRE(said.at("changes").size() == 3);
    const Json& change = said.at("changes")[2];
    CHECK(change == Json({{"change", "changed"},
                          {"path", "deadlines[0].span.length"},
                          {"path_before", "deadlines[0].span.length"},
                          {"before", "2"},
                          {"after", "1"}}));
    CHECK(said.at("rules").size() == 2);

    const std::string next = cli.path("next.json");
    const Ran words = cli.on({"--lang", "en", "procedure", "diff", "pharma", next});
    CHECK(words.status == 0);
    CHECK(words.out.find("- ") != std::string::npos);
    CHECK(words.out.find("1 working day ") != std::string::npos);
    CHECK(words.out.find("2 working days") != std::string::npos);
    CHECK(cli.run({"procedure", "diff", "pharma", "pharma", "--json"}).json().at("changes").empty());
    CHECK(cli.run({"procedure", "diff", "pharma", "nix"}).status == 2);
    CHECK(cli.on({"procedure", "diff", "pharma@1", "pharma@9"}).status == 2);
    CHECK(cli.on({"procedure", "diff", "pharma@1", "pharma@x"}).status == 2);
    CHECK(cli.run({"procedure", "diff", "pharma", cli.write("broken.json", "{\"code\": ")}).status == 1);
}

TEST_CASE("may and do: what moving a case to the newer revision would mean is shown, and done with a reason", "[cli]") {
    CommandLine cli;
    cli.init();
    const std::string number = registeredOn(cli, "2026-02-27T10:00");
    REQUIRE(importing(cli, secondRevision(cli, "2026-03-02")).status == 0);
    const auto adopting = [&cli, &number](const char* time) {
        for (const Json& command : cli.answer({"--now", time, "may", number})) {
            if (command.at("command") == "adopt-revision")
                return command;
        }
        return Json();
    };
    const Json before = adopting("2026-03-01T10:00");
    CHECK(before.at("allowed") == false);
    CHECK_FALSE(before.contains("would"));
    const Json after = adopting("2026-03-02T08:00");
    CHECK(after.at("allowed") == true);
    const Json& would = after.at("would");
    CHECK(keysDiffer(would, {"revision", "changes", "rules", "dates", "approvals"}).empty());
    CHECK(would.at("revision") == 2);
    CHECK(would.at("changes").size() == 3);
    REQUIRE(would.at("dates").size() == 1);
    CHECK(would.at("dates")[0].at("from") == "2026-03-02T17:30:00+08:00");
    CHECK(would.at("dates")[0].at("to") == "2026-02-28T17:30:00+08:00");
    const Ran words = cli.on({"--now", "2026-03-02T08:00", "--lang", "en", "may", number});
    CHECK(words.out.find("Going on under revision 2 instead of 1") != std::string::npos);

    const std::string reason = cli.write("reason.json", R"({"reason": "客户要求"})");
    const Ran moved = cli.on({"--now", "2026-03-02T08:00", "do", "adopt-revision", number, reason});
    CHECK(moved.status == 0);
    CHECK(revisionOf(cli, number) == 2);
    CHECK(cli.on({"--now", "2026-03-02T08:00", "do", "adopt-revision", number, reason}).status == 1);
    CHECK(cli.on({"history", number}).out.find("改用新版规程") != std::string::npos);
}
