// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"

#include <catch2/catch.hpp>

using namespace recourse;

TEST_CASE("the password comes from a file, from the environment or is typed, and never from the options", "[cli]") {
    CommandLine cli;
    cli.init();
    const Words list{"--file", cli.file(), "--as", "林静", "list"};
    CHECK(cli.run(list).status == 0);

    Words fromFile = list;
    fromFile.insert(fromFile.end(), {"--password-file", cli.write("password", "correct horse\nsecond line\n")});
    cli.environment.insert(QStringLiteral("RECOURSE_PASSWORD"), QStringLiteral("wrong"));
    CHECK(cli.run(fromFile).status == 0);
    CHECK(cli.run(list).status == 1);

    cli.environment.remove(QStringLiteral("RECOURSE_PASSWORD"));
    const Ran typed = cli.run(list, "correct horse\n");
    CHECK(typed.status == 0);
    CHECK(typed.out.find("密码") == std::string::npos);
    CHECK(typed.err.find("密码") != std::string::npos);
    CHECK(cli.run(list, "wrong\n").status == 1);
    CHECK(cli.run(list, "").status == 1);
}

TEST_CASE("a wrong name and a wrong password are refused alike", "[cli]") {
    CommandLine cli;
    cli.init();
    const Ran nobody = cli.run({"--file", cli.file(), "--as", "无此人", "list", "--json"});
    cli.environment.insert(QStringLiteral("RECOURSE_PASSWORD"), QStringLiteral("wrong"));
    const Ran wrong = cli.run({"--file", cli.file(), "--as", "林静", "list", "--json"});
    CHECK(nobody.status == 1);
    CHECK(nobody.json().at("refusals")[0].at("code") == "cli.wrong-credentials");
    CHECK(nobody.out == wrong.out);
}

TEST_CASE("user add: an account with roles that may do what they say and no more", "[cli]") {
    CommandLine cli;
    cli.init();
    const std::string password = cli.write("new-password", "battery staple\n");
    const Words add{"user",  "add", "张文静", "--role", "qa-clerk", "--department", "qa", "--new-password-file",
                    password};
    REQUIRE(cli.on(add).status == 0);
    const Ran twice = cli.on({"user", "add", "张文静", "--role", "emperor", "--new-password-file", password, "--json"});
    CHECK(twice.status == 1);
    REQUIRE(twice.json().at("issues").size() == 2);
    CHECK(twice.json().at("issues")[0].at("code") == "people.name-taken");
    CHECK(twice.json().at("issues")[1].at("code") == "people.no-such-role");
    CHECK(cli.on({"user", "add", "无密码", "--role", "qa-clerk"}).status == 2);

    const std::string complaint = cli.write("complaint.json", badBatch().dump());
    const Words asClerk{"--file", cli.file(), "--as", "张文静", "--password-file", password};
    const auto clerk = [&](Words words) {
        words.insert(words.begin(), asClerk.begin(), asClerk.end());
        return cli.run(words);
    };
    const Ran registered = clerk({"--json", "register", complaint, "--procedure", "pharma"});
    REQUIRE(registered.status == 0);
    const std::string number = registered.json().at("number").get<std::string>();
    const Ran refused = clerk({"--json", "do", "authorise-return", number, cli.write("return.json", "{}")});
    CHECK(refused.status == 1);
    CHECK_FALSE(refused.json().at("refusals").empty());
}

TEST_CASE("user role, lock and password: changed with a reason where something is taken away", "[cli]") {
    CommandLine cli;
    cli.init();
    const std::string first = cli.write("first", "battery staple\n");
    REQUIRE(cli.on({"user", "add", "张文静", "--role", "qa-clerk,inspector", "--new-password-file", first}).status ==
            0);
    const auto signsIn = [&](const std::string& password) {
        return cli.run({"--file", cli.file(), "--as", "张文静", "--password-file", password, "list"}).status == 0;
    };
    const Ran refused = cli.on({"user", "role", "张文静", "--role", "qa-clerk", "--json"});
    CHECK(refused.status == 1);
    CHECK(fieldsOf(refused.json()) == Words{"reason"});
    CHECK(cli.on({"user", "role", "张文静", "--role", "qa-clerk", "--reason", "调岗"}).status == 0);
    CHECK(cli.on({"user", "lock", "张文静", "--reason", "休假"}).status == 0);
    CHECK_FALSE(signsIn(first));
    CHECK(cli.on({"user", "lock", "张文静", "--undo"}).status == 0);
    CHECK(signsIn(first));
    const std::string second = cli.write("second", "another staple\n");
    CHECK(cli.on({"user", "password", "张文静", "--new-password-file", second}).status == 0);
    CHECK_FALSE(signsIn(first));
    CHECK(signsIn(second));
    CHECK(cli.on({"user", "lock", "无此人", "--reason", "x", "--json"}).json().at("issues")[0].at("code") ==
          "cli.no-such-person");
    CHECK(cli.on({"user", "lock", "林静", "--reason", "x"}).status == 0);
}

TEST_CASE("version: of the program, the schema, Qt and SQLite", "[cli]") {
    CommandLine cli;
    const Json version = cli.run({"version", "--json"}).json();
    CHECK(keysDiffer(version, {"version", "schema", "qt", "sqlite"}).empty());
    CHECK(version.at("schema").is_number_integer());
    CHECK(cli.run({"version"}).out.find("Recourse " + version.at("version").get<std::string>()) == 0);
}

TEST_CASE("wrong usage is told on standard error only, with status 2", "[cli]") {
    CommandLine cli;
    const Words words = GENERATE(Words{}, Words{"applaud"}, Words{"due"}, Words{"--lang", "fr", "version"},
                                 Words{"version", "--colour"}, Words{"procedure"});
    const Ran ran = cli.run(words);
    CHECK(ran.status == 2);
    CHECK(ran.out.empty());
    CHECK_FALSE(ran.err.empty());
    CHECK(cli.run({"--help"}).status == 0);
}
