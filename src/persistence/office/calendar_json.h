// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/work_calendar.h"

#include <string>

namespace recourse {

[[nodiscard]] std::string calendarText(const CalendarData& calendar);
/// Throws SqlError (Corrupt) for anything calendarText() does not write.
[[nodiscard]] CalendarData parseCalendar(const std::string& text);

} // namespace recourse
