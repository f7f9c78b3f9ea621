// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/procedure/classification.h"
#include "domain/procedure/routing.h"
#include "persistence/procedures/preset_files.h"
#include "persistence/procedures/procedure_reader.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace recourse;

namespace {

Procedure preset(const std::string& code) {
    auto procedure = readProcedure(presetText(code));
    REQUIRE(procedure);
    return *std::move(procedure);
}

const DeadlineRule* findRule(const Procedure& procedure, std::string_view key, const std::string& grade) {
    const auto found =
        std::find_if(procedure.deadlines.begin(), procedure.deadlines.end(), [&](const DeadlineRule& rule) {
            return rule.key == key && holds(rule.when, {{"class", grade}});
        });
    return found == procedure.deadlines.end() ? nullptr : &*found;
}

/// "1 qa-manager, 2 quality-head"; steps that only inform are left out.
std::string approvers(const Procedure& procedure, const std::string& subject, const Facts& facts) {
    const auto route = chooseRoute(procedure, subject, facts);
    REQUIRE(route);
    std::string written;
    for (const RouteStep& step : route->route->steps) {
        if (step.act != Act::Inform)
            written += (written.empty() ? "" : ", ") + std::to_string(step.order) + " " + step.role;
    }
    return written;
}

Facts caseFacts(const std::string& grade, const std::string& amount) {
    Facts facts{{"disposition", std::string("compensation")}};
    if (!grade.empty())
        facts["class"] = grade;
    if (!amount.empty())
        facts["amount"] = *parseMoney(amount, "CNY");
    return facts;
}

} // namespace

TEST_CASE("a preset gives every class the time its sources and decisions say", "[procedure]") {
    struct Limit {
        const char* procedure;
        const char* key;
        const char* grade;
        Span span;
        const char* start;
        const char* rule;
    };
    const Limit limit = GENERATE(values<Limit>({
        {"pharma", "confirm", "II", {2, TimeUnit::WorkingDays}, "received", "R-091"},
        {"pharma", "classify", "II", {1, TimeUnit::WorkingDays}, "received-by-qa", "D-02"},
        {"pharma", "promise-limit", "I", {20, TimeUnit::WorkingDays}, "received", "R-092"},
        {"pharma", "containment", "I", {24, TimeUnit::Hours}, "received", "D-02"},
        {"pharma", "final-reply", "I", {5, TimeUnit::WorkingDays}, "received", "D-02"},
        {"pharma", "final-reply", "II", {10, TimeUnit::WorkingDays}, "received", "D-02"},
        {"pharma", "final-reply", "III", {20, TimeUnit::WorkingDays}, "received", "D-02"},
        {"pharma", "effect-check", "III", {90, TimeUnit::Days}, "carried-out", "D-02"},
        {"iso-a-d", "classify", "D", {1, TimeUnit::WorkingDays}, "received", "D-03"},
        {"iso-a-d", "containment", "A", {8, TimeUnit::WorkingHours}, "received", "D-03"},
        {"iso-a-d", "final-reply", "A", {2, TimeUnit::WorkingDays}, "received", "D-03"},
        {"iso-a-d", "final-reply", "B", {3, TimeUnit::WorkingDays}, "received", "D-03"},
        {"iso-a-d", "final-reply", "C", {5, TimeUnit::WorkingDays}, "received", "D-03"},
        {"iso-a-d", "final-reply", "D", {20, TimeUnit::WorkingDays}, "received", "D-03"},
    }));
    CAPTURE(limit.procedure, limit.key, limit.grade);
    const Procedure procedure = preset(limit.procedure);
    const DeadlineRule* rule = findRule(procedure, limit.key, limit.grade);
    REQUIRE(rule != nullptr);
    CHECK(rule->span == limit.span);
    CHECK(rule->start == limit.start);
    CHECK(rule->source.id == limit.rule);
}

TEST_CASE("only the class that needs it has a containment clock, and it never stands still", "[procedure]") {
    const auto [code, strictest, next] =
        GENERATE(table<std::string, std::string, std::string>({{"pharma", "I", "II"}, {"iso-a-d", "A", "B"}}));
    const Procedure procedure = preset(code);
    REQUIRE(findRule(procedure, "containment", strictest) != nullptr);
    CHECK_FALSE(findRule(procedure, "containment", strictest)->mayPause);
    CHECK(findRule(procedure, "containment", next) == nullptr);
}

TEST_CASE("class and amount choose the approvers; the limit itself is still the lower route", "[procedure]") {
    const auto [code, grade, amount, expected] = GENERATE(table<std::string, std::string, std::string, std::string>({
        {"pharma", "III", "5000 CNY", "1 qa-manager"},
        {"pharma", "III", "5000.01 CNY", "1 qa-manager, 2 quality-head"},
        {"pharma", "III", "50000 CNY", "1 qa-manager, 2 quality-head"},
        {"pharma", "III", "50000.01 CNY", "1 qa-manager, 2 quality-head, 3 general-manager"},
        {"pharma", "III", "", "1 qa-manager, 2 quality-head, 3 general-manager"},
        {"pharma", "II", "50000 CNY", "1 quality-head"},
        {"pharma", "II", "50000.01 CNY", "1 quality-head, 2 general-manager"},
        {"pharma", "II", "", "1 quality-head, 2 general-manager"},
        {"pharma", "I", "0 CNY", "1 quality-head, 2 general-manager"},
        {"pharma", "", "1 CNY", "1 quality-head, 2 general-manager"},
        {"iso-a-d", "A", "0 CNY", "1 quality-manager, 2 general-manager"},
        {"iso-a-d", "B", "50000 CNY", "1 quality-manager"},
        {"iso-a-d", "B", "50000.01 CNY", "1 quality-manager, 2 general-manager"},
        {"iso-a-d", "C", "5000 CNY", "1 qa-supervisor"},
        {"iso-a-d", "C", "5000.01 CNY", "1 qa-supervisor, 2 quality-manager"},
        {"iso-a-d", "C", "50000.01 CNY", "1 qa-supervisor, 2 quality-manager, 3 general-manager"},
        {"iso-a-d", "D", "0 CNY", ""},
        {"iso-a-d", "D", "0.01 CNY", "1 qa-supervisor"},
        {"iso-a-d", "D", "", "1 qa-supervisor, 2 quality-manager, 3 general-manager"},
    }));
    CAPTURE(code, grade, amount);
    CHECK(approvers(preset(code), "disposition", caseFacts(grade, amount)) == expected);
}

TEST_CASE("a recall leaves the money routes aside", "[procedure]") {
    Facts facts = caseFacts("III", "1 CNY");
    facts["disposition"] = std::string("compensation,recall");
    CHECK(approvers(preset("pharma"), "disposition", facts) == "1 quality-head, 1 qualified-person, 2 general-manager");
    CHECK(approvers(preset("pharma"), "recall", facts) == "1 quality-head, 1 qualified-person, 2 general-manager");
}

TEST_CASE("the qualified person is told of every case of the medicine maker", "[procedure]") {
    for (const ApprovalRoute& route : preset("pharma").routes) {
        CAPTURE(route.key);
        const auto isQualifiedPerson = [](const RouteStep& step) { return step.role == "qualified-person"; };
        CHECK((route.subject == "extension" || std::any_of(route.steps.begin(), route.steps.end(), isQualifiedPerson)));
    }
}

TEST_CASE("the answers about a medicine lead to the class its document and D-01 give", "[procedure]") {
    const Scale scale = preset("pharma").scale;
    const auto [yes, expected] = GENERATE(
        table<std::string, std::string>({{"", "III"}, {"I.b", "I"}, {"I.c", "I"}, {"II.d", "II"}, {"II.e", "II"}}));
    Answers answers;
    for (const Criterion& criterion : scale.criteria)
        answers[criterion.key] = criterion.key == yes ? Answer::Yes : Answer::No;
    CAPTURE(yes);
    const auto classified = classify(scale, answers, {});
    REQUIRE(classified);
    CHECK(classified->grade == expected);
}

TEST_CASE("every grade of the A-to-D scale asks its five questions and the lower three can be raised", "[procedure]") {
    const Scale scale = preset("iso-a-d").scale;
    for (const std::string grade : {"A", "B", "C", "D"}) {
        for (const char item : std::string("abcde")) {
            const std::string key = grade + "." + item;
            CAPTURE(key);
            CHECK(std::any_of(scale.criteria.begin(), scale.criteria.end(), [&](const Criterion& criterion) {
                return criterion.key == key && criterion.grade == grade;
            }));
        }
    }
    REQUIRE(scale.repetition.size() == 3);
    for (const RepetitionRule& rule : scale.repetition) {
        CHECK(rule.atLeast == 3);
        CHECK(rule.within == Span{1, TimeUnit::Months});
        CHECK(rule.same == std::vector<std::string>{"product", "defect-code"});
    }
}

TEST_CASE("a class of medicine complaints is found under every way to write it", "[procedure]") {
    const Scale scale = preset("pharma").scale;
    const auto [written, key] = GENERATE(table<std::string, std::string>({{"Ⅰ", "I"},
                                                                          {"1", "I"},
                                                                          {"一类", "I"},
                                                                          {"Ⅱ", "II"},
                                                                          {"II", "II"},
                                                                          {"2", "II"},
                                                                          {"Ⅲ类", "III"},
                                                                          {"class iii", "III"}}));
    CAPTURE(written);
    REQUIRE(findNamed(scale.grades, written) != nullptr);
    CHECK(findNamed(scale.grades, written)->key == key);
}
