// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/calendars.h"

namespace recourse {

class DataFile;

/// The calendar revisions of a data file, which must outlive it.
class SqlCalendars final : public Calendars {
public:
    SqlCalendars(DataFile& file, IdSource& ids) : m_file(file), m_ids(ids) {}

    [[nodiscard]] Result<WorkdayList, std::vector<LineFault>> read(const std::string& name,
                                                                   std::string_view bytes) const override;
    Stored<bool> add(const CalendarData& data, const EventHead& head) override;

private:
    DataFile& m_file;
    IdSource& m_ids;
};

} // namespace recourse
