// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/draft.h"
#include "domain/casefile/sources.h"
#include "domain/people/person.h"

namespace recourse {

struct Procedure;
class CalendarHistory;
class WorkCalendar;
class OfficeZone;

/// All that a verb may ask about besides the case file itself. Everything in it belongs to one transaction.
struct Context {
    const Procedure& procedure; ///< the revision the case began under
    const WorkCalendar& calendar;
    const CalendarHistory& calendars; ///< every revision, the present one too
    const OfficeZone& zone;
    const People& people;
    const Person& actor;
    Instant now;
    IdSource& ids;
    SerialSource& serials;
    EarlierCases& earlier;
    const Digester& digester;
    const Procedure* newer = nullptr; ///< the revision in force now, where the case is under an earlier one

    /// The same for a case that is under another revision.
    [[nodiscard]] Context under(const Procedure& other) const;
    [[nodiscard]] Reading reading() const;
    [[nodiscard]] RowId newRow() const { return RowId(ids.next()); }
};

} // namespace recourse
