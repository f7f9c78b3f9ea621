// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/calendar_history.h"
#include "domain/calendar/office_time.h"
#include "domain/casefile/reason_given.h"
#include "domain/deadlines/deadline.h"

namespace recourse {

/// A date given that another calendar would give otherwise.
struct RecountedDate {
    RowId row{0};
    LocalText rule; ///< name of the rule that gave it
    Instant from{};
    Instant to{};
    std::int64_t calendarRevision = 0; ///< the one it is counted by now
    friend bool operator==(const RecountedDate&, const RecountedDate&) = default;
};

/// By what the dates of a case are counted again.
struct Recounting {
    const Procedure& procedure;
    const CalendarHistory& history; ///< of the calendars that gave them
    OfficeTime office;              ///< the calendar that would give them now
};

/// The rule that made the running date what it is, with the calendar it was given by; null where somebody set it
/// (promised, extended to a day), and for a date that does not run.
[[nodiscard]] const DeadlineRule* ruleThatGave(const CaseFile& file, const DeadlineRow& row, const Recounting& by);

/// From where the date is counted, with the waits that have ended: one that has not is given back when it ends.
[[nodiscard]] ClockRun runOf(const CaseFile& file, const DeadlineRow& row);

/// Counts the running dates anew by the rules of a newer revision, each with the calendar that gave it. A date that
/// moves is replaced and stays to be seen; one that somebody set stays as it is.
void countByRevision(CaseFile& file, const Context& older, const Context& newer);

/// The running dates of an open case that the calendar would move, in the order of the rows. Only a date that is what
/// its rule and calendar made it moves: one that somebody set (promised, extended to a day) stays.
[[nodiscard]] std::vector<RecountedDate> recountedDates(const CaseFile& file, const Recounting& by);

/// The dates given by an earlier calendar are counted by the present one; the old dates stay visible. Nobody's holiday
/// list moves a date by itself.
struct MoveDates {
    static constexpr std::string_view id = "move-dates";
    static constexpr std::string_view sheet = "registration";
    using Input = recourse::Input<ReasonGiven>;
    static std::vector<Refusal> may(const CaseFile& file, const Context& context);
    static Outcome act(CaseFile file, const Input& input, const Context& context);
};

} // namespace recourse
