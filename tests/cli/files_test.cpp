// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"

#include <catch2/catch.hpp>
#include <set>
#include <sqlite3.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace recourse;

namespace {

/// Another process in the file: what it says, it says at once.
class OtherDesk {
public:
    explicit OtherDesk(const std::string& path) { REQUIRE(sqlite3_open(path.c_str(), &m_file) == SQLITE_OK); }
    ~OtherDesk() { sqlite3_close(m_file); }
    OtherDesk(const OtherDesk&) = delete;
    OtherDesk& operator=(const OtherDesk&) = delete;

    void say(const char* sql) { REQUIRE(sqlite3_exec(m_file, sql, nullptr, nullptr, nullptr) == SQLITE_OK); }

private:
    sqlite3* m_file = nullptr;
};

/// Every command that opens a data file says the same of a bad one.
Ran listOf(CommandLine& cli, const std::string& name) {
    return cli.run({"--file", cli.path(name), "--as", "林静", "list", "--json"});
}

void checkLeftAlone(CommandLine& cli, const std::string& name, const char* error) {
    INFO(name);
    const std::string before = cli.bytes(name);
    const Ran ran = listOf(cli, name);
    CHECK(ran.status == 3);
    CHECK(ran.json().at("error") == error);
    CHECK_FALSE(ran.json().at("sentence").get<std::string>().empty());
    CHECK_FALSE(ran.err.empty());
    CHECK(cli.bytes(name) == before);
}

} // namespace

TEST_CASE("init: a data file with presets and its first account; one that is there stays as it is", "[cli]") {
    CommandLine cli;
    const Json made = cli.answer({"init", "--procedure", "pharma,iso-a-d", "--sandbox", "--admin", "林静"});
    CHECK(keysDiffer(made, {"file", "procedures", "sandbox", "admin"}).empty());
    CHECK(made.at("procedures") == Json({"pharma", "iso-a-d"}));
    CHECK(made.at("sandbox") == true);
    CHECK(cli.answer({"list"}).at("rows").empty());

    const std::string before = cli.bytes("firm.recourse");
    const Ran again = cli.on({"init", "--procedure", "pharma", "--json"});
    CHECK(again.status == 3);
    CHECK(again.json().at("error") == "storage.exists");
    CHECK(cli.bytes("firm.recourse") == before);

    CHECK(cli.run({"--file", cli.path("b.recourse"), "init", "--procedure", "nix"}).status == 2);
    CHECK(cli.run({"--file", cli.path("b.recourse"), "init"}).status == 2);
    CHECK(cli.run({"init", "--procedure", "pharma"}).status == 2);
    CHECK_FALSE(QFile::exists(QString::fromStdString(cli.path("b.recourse"))));
    CHECK(cli.run({"--file", cli.path("no/b.recourse"), "init", "--procedure", "pharma"}).status == 3);
}

TEST_CASE("demo: a sandbox file of cases of every stage, others for another seed", "[cli]") {
    CommandLine cli;
    const auto customersOf = [&cli](const std::string& name, const Words& more) {
        Words words{"--file", cli.path(name), "demo", "--complaints", "12", "--json"};
        words.insert(words.end(), more.begin(), more.end());
        const Ran made = cli.run(words);
        REQUIRE(made.status == 0);
        CHECK(keysDiffer(made.json(), {"file", "complaints", "seed"}).empty());
        cli.environment.insert(QStringLiteral("RECOURSE_PASSWORD"), QStringLiteral("recourse"));
        const Json rows = cli.run({"--file", cli.path(name), "--as", "王建国", "list", "--json"}).json().at("rows");
        CHECK(rows.size() == 12);
        std::string all;
        std::set<std::string> stages;
        for (const Json& row : rows) {
            all += row.at("customer").get<std::string>() + row.at("matter").get<std::string>() + "\n";
            stages.insert(row.at("stage").get<std::string>());
        }
        CHECK(stages.size() > 5);
        return all;
    };
    CHECK(customersOf("first.recourse", {}) != customersOf("second.recourse", {"--seed", "5"}));
    CHECK(cli.run({"--file", cli.path("third.recourse"), "demo", "--complaints", "0"}).status == 2);
    CHECK(cli.run({"demo", "--complaints", "3"}).status == 2);
}

TEST_CASE("a file that is missing, not ours or damaged is told as such and left as it is, byte for byte", "[cli]") {
    CommandLine cli;
    CHECK(listOf(cli, "none.recourse").status == 3);
    CHECK(listOf(cli, "none.recourse").json().at("error") == "storage.missing");
    cli.write("letter.recourse", "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\n");
    cli.write("notes.recourse", "客户来电,说桶口有黑色颗粒\n");
    cli.write("empty.recourse", "");
    for (const char* name : {"letter.recourse", "notes.recourse", "empty.recourse"})
        checkLeftAlone(cli, name, "storage.not-ours");
    {
        OtherDesk other(cli.path("foreign.recourse"));
        other.say("CREATE TABLE recipes (name TEXT)");
    }
    checkLeftAlone(cli, "foreign.recourse", "storage.not-ours");

    cli.init();
    const std::string whole = cli.bytes("firm.recourse");
    std::string scribbled = whole;
    scribbled.replace(4096, 64, std::string(64, 'X'));
    cli.write("scribbled.recourse", scribbled);
    cli.write("cut.recourse", whole.substr(0, whole.size() / 2));
    checkLeftAlone(cli, "scribbled.recourse", "storage.corrupt");
    checkLeftAlone(cli, "cut.recourse", "storage.corrupt");
}

TEST_CASE("a file of a newer program is told as such and left as it is", "[cli]") {
    CommandLine cli;
    cli.init();
    {
        OtherDesk newer(cli.file());
        newer.say("INSERT INTO schema_migration SELECT max(version) + 1, 'future', checksum, applied_at, "
                  "program_version, max(version) + 1 FROM schema_migration");
        newer.say("PRAGMA wal_checkpoint(TRUNCATE)");
    }
    checkLeftAlone(cli, "firm.recourse", "storage.newer-schema");
}

TEST_CASE("a file in a folder that may not be written is told as such", "[cli]") {
    CommandLine cli;
    cli.init();
    cli.obeyPermissions();
    QFile folder(QFileInfo(QString::fromStdString(cli.file())).absolutePath());
    const auto permissions = folder.permissions();
    folder.setPermissions(QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    checkLeftAlone(cli, "firm.recourse", "storage.read-only");
    folder.setPermissions(permissions);
}

TEST_CASE("a file that another process holds is told as busy, and nothing of the command is done", "[cli]") {
    CommandLine cli;
    cli.init();
    const std::string complaint = cli.write("complaint.json", badBatch().dump());
    {
        OtherDesk other(cli.file());
        other.say("BEGIN IMMEDIATE");
        const Ran ran = cli.on({"register", complaint, "--procedure", "pharma", "--json"});
        CHECK(ran.status == 3);
        CHECK(ran.json().at("error") == "storage.busy");
    }
    CHECK(cli.answer({"list"}).at("rows").empty());
    CHECK(cli.on({"register", complaint, "--procedure", "pharma"}).status == 0);
}

TEST_CASE("without --file the one last opened in the window is taken; with none it is wrong usage", "[cli]") {
    CommandLine cli;
    cli.init();
    const Ran none = cli.run({"--as", "林静", "list"});
    CHECK(none.status == 2);
    CHECK(none.err.find("--file") != std::string::npos);
    QDir(QString::fromStdString(cli.path(""))).mkpath(QStringLiteral("recourse"));
    cli.write("recourse/recourse.conf", "[start]\nrecentFiles=" + cli.file() + ", /elsewhere/old.recourse\n");
    CHECK(cli.run({"--as", "林静", "list"}).status == 0);
}

TEST_CASE("the option --now is for rehearsals: refused on a file that is not a sandbox", "[cli]") {
    CommandLine cli;
    cli.init({});
    const Ran ran = cli.on({"--now", "2026-02-13T10:30", "list", "--json"});
    CHECK(ran.status == 1);
    CHECK(ran.json().at("refusals")[0].at("code") == "cli.not-a-sandbox");
    CHECK(cli.on({"list"}).status == 0);
}
