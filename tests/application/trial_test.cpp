// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/procedures/trial_questions.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace recourse;

namespace {

RuleSource clause(const char* number) {
    return {{}, {number, number}, number};
}

/// Two classes; tests are told from 1000 CNY on by the boss; a tired clerk may not close.
Procedure imaginedProcedure() {
    Procedure made;
    made.code = "imagined";
    made.currency = "CNY";
    made.kinds = {{"complaint", {"投诉", "Complaint"}, {}}, {"wish", {"建议", "Wish"}, {}}};
    made.roles = {{"clerk", {"文员", "Clerk"}, {}}, {"boss", {"经理", "Boss"}, {}}};
    made.departments = {{"office", {"办公室", "Office"}, {}}, {"shop", {"门店", "Shop"}, {}}};
    made.scale.grades = {{"A", {"A", "A"}, {}}, {"B", {"B", "B"}, {}}};
    made.scale.criteria = {{"hurt", "A", {}, {"有人受伤？", "Is somebody hurt?"}, {}, clause("2.1")}};
    made.scale.otherwise = "B";
    made.scale.otherwiseSource = clause("2.2");
    const auto clock = [](const char* key, const char* start, std::int64_t days, Condition when) {
        DeadlineRule rule;
        rule.key = key;
        rule.start = start;
        rule.stop = "answered";
        rule.span = {days, TimeUnit::Days};
        rule.when = std::move(when);
        rule.source = clause(days == 1 ? "3.1" : "3.2");
        return rule;
    };
    made.deadlines = {clock("answer", "received", 1, {{Test{"class", {"A"}, {}, {}, {}, {}}}}),
                      clock("answer", "received", 3, {}), clock("test", "goods-received", 2, {})};
    made.routes = {{"big",
                    "disposition",
                    {{Test{"amount", {}, Money{100'000, "CNY"}, {}, {}, {}}}},
                    {{1, "boss", Act::Approve}},
                    clause("4.1")},
                   {"small", "disposition", {}, {{1, "clerk", Act::Approve}}, clause("4.2")}};
    made.permissions = {{"classify", {"boss"}, {{Test{"disposition", {"exchange"}, {}, {}, {}, {}}}}, clause("5")}};
    made.handling = {{"shop", {}, {{Test{"kind", {"wish"}, {}, {}, {}, {}}}}, clause("6.1")},
                     {"office", {}, {}, clause("6.2")}};
    made.fields = {{"tired", {"疲倦", "Tired"}, Kind::Flag, false, false, {}, {}}};
    made.required = {{"close", {"matter"}, {{Test{"tired", {"yes"}, {}, {}, {}, {}}}}, clause("7")}};
    made.milestones = {{"received", {}, {}, {}, {}, false, false, clause("8")}};
    return made;
}

struct ImaginedTrial {
    Procedure procedure = imaginedProcedure();
    Office office;
    ImaginedTrial() { office.zone = OfficeZone::fixed(std::chrono::hours(8)); }
    [[nodiscard]] Reading reading() const {
        return {Instant(std::chrono::sys_days(std::chrono::year(2026) / 3 / 2)), &office.zone, &office.calendar, "CNY"};
    }
    [[nodiscard]] ReadImagined read(const Draft::Values& typed) const {
        return readImagined(procedure, typed, reading());
    }
    [[nodiscard]] Trial with(const Draft::Values& typed) const& {
        return tryCase(procedure, office, read(typed).imagined, reading().now);
    }
};

const TrialCommand& commandNamed(const Trial& trial, std::string_view id) {
    return *std::find_if(trial.commands.begin(), trial.commands.end(),
                         [id](const TrialCommand& command) { return command.verb->id == id; });
}

} // namespace

TEST_CASE("a procedure asks for what its rules turn on, each once and in a fixed order", "[trial]") {
    std::vector<std::string> paths;
    for (const TrialQuestion& question : trialQuestions(imaginedProcedure()))
        paths.push_back(question.path());
    CHECK(paths == std::vector<std::string>{"received-at", "fact.class", "fact.kind", "fact.disposition", "fact.amount",
                                            "fact.tired", "event.goods-received", "answer.hurt", "role"});
}

TEST_CASE("what cannot be read is named at its place, and the rest counts", "[trial]") {
    const ReadImagined read = ImaginedTrial().read({{"received-at", "2026-02-30"},
                                                    {"fact.class", "Q"},
                                                    {"fact.amount", "much"},
                                                    {"answer.hurt", "perhaps"},
                                                    {"fact.kind", "wish"}});
    std::vector<std::string> paths;
    for (const FieldIssue& issue : read.issues)
        paths.push_back(issue.path);
    CHECK(paths == std::vector<std::string>{"received-at", "fact.class", "fact.amount", "answer.hurt"});
    CHECK(read.imagined.facts == Facts{{"kind", std::string("wish")}});
    CHECK(read.imagined.receivedAt == ImaginedTrial().reading().now);
}

TEST_CASE("class, dates, route and department follow from what is imagined, each by its rule", "[trial]") {
    const ImaginedTrial imagined;
    const auto [hurt, amount, kind, answer, route, department] =
        GENERATE(table<const char*, const char*, const char*, const char*, const char*, const char*>({
            {"yes", "999.99", "complaint", "3.1", "4.2", "6.2"},
            {"no", "1000", "wish", "3.2", "4.1", "6.1"},
            {"", "", "", "3.1", "4.1", "6.2"}, // a class not known takes the earlier date, an amount the higher route
        }));
    const Trial trial = imagined.with({{"answer.hurt", hurt}, {"fact.amount", amount}, {"fact.kind", kind}});
    REQUIRE(trial.dates.size() == 1);
    CHECK(trial.dates.front().rule.source.document == answer);
    CHECK(trial.dates.front().provisional == (*hurt == '\0'));
    REQUIRE(trial.waiting.size() == 1);
    CHECK(trial.waiting.front()->key == "test");
    REQUIRE(trial.routes.front().route);
    CHECK(trial.routes.front().route->route->source.document == route);
    REQUIRE(trial.handling != nullptr);
    CHECK(trial.handling->source.document == department);
}

TEST_CASE("a class that is said stands against the questions; what has happened starts its clock", "[trial]") {
    const ImaginedTrial imagined;
    const Trial trial =
        imagined.with({{"answer.hurt", "yes"}, {"fact.class", "B"}, {"event.goods-received", "2026-03-04 09:00"}});
    CHECK_FALSE(trial.classified);
    CHECK(trial.grade == "B");
    REQUIRE(trial.dates.size() == 2);
    CHECK(trial.waiting.empty());
}

TEST_CASE("commands say who may by all that is imagined, and why not now", "[trial]") {
    const ImaginedTrial imagined;
    CHECK(commandNamed(imagined.with({{"role", "clerk"}}), "classify").refusals.empty());
    const Trial asClerk = imagined.with({{"role", "clerk"}, {"fact.disposition", "exchange"}});
    REQUIRE_FALSE(commandNamed(asClerk, "classify").refusals.empty());
    CHECK(commandNamed(asClerk, "classify").refusals.front().rule.document == "5");
    const Trial asBoss = imagined.with({{"role", "boss"}, {"fact.disposition", "exchange"}});
    CHECK(commandNamed(asBoss, "classify").refusals.empty());
    CHECK_FALSE(commandNamed(asBoss, "reopen").refusals.empty());
}

TEST_CASE("fields are required where their rule holds", "[trial]") {
    const ImaginedTrial imagined;
    CHECK(imagined.with({}).required.empty());
    const Trial trial = imagined.with({{"fact.tired", "yes"}});
    REQUIRE(trial.required.size() == 1);
    CHECK(trial.required.front()->verb == "close");
}
