// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/work_calendar.h"

#include <string_view>

namespace recourse {

/// A national list as read: it becomes part of CalendarData.
struct WorkdayList {
    /// Years the list speaks for: those with a day before December, because a notice may list the last days of the
    /// year before its own.
    std::set<int> years;
    std::vector<ListedDay> days; ///< as listed
    friend bool operator==(const WorkdayList&, const WorkdayList&) = default;
};

struct LineFault {
    int line = 0; ///< from 1
    Sentence what;
    friend bool operator==(const LineFault&, const LineFault&) = default;
};

/// Reads lines of date,kind,name_zh,name_en below that heading; kind is holiday or workday. Names have no commas. Every
/// fault is told, and with one fault nothing is read.
[[nodiscard]] Result<WorkdayList, std::vector<LineFault>> parseWorkdays(std::string_view csv);

} // namespace recourse
