// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/workday_list.h"

namespace recourse {

/// The list that comes with the program, cut to one year.
[[nodiscard]] WorkdayList shippedYear(int year);

/// The same days as public calendars write them, each with what is peculiar to it.
[[nodiscard]] std::string asAppleCalendar(const WorkdayList& list);    ///< marked blocks among festivals without a mark
[[nodiscard]] std::string asBracketCalendar(const WorkdayList& list);  ///< marked blocks, 春节(休), 春节(班)
[[nodiscard]] std::string asSentenceCalendar(const WorkdayList& list); ///< blocks, 春节假期, 上班(补春节假期)
[[nodiscard]] std::string asDailyCalendar(const WorkdayList& list);    ///< an event a day, workdays with their hours
[[nodiscard]] std::string asDayList(const WorkdayList& list);          ///< JSON with isOffDay
[[nodiscard]] std::string asNamedDays(const WorkdayList& list);        ///< JSON by kind and date

} // namespace recourse
