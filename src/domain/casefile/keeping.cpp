// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefile/keeping.h"

#include "domain/calendar/office_zone.h"
#include "domain/casefile/life.h"
#include "domain/deadlines/due_counter.h"

namespace recourse {

namespace {

/// The day of the case that the rule counts from.
std::optional<Day> keptFrom(const RetentionRule& rule, const CaseFile& file, Day closed) {
    if (rule.from == milestone::kClosed)
        return closed;
    const auto found = file.extra.find(rule.from);
    const Day* day = found != file.extra.end() ? std::get_if<Day>(&found->second) : nullptr;
    return day != nullptr ? std::optional(*day) : std::nullopt;
}

} // namespace

std::optional<Keeping> keepingOf(const CaseFile& file, const Context& context) {
    const Milestone* closed = findMilestone(file, milestone::kClosed);
    if (closed == nullptr || !closed->at)
        return std::nullopt;
    const Facts facts = factsOf(file, context.procedure);
    const OfficeZone datesOnly;
    std::optional<Keeping> longest;
    for (const RetentionRule& rule : context.procedure.retention) {
        const auto from = keptFrom(rule, file, context.zone.dayOf(*closed->at));
        if (!from || !holds(rule.when, facts))
            continue;
        DueCounter counter(OfficeTime{context.calendar, datesOnly}, *from, {});
        const Day until = counter.countDates(rule.span, OnDayOff::Stay);
        if (!longest || longest->until < until)
            longest = Keeping{until, rule.source};
    }
    return longest;
}

} // namespace recourse
