// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/backend.h"
#include "application/calendar/calendar_plan.h"
#include "domain/deadlines/recounting.h"

namespace recourse {

/// An open case with dates that a calendar would move.
struct MovedCase {
    CaseId id{0};
    std::string number;
    std::int64_t version = 0; ///< of the case that was looked at
    std::vector<RecountedDate> dates;
};

/// What the plan would move of the dates given, also those that an earlier calendar left standing; by receipt, the
/// newest case first. Loads every open case.
[[nodiscard]] Stored<std::vector<MovedCase>> casesMovedBy(Backend& backend, const CalendarPlan& plan);

/// What is to be done, as it was shown and confirmed.
struct CalendarOrder {
    CalendarPlan plan;
    std::string verb;            ///< of the event: "import-calendar", "set-company-day"
    std::string reason;          ///< where it comes from: the file, the day
    std::vector<MovedCase> move; ///< those of casesMovedBy() whose dates shall move
};

struct CaseNotMoved {
    std::string number;
    Refused refused;
};

struct CalendarOutcome {
    std::int64_t revision = 0; ///< now in force
    std::int64_t moved = 0;    ///< cases
    std::vector<CaseNotMoved> notMoved;
};

/// Saves the plan as the next revision and then moves the dates, case by case through the executor: a case that changed
/// meanwhile stays as it is and is named. Refused if another revision was saved since the plan was made.
[[nodiscard]] Result<CalendarOutcome, Failure> reviseCalendar(Backend& backend, const CalendarOrder& order);

} // namespace recourse
