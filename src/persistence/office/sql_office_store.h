// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/office.h"

#include <map>

namespace recourse {

class DataFile;

/// What the firm has set up. Read anew only when something of it was changed, here or at another desk.
class SqlOfficeStore final : public OfficeStore {
public:
    explicit SqlOfficeStore(DataFile& file) : m_file(file) {}
    Stored<std::shared_ptr<const Office>> office() override;

private:
    std::shared_ptr<const Office> read();
    std::vector<std::shared_ptr<const Procedure>> readProcedures();
    void readCalendars();

    DataFile& m_file;
    std::shared_ptr<const Office> m_office;
    std::int64_t m_lastEvent = -1;                                         ///< of the office, when m_office was read
    std::map<std::int64_t, std::shared_ptr<const Procedure>> m_procedures; ///< by row: a revision is parsed once
    CalendarHistory m_calendars;                                           ///< so is one of the calendar
    std::shared_ptr<const WorkCalendar> m_calendar;                        ///< the newest; null before the first
};

/// Names of the accounts that may sign in, in the order in which they were made.
[[nodiscard]] Stored<std::vector<std::string>> accountNames(DataFile& file);

} // namespace recourse
