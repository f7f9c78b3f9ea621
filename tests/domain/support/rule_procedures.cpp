// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/support/rule_procedures.h"

#include <utility>

namespace recourse {

namespace {

NamedKey named(const std::string& key) {
    return NamedKey{key, {key + " 名", key + " name"}, {}};
}

RuleSource from(std::string id) {
    return RuleSource{std::move(id), {}, "002-D04"};
}

Criterion criterion(const std::string& grade, char item, std::string source) {
    const std::string key = grade + "." + item;
    return Criterion{key, grade, {}, {key + "？", key + "?"}, {}, from(std::move(source))};
}

RepetitionRule threeInAMonth(std::string grade, std::string to) {
    return {std::move(grade), std::move(to), 3, Span{1, TimeUnit::Months}, {"product", "defect-code"}, from("R-071")};
}

ApprovalRoute moneyRoute(std::string key, std::optional<std::int64_t> above, std::vector<RouteStep> steps) {
    Condition when;
    if (above)
        when.all.push_back(amountTest(&Test::above, *above));
    return {std::move(key), "disposition", std::move(when), std::move(steps), from("D-19")};
}

} // namespace

Test codeTest(std::string fact, std::vector<std::string> oneOf) {
    Test test;
    test.fact = std::move(fact);
    test.oneOf = std::move(oneOf);
    return test;
}

Test amountTest(std::optional<Cell> Test::*bound, std::int64_t minor) {
    Test test;
    test.fact = "amount";
    test.*bound = yuan(minor);
    return test;
}

Procedure gradesAToD() {
    Procedure procedure;
    procedure.code = "abcd";
    procedure.currency = "CNY";
    procedure.source = from("002-D04");
    for (const char* role : {"clerk", "supervisor", "manager", "head", "general-manager"})
        procedure.roles.push_back(named(role));
    procedure.departments = {named("quality"), named("production")};
    const std::pair<const char*, const char*> sources[] = {
        {"A", "R-033"}, {"B", "R-034"}, {"C", "R-035"}, {"D", "R-036"}};
    for (const auto& [grade, source] : sources) {
        procedure.scale.grades.push_back(named(grade));
        for (const char item : {'a', 'b', 'c', 'd', 'e'})
            procedure.scale.criteria.push_back(criterion(grade, item, source));
    }
    procedure.scale.otherwise = "C";
    procedure.scale.otherwiseSource = from("R-037");
    procedure.scale.repetition = {threeInAMonth("B", "A"), threeInAMonth("C", "B"), threeInAMonth("D", "C")};
    procedure.routes = {
        moneyRoute("above-50000", 50000'00, {{1, "manager"}, {2, "head"}, {3, "general-manager"}}),
        moneyRoute("above-5000", 5000'00, {{1, "manager"}, {2, "head"}}),
        moneyRoute("up-to-5000", std::nullopt, {{1, "manager"}, {1, "clerk", Act::Inform}}),
    };
    procedure.separation = {
        {"approve", {"proposed", "registered", "inspected", "carried-out", "same-route"}, {}, from("R-231")},
        {"verify-action", {"carried-out", "responsible-department"}, {}, from("D-09")},
    };
    return procedure;
}

Scale amountScale() {
    Scale scale;
    scale.grades = {named("major"), named("general")};
    Criterion function = criterion("major", 'f', "R-040");
    Criterion mass = criterion("major", 'm', "D-08");
    mass.when.all = {amountTest(&Test::from, 10000'00)};
    Criterion small = criterion("general", 's', "R-041");
    small.when.all = {amountTest(&Test::upTo, 5000'00)};
    scale.criteria = {function, mass, small};
    return scale;
}

Procedure shops() {
    Procedure procedure;
    procedure.code = "shops";
    procedure.currency = "CNY";
    const auto upTo = [](std::string key, std::int64_t minor, std::string role, std::string source) {
        return ApprovalRoute{std::move(key),
                             "disposition",
                             {{amountTest(&Test::upTo, minor)}},
                             {{1, std::move(role)}},
                             from(std::move(source))};
    };
    procedure.routes = {upTo("duty", 100'00, "duty-manager", "R-202"),
                        upTo("area", 200'00, "supervisor", "R-203"),
                        upTo("office", 300'00, "office", "R-204"),
                        {"general-manager", "disposition", {}, {{1, "general-manager"}}, from("R-205")}};
    return procedure;
}

} // namespace recourse
