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
    /// The newest revision in force on that day of the office, under which a case begins; null if there is none.
    [[nodiscard]] const Procedure* procedureInForce(std::string_view code, Day day) const;
    /// The revision in force on that day that follows the given one, to which a case may be moved; null if there is
    /// none.
    [[nodiscard]] const Procedure* newerRevision(const Procedure& revision, Day day) const;
    /// Of every procedure its revision in force; in the order in which they were set up.
    [[nodiscard]] std::vector<const Procedure*> proceduresInForce(Day day) const;
    /// Why procedureInForce() finds none: it is not in the file, or the first day on which it will be in force.
    [[nodiscard]] Sentence whyNotInForce(std::string_view code) const;
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
