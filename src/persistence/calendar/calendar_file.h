// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/workday_list.h"

namespace recourse {

/// The days of a calendar file. Its name tells what it is: .csv is our own table, .ics iCalendar, .json a published
/// list. A file that is none of these, too large, no text or without a single day is refused like one with faults.
[[nodiscard]] Result<WorkdayList, std::vector<LineFault>> parseCalendarFile(const std::string& name,
                                                                            std::string_view text);

} // namespace recourse
