// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deadlines/deadline.h"
#include "domain/procedure/condition.h"

#include <map>
#include <span>
#include <string>
#include <vector>

namespace recourse {

/// Rules of one origin, with the extensions granted under them.
struct RuleList {
    std::span<const DeadlineRule> rules;
    std::string origin; ///< whose they are: empty for the procedure's, else the customer
    std::map<std::string, std::vector<Span>, std::less<>> extensions{}; ///< by rule key
};

using EventTimes = std::map<std::string, Instant, std::less<>>;
using NamedWaits = std::map<std::string, std::vector<Wait>, std::less<>>;

/// What is known of the clocks of a case, or of one record of it.
struct ClockFacts {
    Facts facts;
    std::vector<std::string> classes; ///< every class, the strictest first
    EventTimes events;                ///< those that have happened
    NamedWaits waits{};               ///< by rule key or by start event; both apply
};

struct GivenDeadline {
    DeadlineRule rule;
    std::string origin;
    Instant start{};
    DueDate date;
    bool provisional = false; ///< not classified yet, and the class could change the date
    bool leads = true;        ///< the earliest of its key over all origins
};

/// Every deadline whose start event has happened, by the order of lists and rules. Of several rules of a list with one
/// key the first whose condition holds is used. As long as the fact "class" is unknown that choice is made for every
/// class, and the earliest date of them all is taken, because which class is the stricter differs from rule to rule
/// (C-06); it is provisional unless all classes have the same rule. Without classes the facts are taken as they are.
[[nodiscard]] std::vector<GivenDeadline> deadlinesFor(std::span<const RuleList> lists, const ClockFacts& clock,
                                                      const OfficeTime& office);

} // namespace recourse
