// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/procedure/classification.h"
#include "domain/support/rule_procedures.h"

#include <catch2/catch.hpp>
#include <random>

using namespace recourse;

namespace {

bool hasReason(const Classified& classified, const std::string& id) {
    for (const Sentence& reason : classified.reasons) {
        if (reason.id == id)
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("every item a to e of A, B, C and D leads to its grade with its source", "[classification]") {
    const auto [grade, source] =
        GENERATE(table<std::string, std::string>({{"A", "R-033"}, {"B", "R-034"}, {"C", "R-035"}, {"D", "R-036"}}));
    const char item = GENERATE('a', 'b', 'c', 'd', 'e');
    const std::string key = grade + "." + item;
    const Scale scale = gradesAToD().scale;
    const auto classified = classify(scale, {{key, Answer::Yes}}, {}, Unanswered::Open);
    REQUIRE(classified);
    CHECK(classified->grade == grade);
    CHECK(classified->source.id == source);
    CHECK(classified->deciding == std::vector<std::string>{key});
    CHECK_FALSE(classified->assumed);
    CHECK(classified->unanswered.size() == scale.criteria.size() - 1);
}

TEST_CASE("the strictest grade with a yes wins and names all that lead to it", "[classification]") {
    const Answers answers{{"C.a", Answer::Yes}, {"B.b", Answer::Yes}, {"B.d", Answer::Unknown}, {"A.a", Answer::No}};
    const auto classified = classify(gradesAToD().scale, answers, {}, Unanswered::Open);
    REQUIRE(classified);
    CHECK(classified->grade == "B");
    CHECK(classified->deciding == std::vector<std::string>{"B.b", "B.d"});
    CHECK_FALSE(classified->assumed);
    CHECK(hasReason(*classified, "classification.yes"));
    CHECK(hasReason(*classified, "classification.unknown-counts-as-yes"));
}

TEST_CASE("an answer not known counts as yes, and the class says it is assumed", "[classification]") {
    const auto classified =
        classify(gradesAToD().scale, {{"A.c", Answer::Unknown}, {"B.a", Answer::Yes}}, {}, Unanswered::Open);
    REQUIRE(classified);
    CHECK(classified->grade == "A");
    CHECK(classified->assumed);
    CHECK(classified->source.id == "R-033");
}

TEST_CASE("a question without an answer counts only once the class is asked for", "[classification]") {
    const Scale scale = gradesAToD().scale;
    const Answers answers{{"D.a", Answer::Yes}};
    const auto open = classify(scale, answers, {}, Unanswered::Open);
    const auto asked = classify(scale, answers, {});
    REQUIRE(open);
    REQUIRE(asked);
    CHECK(open->grade == "D");
    CHECK(asked->grade == "A");
    CHECK(asked->assumed);
    CHECK(open->unanswered == asked->unanswered);
}

TEST_CASE("with no on every question the remaining grade is taken, or the clerk chooses", "[classification]") {
    Scale scale = gradesAToD().scale;
    Answers answers;
    for (const Criterion& criterion : scale.criteria)
        answers[criterion.key] = Answer::No;
    const auto rest = classify(scale, answers, {});
    REQUIRE(rest);
    CHECK(rest->grade == "C");
    CHECK(rest->source.id == "R-037");
    CHECK(rest->deciding.empty());
    scale.otherwise.clear();
    const auto chosen = classify(scale, answers, {});
    REQUIRE(chosen);
    CHECK(chosen->grade.empty());
    CHECK(hasReason(*chosen, "classification.clerk-chooses"));
}

TEST_CASE("all answers to questions that do not exist are named at once", "[classification]") {
    const auto refused =
        classify(gradesAToD().scale, {{"A.z", Answer::Yes}, {"E.a", Answer::No}, {"A.a", Answer::Yes}}, {});
    REQUIRE_FALSE(refused);
    REQUIRE(refused.error().issues.size() == 2);
    CHECK(refused.error().issues[0].path == "A.z");
    CHECK(refused.error().issues[1].path == "E.a");
}

TEST_CASE("an amount decides with the answer, at its limit exactly", "[classification]") {
    const auto [minor, answer, grade] = GENERATE(table<std::int64_t, std::string, std::string>({
        {10000'00, "major.m", "major"},
        {9999'99, "major.m", ""},
        {5000'00, "general.s", "general"},
        {5000'01, "general.s", ""},
        {1'00, "major.f", "major"},
    }));
    const auto classified =
        classify(amountScale(), {{answer, Answer::Yes}}, {{"amount", yuan(minor)}}, Unanswered::Open);
    REQUIRE(classified);
    CHECK(classified->grade == grade);
    CHECK(hasReason(*classified, "classification.condition-not-met") == grade.empty());
}

TEST_CASE("an amount not known yet makes the class assumed", "[classification]") {
    const auto classified = classify(amountScale(), {{"major.m", Answer::Yes}}, {}, Unanswered::Open);
    REQUIRE(classified);
    CHECK(classified->grade == "major");
    CHECK(classified->assumed);
    CHECK(hasReason(*classified, "classification.amount-unknown"));
}

TEST_CASE("turning a no into unknown or yes never makes the class milder", "[classification]") {
    const Scale scale = gradesAToD().scale;
    const auto rank = [&](const std::string& grade) { return grade.empty() ? 'Z' : grade.front(); };
    std::mt19937 random(20261120);
    for (int round = 0; round < 500; ++round) {
        Answers answers;
        for (const Criterion& criterion : scale.criteria)
            answers[criterion.key] = random() % 4 == 0 ? Answer::Yes : Answer::No;
        Scale open = scale;
        open.otherwise.clear();
        const auto before = classify(open, answers, {});
        answers[scale.criteria[random() % scale.criteria.size()].key] =
            random() % 2 == 0 ? Answer::Yes : Answer::Unknown;
        const auto after = classify(open, answers, {});
        REQUIRE(before);
        REQUIRE(after);
        CHECK(rank(after->grade) <= rank(before->grade));
    }
}
