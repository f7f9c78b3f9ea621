// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/calendar/sql_calendars.h"

#include "persistence/calendar/calendar_file.h"
#include "persistence/data_file.h"
#include "persistence/office/office_writer.h"
#include "persistence/sql/transaction.h"

namespace recourse {

Result<WorkdayList, std::vector<LineFault>> SqlCalendars::read(const std::string& name, std::string_view bytes) const {
    return parseCalendarFile(name, bytes);
}

Stored<bool> SqlCalendars::add(const CalendarData& data, const EventHead& head) {
    return guarded([&] {
        Transaction transaction(m_file.connection());
        Statement newest(m_file.connection(), "SELECT coalesce(max(id), 0) FROM calendar_revision");
        if (!newest.next() || newest.integer(0) + 1 != data.revision)
            return false;
        OfficeWriter office(m_file, m_ids);
        office.addCalendar(data);
        office.record(head);
        transaction.commit();
        return true;
    });
}

} // namespace recourse
