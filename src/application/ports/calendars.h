// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/case_store.h"
#include "domain/calendar/workday_list.h"

namespace recourse {

/// The largest calendar file that is read, in bytes. The lists people publish have some hundred kilobytes.
inline constexpr std::int64_t kLargestCalendarFile = 4'000'000;

/// The work calendar of a data file: lists are read, revisions are added and never changed.
class Calendars {
public:
    virtual ~Calendars() = default;
    /// The days in the bytes of a file (.csv, .ics, .json by its name), or every fault of it.
    [[nodiscard]] virtual Result<WorkdayList, std::vector<LineFault>> read(const std::string& name,
                                                                           std::string_view bytes) const = 0;
    /// As the revision of that number, with an event; false, and nothing is done, if it is not the next.
    virtual Stored<bool> add(const CalendarData& data, const EventHead& head) = 0;
};

} // namespace recourse
