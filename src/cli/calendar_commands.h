// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/session.h"

namespace recourse {

/// What every change of the calendar is told.
struct CalendarOptions {
    std::string what; ///< the file, or the day as typed
    std::string kind; ///< "workday" or "holiday"
    std::string name; ///< of a company day
    bool dryRun = false;
    bool moveDates = false; ///< the dates given follow the calendar; else they stay and are named
};

Exit showCalendar(CliSession& session, int year);
/// The list of a .csv, .ics or .json file in place of what was loaded of its years.
Exit importCalendar(CliSession& session, const CalendarOptions& options);
Exit addCompanyDay(CliSession& session, const CalendarOptions& options);
Exit removeCompanyDay(CliSession& session, const CalendarOptions& options);

} // namespace recourse
