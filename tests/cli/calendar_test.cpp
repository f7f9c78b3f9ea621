// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"

#include <catch2/catch.hpp>

using namespace recourse;

namespace {

const Words kCalendarKeys{"dry_run", "revision", "years", "days", "moves", "moved", "refused", "sentence"};
const std::string kHeading = "date,kind,name_zh,name_en\n";

/// A complaint of Friday 13 February 2026; to be confirmed within two working days, Saturday the 14th (make-up workday)
/// and Tuesday the 24th.
CommandLine& withCase(CommandLine& cli) {
    cli.init();
    cli.answer({"--now", "2026-02-13T10:30", "register", cli.write("complaint.json", badBatch().dump()), "--procedure",
                "pharma"});
    return cli;
}

/// A command that also says something on standard error.
Json told(CommandLine& cli, Words words) {
    words.emplace_back("--json");
    const Ran ran = cli.on(words);
    CHECK(ran.status == 0);
    CHECK_FALSE(ran.err.empty());
    return ran.json();
}

/// The date of that rule that counts now.
std::string dueOf(CommandLine& cli, const std::string& key) {
    std::string due;
    const Json one = cli.answer({"case", "2602-01"});
    for (const Json& row : one.at("deadline")) {
        if (row.at("key") == key && !row.value("superseded", false))
            due = row.at("due-at").get<std::string>();
    }
    return due;
}

} // namespace

TEST_CASE("calendar add: a dry run shows the day and the dates it would move, and saves nothing", "[cli]") {
    CommandLine cli;
    withCase(cli);
    const Json shown = told(cli, {"calendar", "add", "2026-02-24", "holiday", "停电检修", "--dry-run"});
    CHECK(keysDiffer(shown, kCalendarKeys).empty());
    CHECK(shown.at("dry_run") == true);
    CHECK(shown.at("revision").is_null());
    REQUIRE(shown.at("days").size() == 1);
    CHECK(shown.at("days")[0] == Json({{"day", "2026-02-24"},
                                       {"change", "added"},
                                       {"before", nullptr},
                                       {"after", {{"kind", "holiday"}, {"name", "停电检修"}}}}));
    REQUIRE(shown.at("moves").size() == 1);
    CHECK(shown.at("moves")[0].at("case") == "2602-01");
    const Json& date = shown.at("moves")[0].at("dates")[0];
    CHECK(keysDiffer(date, {"rule", "from", "to"}).empty());
    CHECK(date.at("from") == "2026-02-24T17:30:00+08:00");
    CHECK(date.at("to") == "2026-02-25T17:30:00+08:00");
    CHECK(cli.answer({"calendar", "show", "2026"}).at("working_days") == 248);
}

TEST_CASE("calendar add and remove: dates given stay until --move-dates moves them, as an event of the case", "[cli]") {
    CommandLine cli;
    withCase(cli);
    const Words add{"calendar", "add", "2026-02-24", "holiday", "停电检修"};
    const Json added = told(cli, add);
    CHECK(added.at("revision") == 2);
    CHECK(added.at("moved") == 0);
    CHECK(added.at("moves").size() == 1);
    CHECK(dueOf(cli, "confirm") == "2026-02-24T17:30:00+08:00");
    CHECK(cli.answer({"calendar", "show", "2026"}).at("working_days") == 247);

    Words move = add;
    move.push_back("--move-dates");
    const Json moved = told(cli, move);
    CHECK(moved.at("days").empty());
    CHECK(moved.at("revision") == 2);
    CHECK(moved.at("moved") == 1);
    CHECK(dueOf(cli, "confirm") == "2026-02-25T17:30:00+08:00");
    CHECK(moved.at("sentence") != added.at("sentence"));
    const Json history = cli.answer({"history", "2602-01"});
    CHECK(history.dump().find("move-dates") != std::string::npos);

    CHECK(told(cli, {"calendar", "remove", "2026-02-24", "--move-dates"}).at("moved") == 1);
    CHECK(dueOf(cli, "confirm") == "2026-02-24T17:30:00+08:00");
    CHECK(cli.answer({"calendar", "remove", "2026-02-24"}).at("days").empty());
}

TEST_CASE("calendar import: differences year by year; a list in another form says the same", "[cli]") {
    CommandLine cli;
    cli.init();
    const std::string list = cli.write("2027.csv", kHeading + "2026-12-31,holiday,元旦,New Year's Day\n"
                                                              "2027-01-01,holiday,元旦,New Year's Day\n"
                                                              "2027-01-03,workday,元旦调休上班,Make-up working day\n");
    const Ran shown = cli.on({"calendar", "import", list, "--dry-run"});
    CHECK(shown.status == 0);
    CHECK(shown.out.find("2027 年：新增 2 天") != std::string::npos);
    CHECK(shown.out.find("2026 年：新增 1 天") != std::string::npos);
    CHECK(cli.on({"--lang", "en", "calendar", "import", list, "--dry-run"}).out.find("2027: added 2") !=
          std::string::npos);
    CHECK(told(cli, {"calendar", "show", "2027"}).at("loaded") == false);

    const Json saved = cli.answer({"calendar", "import", list});
    CHECK(saved.at("years") == Json({2027}));
    CHECK(saved.at("days").size() == 3);
    CHECK(cli.answer({"calendar", "show", "2027"}).at("loaded") == true);

    const std::string same =
        cli.write("2027.json", R"({"year": 2027, "days": [{"name": "元旦", "date": "2026-12-31", "isOffDay": true},
                         {"name": "元旦", "date": "2027-01-01", "isOffDay": true},
                         {"name": "元旦", "date": "2027-01-03", "isOffDay": false}]})");
    CHECK(cli.answer({"calendar", "import", same}).at("days").empty());
    const std::string events =
        cli.write("2027.ics", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20261231\r\n"
                              "DTEND;VALUE=DATE:20270103\r\nSUMMARY:元旦（休）\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    const Json changed = cli.answer({"calendar", "import", events, "--dry-run"});
    REQUIRE(changed.at("days").size() == 2);
    CHECK(changed.at("days")[0].at("change") == "added");
    CHECK(changed.at("days")[1].at("change") == "removed");
}

TEST_CASE("calendar import: a file with faults is refused with file and line, and nothing is saved", "[cli]") {
    CommandLine cli;
    cli.init();
    const std::string both =
        cli.write("both.csv", kHeading + "2027-01-01,holiday,元旦,New Year\n2027-01-01,workday,元旦,New Year\nx,y,z\n");
    const Ran ran = cli.on({"calendar", "import", both, "--json"});
    CHECK(ran.status == 1);
    CHECK(fieldsOf(ran.json()) == Words{both + ":3", both + ":4"});
    CHECK(ran.json().at("issues")[0].at("code") == "calendar.line-both-kinds");
    CHECK(ran.err.find("2027-01-01") != std::string::npos);
    CHECK(told(cli, {"calendar", "show", "2027"}).at("loaded") == false);

    const auto codeOf = [&cli](const std::string& path) {
        const Ran refused = cli.on({"calendar", "import", path, "--json"});
        CHECK(refused.status == 1);
        return refused.json().at("issues")[0].at("code").get<std::string>();
    };
    CHECK(codeOf(cli.write("list.pdf", "%PDF-1.7")) == "calendar.file-kind");
    CHECK(codeOf(cli.write("page.ics", "<html>not found</html>")) == "calendar.ics-first-line");
    CHECK(codeOf(cli.write("empty.json", "")) == "calendar.file-empty");
    CHECK(codeOf(cli.write("huge.csv", std::string(5'000'000, 'x'))) == "calendar.file-too-large");
}

TEST_CASE("calendar: exit statuses of what cannot be", "[cli]") {
    CommandLine cli;
    cli.init();
    CHECK(cli.on({"calendar", "import", cli.path("none.ics")}).status == 3);
    CHECK(cli.on({"calendar", "import"}).status == 2);
    CHECK(cli.on({"calendar", "add", "someday", "holiday", "x"}).status == 2);
    CHECK(cli.on({"calendar", "add", "2026-03-02", "party", "x"}).status == 2);
    CHECK(cli.on({"calendar", "add", "2026-03-02", "holiday"}).status == 2);
    CHECK(cli.run({"--file", cli.path("none.recourse"), "--as", "林静", "calendar", "remove", "2026-03-02"}).status ==
          3);
    const Ran unloaded = cli.on({"--lang", "en", "calendar", "add", "2031-03-03", "holiday", "x"});
    CHECK(unloaded.status == 0);
    CHECK(unloaded.err.find("not loaded") != std::string::npos);
}
