// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/workday_list.h"

namespace recourse {

/// The days off and make-up workdays of an iCalendar file, by Apple's mark of an event or, without it, by the words of
/// its title. Events that are neither are passed over; one that repeats or lasts too long to be a holiday is a fault.
[[nodiscard]] Result<WorkdayList, std::vector<LineFault>> parseIcsCalendar(std::string_view text);

} // namespace recourse
