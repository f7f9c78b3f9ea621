// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include <QFile>

using namespace recourse;

namespace {

/// The deadline of that key.
Json deadlineOf(const Json& document, const std::string& key) {
    for (const Json& deadline : document.at("deadlines")) {
        if (deadline.at("key") == key)
            return deadline;
    }
    FAIL("no deadline " << key);
    return {};
}

/// The days that counted, in order.
Words countedDays(const Json& deadline) {
    Words days;
    for (const Json& line : deadline.at("explanation")) {
        if (line.at("counts").get<bool>())
            days.push_back(line.at("from").get<std::string>());
    }
    return days;
}

std::string presetText(const char* name) {
    QFile file(QStringLiteral(RECOURSE_SOURCE_DIR "/resources/procedures/") + QString::fromLatin1(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll().toStdString();
}

} // namespace

TEST_CASE("due: two working days over the Spring Festival, day by day, however the class is written", "[cli]") {
    CommandLine cli;
    const std::string grade = GENERATE("II", "Ⅱ");
    const Ran ran =
        cli.run({"due", "--procedure", "pharma", "--class", grade, "--received", "2026-02-13T10:00+08:00", "--json"});
    REQUIRE(ran.status == 0);
    CHECK(ran.err.empty());
    const Json document = ran.json();
    CHECK(keysDiffer(document, {"procedure", "revision", "class", "deadlines"}).empty());
    CHECK(document.at("class") == "II");

    const Json confirm = deadlineOf(document, "confirm");
    CHECK(keysDiffer(confirm, {"key", "name", "use", "start_event", "start", "stop", "due", "provisional", "rule",
                               "explanation", "warnings"})
              .empty());
    CHECK(confirm.at("due") == "2026-02-24T17:30:00+08:00");
    CHECK(confirm.at("rule").at("id") == "R-091");
    CHECK(confirm.at("provisional") == false);
    CHECK(countedDays(confirm) == Words{"2026-02-14", "2026-02-24"});
    for (const Json& line : confirm.at("explanation")) {
        CHECK(isIsoDay(line.at("from")));
        CHECK(line.at("why").is_string());
    }

    const Json promise = deadlineOf(document, "promise-limit");
    CHECK(promise.at("due") == "2026-03-19T17:30:00+08:00");
    CHECK(promise.at("use") == "promise-limit");
    const Words days = countedDays(promise);
    REQUIRE(days.size() == 20);
    CHECK(days.front() == "2026-02-14");
    CHECK(days[5] == "2026-02-28");
    CHECK(days.back() == "2026-03-19");
}

TEST_CASE("due: the table gives each date with its rule, and the days only when asked", "[cli]") {
    CommandLine cli;
    const Words asked{"--lang",  "en", "due",        "--procedure",     "pharma",
                      "--class", "II", "--received", "2026-02-13T10:00"};
    const Ran brief = cli.run(asked);
    CHECK(brief.status == 0);
    CHECK(brief.out.find("2026-02-24 17:30  Confirm to the customer") != std::string::npos);
    CHECK(brief.out.find("Make-up working day") == std::string::npos);
    Words more = asked;
    more.emplace_back("--explain");
    const Ran explained = cli.run(more);
    CHECK(explained.out.find("2026-02-14  Working day by the national list: Make-up working day (Spring Festival)") !=
          std::string::npos);
}

TEST_CASE("due: without a class the strictest dates are given and marked", "[cli]") {
    CommandLine cli;
    const Json document =
        cli.run({"due", "--procedure", "pharma", "--received", "2026-02-13T10:00+08:00", "--json"}).json();
    CHECK(document.at("class").is_null());
    CHECK(deadlineOf(document, "final-reply").at("provisional") == true);
    CHECK(deadlineOf(document, "final-reply").at("due") == "2026-02-27T17:30:00+08:00");
    CHECK(deadlineOf(document, "containment").at("due") == "2026-02-14T10:00:00+08:00");
}

TEST_CASE("due: another start, a pause and a fact move what they concern and nothing else", "[cli]") {
    CommandLine cli;
    const Words asked{"due",   "--procedure", "iso-a-d", "--class", "B", "--received", "2026-03-02T10:00+08:00",
                      "--json"};
    const auto with = [&](const Words& more) {
        Words all = asked;
        all.insert(all.end(), more.begin(), more.end());
        const Ran ran = cli.run(all);
        INFO(ran.err);
        REQUIRE(ran.status == 0);
        return ran.json();
    };
    CHECK(deadlineOf(with({}), "final-reply").at("due") == "2026-03-05T17:30:00+08:00");
    const Json paused = with({"--pause", "received=2026-03-03T09:00/2026-03-05T09:00"});
    CHECK(deadlineOf(paused, "final-reply").at("due") == "2026-03-09T17:30:00+08:00");
    CHECK(deadlineOf(paused, "classify") == deadlineOf(with({}), "classify"));
    const Json begun = with({"--start", "goods-received=2026-03-10T09:00", "--fact", "amount=8000 CNY"});
    CHECK(deadlineOf(begun, "final-reply").at("due") == "2026-03-05T17:30:00+08:00");
}

TEST_CASE("due: a year without a list gives the date and a warning", "[cli]") {
    CommandLine cli;
    const Ran ran =
        cli.run({"due", "--procedure", "pharma", "--class", "III", "--received", "2031-05-05T10:00", "--json"});
    CHECK(ran.status == 0);
    CHECK_FALSE(deadlineOf(ran.json(), "confirm").at("warnings").empty());
}

TEST_CASE("due: every option that is wrong is named at once, in the language asked for", "[cli]") {
    CommandLine cli;
    const Words wrong{"due",     "--procedure",      "pharma",  "--received", "2026-02-30",
                      "--start", "lunch=2026-02-13", "--pause", "received",   "--class",
                      "Q",       "--kind",           "nix",     "--fact",     "colour=red"};
    const auto in = [&](const char* language) {
        Words all{"--json", "--lang", language};
        all.insert(all.end(), wrong.begin(), wrong.end());
        return cli.run(all);
    };
    const Ran zh = in("zh");
    const Ran en = in("en");
    CHECK(zh.status == 1);
    CHECK(fieldsOf(zh.json()) == Words{"--received", "--start", "--pause", "--class", "--fact", "--kind"});
    CHECK(zh.json().at("issues")[0].at("sentence").get<std::string>().find("不是时间") != std::string::npos);
    CHECK(en.json().at("issues")[0].at("sentence").get<std::string>().find("is not a time") != std::string::npos);
    CHECK(en.json().at("issues")[0].at("code") == zh.json().at("issues")[0].at("code"));
    CHECK_FALSE(zh.err.empty());
}

TEST_CASE("classify: the class, the criteria that decided, and the rule", "[cli]") {
    CommandLine cli;
    const Json document = cli.run({"classify", "--procedure", "pharma", "--answer", "II.b=yes", "--answer", "I.a=no",
                                   "--amount", "1200.50", "--json"})
                              .json();
    CHECK(keysDiffer(document, {"class", "name", "criteria", "assumed", "unanswered", "rule", "reasons"}).empty());
    CHECK(document.at("class") == "II");
    CHECK(document.at("criteria") == Json({"II.b"}));
    CHECK(document.at("rule").at("id") == "R-031");
    CHECK(document.at("assumed") == false);
    CHECK_FALSE(document.at("reasons").empty());
    const Json unknown = cli.run({"classify", "--procedure", "pharma", "--answer", "I.a=unknown", "--json"}).json();
    CHECK(unknown.at("class") == "I");
    CHECK(unknown.at("assumed") == true);
    CHECK(cli.run({"--lang", "en", "classify", "--procedure", "pharma", "--answer", "II.b=yes"}).out.find("Class Ⅱ") ==
          0);
}

TEST_CASE("classify: wrong answers are field issues, an unknown procedure is wrong usage", "[cli]") {
    CommandLine cli;
    const Ran wrong =
        cli.run({"classify", "--procedure", "pharma", "--answer", "II.b=perhaps", "--amount", "much", "--json"});
    CHECK(wrong.status == 1);
    CHECK(fieldsOf(wrong.json()) == Words{"--answer", "--amount"});
    const Ran criterion = cli.run({"classify", "--procedure", "pharma", "--answer", "IX.z=yes", "--json"});
    CHECK(criterion.status == 1);
    CHECK(fieldsOf(criterion.json()) == Words{"IX.z"});
    CHECK(cli.run({"classify", "--procedure", "nix"}).status == 2);
}

TEST_CASE("route: the steps in order, the rule and why it was chosen", "[cli]") {
    CommandLine cli;
    const Json document = cli.run({"route", "--procedure", "pharma", "--class", "II", "--disposition", "compensation",
                                   "--amount", "60000", "--json"})
                              .json();
    CHECK(keysDiffer(document, {"route", "rule", "steps", "why"}).empty());
    Words approvers;
    for (const Json& step : document.at("steps")) {
        CHECK(keysDiffer(step, {"order", "role", "name", "act"}).empty());
        CHECK(step.at("order").is_number_integer());
        if (step.at("act") != "inform")
            approvers.push_back(step.at("role").get<std::string>());
    }
    CHECK(approvers == Words{"quality-head", "general-manager"});
    const Json unknownAmount = cli.run({"route", "--procedure", "pharma", "--class", "II", "--json"}).json();
    CHECK(unknownAmount.at("steps") == document.at("steps"));
}

TEST_CASE("route: what is not in the procedure is refused by name", "[cli]") {
    CommandLine cli;
    const Ran ran = cli.run({"route", "--procedure", "pharma", "--subject", "lunch", "--class", "Q", "--disposition",
                             "applause", "--amount", "x", "--json"});
    CHECK(ran.status == 1);
    CHECK(fieldsOf(ran.json()) == Words{"--class", "--amount", "--subject", "--disposition"});
}

TEST_CASE("calendar show: the days that are not as usual, and the working days of the year", "[cli]") {
    CommandLine cli;
    const Json year = cli.run({"calendar", "show", "2026", "--json"}).json();
    CHECK(keysDiffer(year, {"year", "loaded", "working_days", "exceptions"}).empty());
    CHECK(year.at("loaded") == true);
    CHECK(year.at("working_days") == 248);
    bool saturday = false;
    for (const Json& day : year.at("exceptions")) {
        CHECK(isIsoDay(day.at("day")));
        saturday = saturday || (day.at("day") == "2026-02-14" && day.at("working") == true);
    }
    CHECK(saturday);
    CHECK(cli.run({"calendar", "show", "2026"}).out.find("2026-10-10  上班") != std::string::npos);
    const Ran unloaded = cli.run({"--lang", "en", "calendar", "show", "2031"});
    CHECK(unloaded.status == 0);
    CHECK(unloaded.err.find("not loaded") != std::string::npos);
    CHECK(cli.run({"calendar", "show", "soon"}).status == 2);
}

TEST_CASE("procedure list and show: what ships, whole, by revision", "[cli]") {
    CommandLine cli;
    const Json list = cli.run({"procedure", "list", "--json"}).json();
    Words codes;
    for (const Json& one : list) {
        CHECK(keysDiffer(one, {"code", "revision", "in_force_from", "title", "trade", "summary"}).empty());
        codes.push_back(one.at("code").get<std::string>());
    }
    for (const char* code : {"iso-a-d", "pharma"})
        CHECK(std::count(codes.begin(), codes.end(), code) == 1);
    const Ran shown = cli.run({"procedure", "export", "pharma"});
    CHECK(shown.status == 0);
    CHECK(shown.json().at("code") == "pharma");
    CHECK(cli.run({"procedure", "export", "pharma", "--revision", "1"}).out == shown.out);
    CHECK(cli.run({"procedure", "show", "pharma", "--revision", "77"}).status == 2);
    CHECK(cli.run({"procedure", "show", "nix"}).status == 2);
    CHECK(cli.run({"procedure", "show", "pharma", "--json"}).out == shown.out);
    const std::string read = cli.run({"--lang", "en", "procedure", "show", "pharma"}).out;
    CHECK(read.find("2 working days") != std::string::npos);
    CHECK(read.find("R-091") != std::string::npos);
    CHECK(cli.run({"procedure", "show", "pharma", "--page"}).out.starts_with("# "));
    CHECK(cli.run({"procedure", "check", cli.write("same.json", shown.out)}).status == 0);
}

TEST_CASE("procedure check: every fault at once with its path and a remedy", "[cli]") {
    CommandLine cli;
    Json document = Json::parse(presetText("pharma.json"));
    document["deadlines"][0]["start"] = "lunch";
    document["deadlines"][1].erase("source");
    document["colour"] = "red";
    document["currency"] = 7;
    const Ran ran = cli.run({"procedure", "check", cli.write("bad.json", document.dump()), "--json"});
    CHECK(ran.status == 1);
    const Json checked = ran.json();
    CHECK(checked.at("ok") == false);
    Words paths;
    for (const Json& fault : checked.at("faults")) {
        CHECK(keysDiffer(fault, {"path", "fault", "remedy"}).empty());
        CHECK_FALSE(fault.at("remedy").get<std::string>().empty());
        paths.push_back(fault.at("path").get<std::string>());
    }
    for (const char* path : {"deadlines[0].start", "deadlines[1]", "colour", "currency"}) {
        INFO(path);
        CHECK(std::find(paths.begin(), paths.end(), path) != paths.end());
    }
    CHECK(cli.run({"procedure", "check", cli.write("broken.json", "{\"code\": ")}).status == 1);
    CHECK(cli.run({"procedure", "check", cli.path("none.json")}).status == 3);
}
