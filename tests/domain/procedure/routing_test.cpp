// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/procedure/routing.h"
#include "domain/support/rule_procedures.h"

#include <catch2/catch.hpp>
#include <random>

using namespace recourse;

namespace {

std::string routeAt(const Procedure& procedure, std::int64_t minor) {
    const auto route = chooseRoute(procedure, "disposition", {{"amount", yuan(minor)}});
    return route ? route->route->key : "refused";
}

} // namespace

TEST_CASE("the money limits of D-19 hold to the cent", "[routing]") {
    const auto [minor, key] = GENERATE(table<std::int64_t, std::string>({
        {0, "up-to-5000"},
        {4999'99, "up-to-5000"},
        {5000'00, "up-to-5000"},
        {5000'01, "above-5000"},
        {50000'00, "above-5000"},
        {50000'01, "above-50000"},
        {9'000'000'000'000'000, "above-50000"},
    }));
    CHECK(routeAt(gradesAToD(), minor) == key);
}

TEST_CASE("100 yuan is within the duty manager's limit and 100.01 is not", "[routing]") {
    const auto [minor, key] = GENERATE(table<std::int64_t, std::string>({{100'00, "duty"},
                                                                         {100'01, "area"},
                                                                         {200'00, "area"},
                                                                         {200'01, "office"},
                                                                         {300'00, "office"},
                                                                         {300'01, "general-manager"}}));
    CHECK(routeAt(shops(), minor) == key);
}

TEST_CASE("an amount not known yet takes the highest route", "[routing]") {
    const Procedure byLimit = gradesAToD();
    const Procedure byBand = shops();
    const auto limited = chooseRoute(byLimit, "disposition", {});
    const auto banded = chooseRoute(byBand, "disposition", {});
    REQUIRE(limited);
    REQUIRE(banded);
    CHECK(limited->route->key == "above-50000");
    CHECK(banded->route->key == "general-manager");
    REQUIRE(limited->why.size() == 2);
    CHECK(limited->why[1].id == "condition.unknown");
}

TEST_CASE("an amount in another currency is an issue and not a low route", "[routing]") {
    const auto refused = chooseRoute(gradesAToD(), "disposition", {{"amount", Money{90000'00, "USD"}}});
    REQUIRE_FALSE(refused);
    REQUIRE(refused.error().issues.size() == 1);
    CHECK(refused.error().issues[0].path == "amount");
}

TEST_CASE("a subject without a route, or without one that fits, is refused with the reason", "[routing]") {
    Procedure procedure = gradesAToD();
    const auto none = chooseRoute(procedure, "extension", {});
    REQUIRE_FALSE(none);
    CHECK(none.error().refusals[0].why.id == "routing.no-route");
    procedure.routes.pop_back();
    const auto unfit = chooseRoute(procedure, "disposition", {{"amount", yuan(1)}});
    REQUIRE_FALSE(unfit);
    CHECK(unfit.error().refusals[0].why.id == "routing.none-fits");
}

TEST_CASE("the first route that fits is taken and says which and why", "[routing]") {
    Procedure procedure = gradesAToD();
    ApprovalRoute recall{"recall",
                         "disposition",
                         {{codeTest("disposition", {"recall", "stop-sale"})}},
                         {{1, "head"}},
                         {"R-073", {}, ""}};
    procedure.routes.insert(procedure.routes.begin(), recall);
    const Facts facts{{"disposition", std::string("exchange,recall")}, {"amount", yuan(1)}};
    const auto route = chooseRoute(procedure, "disposition", facts);
    REQUIRE(route);
    CHECK(route->route->source.id == "R-073");
    REQUIRE(route->why.size() == 2);
    CHECK(route->why[0] == Sentence{"routing.first-that-fits", {std::int64_t{1}}});
    CHECK(route->why[1] == Sentence{"condition.is", {Term{"fact.disposition"}, Term{"choice.kind.recall"}}});
}

TEST_CASE("a bound that decided is said with its words, the value and the limit", "[routing]") {
    const Procedure procedure = gradesAToD();
    const auto route = chooseRoute(procedure, "disposition", {{"amount", yuan(6000'00)}});
    REQUIRE(route);
    CHECK(route->why[1] == Sentence{"condition.above", {Term{"fact.amount"}, yuan(6000'00), yuan(5000'00)}});
}

TEST_CASE("a higher amount never needs fewer steps", "[routing]") {
    const Procedure procedure = gradesAToD();
    const auto signers = [](const Route& route) {
        return std::count_if(route.route->steps.begin(), route.route->steps.end(),
                             [](const RouteStep& step) { return step.act != Act::Inform; });
    };
    std::mt19937_64 random(19);
    for (int round = 0; round < 500; ++round) {
        const auto low = static_cast<std::int64_t>(random() % 70000'00);
        const auto high = low + static_cast<std::int64_t>(random() % 70000'00);
        const auto below = chooseRoute(procedure, "disposition", {{"amount", yuan(low)}});
        const auto above = chooseRoute(procedure, "disposition", {{"amount", yuan(high)}});
        REQUIRE(below);
        REQUIRE(above);
        CHECK(signers(*below) <= signers(*above));
    }
}
