// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/office.h"
#include "domain/deadlines/deadline_list.h"

#include <catch2/catch.hpp>

using namespace recourse;

namespace {

DeadlineRule forClasses(std::string key, std::vector<std::string> classes, Span span, std::string start = "received") {
    DeadlineRule rule;
    rule.key = std::move(key);
    rule.span = span;
    rule.start = std::move(start);
    if (!classes.empty()) {
        Test test;
        test.fact = "class";
        test.oneOf = std::move(classes);
        rule.when.all = {test};
    }
    return rule;
}

const std::vector<DeadlineRule> kPharma{
    forClasses("confirm", {}, {2, TimeUnit::WorkingDays}),
    forClasses("handle", {"I"}, {5, TimeUnit::WorkingDays}),
    forClasses("handle", {"II"}, {10, TimeUnit::WorkingDays}),
    forClasses("handle", {}, {20, TimeUnit::WorkingDays}),
    forClasses("contain", {"I"}, {24, TimeUnit::Hours}),
    forClasses("sign-notice", {}, {24, TimeUnit::Hours}, "notice-received"),
};

ClockFacts received(const std::string& time) {
    ClockFacts clock;
    clock.classes = {"I", "II", "III"};
    clock.events["received"] = at(time);
    return clock;
}

std::vector<std::string> told(const std::vector<GivenDeadline>& deadlines) {
    std::vector<std::string> found;
    for (const GivenDeadline& deadline : deadlines)
        found.push_back(deadline.origin + deadline.rule.key + " " + shown(deadline.date.due) +
                        (deadline.provisional ? " provisional" : "") + (deadline.leads ? "" : " follows"));
    return found;
}

std::vector<std::string> given(std::vector<RuleList> lists, const ClockFacts& clock) {
    return told(deadlinesFor(lists, clock, kOffice));
}

} // namespace

TEST_CASE("of several rules with one key the first whose condition holds is used", "[deadlines]") {
    ClockFacts clock = received("2026-02-13 10:00");
    clock.facts["class"] = std::string("II");
    CHECK(given({{kPharma, ""}}, clock) ==
          std::vector<std::string>{"confirm 2026-02-24 17:30", "handle 2026-03-05 17:30"});
    clock.facts["class"] = std::string("III");
    CHECK(given({{kPharma, ""}}, clock) ==
          std::vector<std::string>{"confirm 2026-02-24 17:30", "handle 2026-03-19 17:30"});
}

TEST_CASE("before classification the strictest dates are shown as provisional", "[deadlines]") {
    CHECK(given({{kPharma, ""}}, received("2026-02-13 10:00")) ==
          std::vector<std::string>{"confirm 2026-02-24 17:30", "handle 2026-02-27 17:30 provisional",
                                   "contain 2026-02-14 10:00 provisional"});
}

TEST_CASE("the strictest date is the earliest, not that of the gravest class", "[deadlines]") {
    const std::vector<DeadlineRule> shop{forClasses("answer", {"special"}, {4, TimeUnit::Days}),
                                         forClasses("answer", {"general"}, {2, TimeUnit::Days})};
    ClockFacts clock = received("2026-11-16 10:00");
    clock.classes = {"major", "special", "general"};
    CHECK(given({{shop, ""}}, clock) == std::vector<std::string>{"answer 2026-11-18 17:30 provisional"});
}

TEST_CASE("a clock starts with its own event", "[deadlines]") {
    ClockFacts notice;
    notice.events["notice-received"] = at("2026-02-14 09:00");
    CHECK(given({{kPharma, ""}}, notice) == std::vector<std::string>{"sign-notice 2026-02-15 09:00"});
}

TEST_CASE("the customer's own deadline leads if it is earlier, and both are shown", "[deadlines]") {
    const std::vector<DeadlineRule> customer{forClasses("handle", {}, {3, TimeUnit::WorkingDays}),
                                             forClasses("confirm", {}, {5, TimeUnit::WorkingDays}),
                                             forClasses("eight-d", {}, {24, TimeUnit::Hours})};
    ClockFacts clock = received("2026-11-16 10:00");
    clock.facts["class"] = std::string("II");
    CHECK(given({{kPharma, ""}, {customer, "customer: "}}, clock) ==
          std::vector<std::string>{"confirm 2026-11-18 17:30", "handle 2026-11-30 17:30 follows",
                                   "customer: handle 2026-11-19 17:30", "customer: confirm 2026-11-23 17:30 follows",
                                   "customer: eight-d 2026-11-17 10:00"});
}

TEST_CASE("waits and extensions reach their rule only", "[deadlines]") {
    std::vector<DeadlineRule> rules{forClasses("confirm", {}, {2, TimeUnit::WorkingDays}),
                                    forClasses("handle", {}, {5, TimeUnit::WorkingDays})};
    rules[1].mayPause = true;
    ClockFacts clock = received("2026-11-16 10:00");
    clock.waits["handle"] = {{at("2026-11-17 09:00"), at("2026-11-18 09:00")}};
    CHECK(given({{rules, ""}}, clock) ==
          std::vector<std::string>{"confirm 2026-11-18 17:30", "handle 2026-11-24 17:30"});
    clock.waits["received"] = {{at("2026-11-18 08:00"), at("2026-11-19 09:00")}};
    CHECK(given({{rules, ""}}, clock) ==
          std::vector<std::string>{"confirm 2026-11-18 17:30", "handle 2026-11-25 17:30"});
    CHECK(given({{rules, "", {{"confirm", {{1, TimeUnit::WorkingDays}}}}}}, clock) ==
          std::vector<std::string>{"confirm 2026-11-19 17:30", "handle 2026-11-25 17:30"});
}
