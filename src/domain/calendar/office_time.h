// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/office_zone.h"
#include "domain/calendar/work_calendar.h"

namespace recourse {

/// The office's calendar with its zone, for the length of a call.
struct OfficeTime {
    const WorkCalendar& calendar;
    const OfficeZone& zone;

    /// Of the first and the last window of a day, were it a working day.
    [[nodiscard]] Instant startOf(Day day) const { return zone.instant({day, calendar.startOfDay()}); }
    [[nodiscard]] Instant endOf(Day day) const { return zone.instant({day, calendar.endOfDay()}); }
};

} // namespace recourse
