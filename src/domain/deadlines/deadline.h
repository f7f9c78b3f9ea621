// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/office_time.h"
#include "domain/deadlines/deadline_rule.h"
#include "domain/deadlines/due_date.h"

#include <vector>

namespace recourse {

/// What has happened to one clock.
struct ClockRun {
    Instant start{};
    std::vector<Wait> waits;      ///< taken into account only where the rule may pause
    std::vector<Span> extensions; ///< granted, in that order; each counts on from the date before
    friend bool operator==(const ClockRun&, const ClockRun&) = default;
};

/// When the rule's clock is due, and why. A wait counts if it began before the date; it gives back the rule's own unit:
/// working days and days by date, the first day of the wait excluded, working hours by the working time inside, elapsed
/// time as it is.
[[nodiscard]] DueDate dueDate(const DeadlineRule& rule, const ClockRun& run, const OfficeTime& office);
/// The same of a bare span that does not pause.
[[nodiscard]] DueDate dueDate(const Span& span, Instant start, const OfficeTime& office);

/// The date with one more extension; refused where the rule knows none or its limit, counted from the date first given,
/// is passed. Who grants it and the customer's consent are not asked here.
[[nodiscard]] Result<DueDate, Refusal> extended(const DeadlineRule& rule, ClockRun run, const Span& by,
                                                const OfficeTime& office);

/// Counted backwards. Days end at the beginning of office hours, so that all of that day is left.
[[nodiscard]] Instant before(Instant due, const Span& span, const OfficeTime& office);

/// When to warn, earliest first, always in working time: a warning that would come at night or on a day off comes at
/// the beginning of the window before.
[[nodiscard]] std::vector<Instant> warnings(const DeadlineRule& rule, Instant due, const OfficeTime& office);

struct Escalation {
    Instant at{};
    std::string role;
    friend bool operator==(const Escalation&, const Escalation&) = default;
};
/// Who is told when the date has passed, in the order of the rule.
[[nodiscard]] std::vector<Escalation> escalations(const DeadlineRule& rule, Instant due, const OfficeTime& office);

/// D-05: of the date held and that of the class raised to, the earlier. The new clock runs from the raise, yet its date
/// may lie before it (the same day, raised after office hours): then the old date holds, so that nothing becomes
/// overdue by the raise. What was overdue before stays so.
[[nodiscard]] Instant earlierOf(Instant old, Instant raised, Instant raisedAt);

} // namespace recourse
