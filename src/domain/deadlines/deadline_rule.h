// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/procedure/condition.h"
#include "domain/words/refusal.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace recourse {

enum class TimeUnit { Minutes, Hours, WorkingHours, Days, WorkingDays, Weeks, Months };

/// A length of time as a rule states it. 0 minutes or hours is at once (立即); 0 days is the same day (当天), until the
/// end of office hours.
struct Span {
    std::int64_t length = 0; ///< 0 … kLongestSpan
    TimeUnit unit = TimeUnit::WorkingDays;
    friend bool operator==(const Span&, const Span&) = default;
};

/// The longest span a rule may state, in any unit: a century of months fits, a slip of the keyboard does not.
inline constexpr std::int64_t kLongestSpan = 10'000;

/// What a limit in days, weeks or months does when it ends on a day off: D-24, D-20.
enum class OnDayOff { Stay, Next };

enum class DeadlineUse {
    Clock,        ///< something is due then
    PromiseLimit, ///< the latest date that may be promised to the customer
    Promise,      ///< the date promised is itself due: the rule has no span (R-107, R-133)
};

/// Who may move a date given, and how far.
struct ExtensionRule {
    std::string grantedBy;             ///< role
    bool needsCustomerConsent = false; ///< R-134
    std::optional<Span> atMost;        ///< counted from the date first given; none: no limit
    RuleSource source;
    friend bool operator==(const ExtensionRule&, const ExtensionRule&) = default;
};

/// After the date, who is told: R-085.
struct EscalationStep {
    Span after;
    std::string role;
    friend bool operator==(const EscalationStep&, const EscalationStep&) = default;
};

/// One limit of a procedure. Of several rules with one key the first whose condition holds is used.
struct DeadlineRule {
    std::string key; ///< "confirm", "final-reply"
    LocalText name;
    DeadlineUse use = DeadlineUse::Clock;
    std::string record = "case"; ///< what it belongs to: case, notice, return, …: one clock per such record
    std::string start;           ///< the event that starts it: "received", "received-by-qa", "notice-received", …
    std::string stop;            ///< the milestone that ends it
    Span span;
    Condition when;
    OnDayOff onDayOff = OnDayOff::Stay;
    bool mayPause = false;
    std::optional<ExtensionRule> extension;
    std::vector<Span> warnBefore;
    std::vector<EscalationStep> escalation;
    RuleSource source;
    friend bool operator==(const DeadlineRule&, const DeadlineRule&) = default;
};

} // namespace recourse
