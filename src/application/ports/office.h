// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/storage_error.h"
#include "domain/calendar/calendar_history.h"
#include "domain/calendar/office_zone.h"
#include "domain/calendar/work_calendar.h"
#include "domain/people/person.h"
#include "domain/procedure/procedure.h"

#include <memory>

namespace recourse {

/// What the firm has set up, as it stands at one moment: read-only, shared by everything that asks rules.
struct Office {
    std::string company;
    bool sandbox = false;      ///< a rehearsal file: --now is allowed
    OfficeZone zone;           ///< of the data file
    WorkCalendar calendar;     ///< the newest revision
    CalendarHistory calendars; ///< every revision
    People people;
    std::vector<std::shared_ptr<const Procedure>>
        procedures; ///< those set up first come first; of each the newest last

    /// The revision, or the newest one for 0; null if there is none.
    [[nodiscard]] const Procedure* findProcedure(std::string_view code, std::int64_t revision = 0) const;
};

class OfficeStore {
public:
    virtual ~OfficeStore() = default;
    virtual Stored<std::shared_ptr<const Office>> office() = 0;
};

/// The only source of "now", UTC.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
};

} // namespace recourse
