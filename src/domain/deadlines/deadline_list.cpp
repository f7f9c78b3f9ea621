// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/deadlines/deadline_list.h"

#include <algorithm>
#include <optional>

namespace recourse {

namespace {

const DeadlineRule* findRule(std::span<const DeadlineRule> rules, std::string_view key, const Facts& facts) {
    const auto found = std::find_if(rules.begin(), rules.end(), [&](const DeadlineRule& rule) {
        return rule.key == key && holds(rule.when, facts);
    });
    return found != rules.end() ? &*found : nullptr;
}

/// The rule for each class that is still possible, null where a class has none; never empty.
std::vector<const DeadlineRule*> possibleRules(std::span<const DeadlineRule> rules, std::string_view key,
                                               const ClockFacts& clock) {
    const auto known = clock.facts.find("class");
    if (clock.classes.empty() || (known != clock.facts.end() && !isEmpty(known->second)))
        return {findRule(rules, key, clock.facts)};
    std::vector<const DeadlineRule*> found;
    Facts supposed = clock.facts;
    for (const std::string& grade : clock.classes) {
        supposed["class"] = grade;
        found.push_back(findRule(rules, key, supposed));
    }
    return found;
}

ClockRun runOf(const DeadlineRule& rule, Instant start, const RuleList& list, const ClockFacts& clock) {
    ClockRun run{start, {}, {}};
    for (const std::string& name : {rule.key, rule.start}) {
        if (const auto found = clock.waits.find(name); found != clock.waits.end())
            run.waits.insert(run.waits.end(), found->second.begin(), found->second.end());
    }
    if (const auto found = list.extensions.find(rule.key); found != list.extensions.end())
        run.extensions = found->second;
    return run;
}

std::optional<GivenDeadline> deadlineOf(const RuleList& list, std::string_view key, const ClockFacts& clock,
                                        const OfficeTime& office) {
    std::vector<const DeadlineRule*> rules = possibleRules(list.rules, key, clock);
    const bool provisional = std::adjacent_find(rules.begin(), rules.end(), std::not_equal_to<>()) != rules.end();
    rules.erase(std::unique(rules.begin(), rules.end()), rules.end());
    std::optional<GivenDeadline> earliest;
    for (const DeadlineRule* rule : rules) {
        const auto event = rule != nullptr ? clock.events.find(rule->start) : clock.events.end();
        if (event == clock.events.end())
            continue;
        DueDate date = dueDate(*rule, runOf(*rule, event->second, list, clock), office);
        if (!earliest || date.due < earliest->date.due)
            earliest = GivenDeadline{*rule, list.origin, event->second, std::move(date), provisional, true};
    }
    return earliest;
}

std::vector<std::string_view> keysInOrder(std::span<const DeadlineRule> rules) {
    std::vector<std::string_view> keys;
    for (const DeadlineRule& rule : rules) {
        if (std::find(keys.begin(), keys.end(), rule.key) == keys.end())
            keys.push_back(rule.key);
    }
    return keys;
}

/// Of deadlines with one key only the earliest leads, of equal ones the first.
void chooseLeaders(std::vector<GivenDeadline>& deadlines) {
    std::map<std::string_view, GivenDeadline*> leaders;
    for (GivenDeadline& deadline : deadlines) {
        GivenDeadline*& leader = leaders[deadline.rule.key];
        const bool earlier = leader == nullptr || deadline.date.due < leader->date.due;
        deadline.leads = earlier;
        if (!earlier)
            continue;
        if (leader != nullptr)
            leader->leads = false;
        leader = &deadline;
    }
}

} // namespace

std::vector<GivenDeadline> deadlinesFor(std::span<const RuleList> lists, const ClockFacts& clock,
                                        const OfficeTime& office) {
    std::vector<GivenDeadline> deadlines;
    for (const RuleList& list : lists) {
        for (const std::string_view key : keysInOrder(list.rules)) {
            if (std::optional<GivenDeadline> deadline = deadlineOf(list, key, clock, office))
                deadlines.push_back(std::move(*deadline));
        }
    }
    chooseLeaders(deadlines);
    return deadlines;
}

} // namespace recourse
