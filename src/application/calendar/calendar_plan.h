// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/workday_list.h"

namespace recourse {

/// A day that is listed otherwise than before, newly or no longer.
struct DayChange {
    Day day{};
    std::optional<ListedDay> before;
    std::optional<ListedDay> after;
    friend bool operator==(const DayChange&, const DayChange&) = default;
};

/// A revision of the calendar that is not saved yet, and how it differs from the one before.
struct CalendarPlan {
    CalendarData data;              ///< with the number it would have: the next, or the present one if nothing changes
    std::vector<DayChange> changes; ///< by day
    std::vector<int> newYears;      ///< loaded by it, in order

    [[nodiscard]] bool changesNothing() const { return changes.empty() && newYears.empty(); }
};

/// The list takes the place of what was loaded of its years. A notice speaks from December to November: a day at the
/// end of December is listed by the year after. A day that stays what it is keeps a name in two languages if the list
/// has it in one only.
[[nodiscard]] CalendarPlan planWithList(const CalendarData& present, const WorkdayList& list);

/// The company closes or works on that day, over everything else that is listed.
[[nodiscard]] CalendarPlan planWithCompanyDay(const CalendarData& present, const ListedDay& listed);
/// The company has nothing of its own on that day.
[[nodiscard]] CalendarPlan planWithoutCompanyDay(const CalendarData& present, Day day);

} // namespace recourse
