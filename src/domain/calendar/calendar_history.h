// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/work_calendar.h"

#include <map>
#include <memory>

namespace recourse {

/// The revisions of the office's calendar: a date is explained, and counted again, by the one that gave it.
class CalendarHistory {
public:
    void add(std::shared_ptr<const WorkCalendar> calendar) {
        const std::int64_t revision = calendar->revision();
        m_revisions[revision] = std::move(calendar);
    }
    /// Null for a revision that was never there.
    [[nodiscard]] const WorkCalendar* find(std::int64_t revision) const {
        const auto found = m_revisions.find(revision);
        return found == m_revisions.end() ? nullptr : found->second.get();
    }

private:
    std::map<std::int64_t, std::shared_ptr<const WorkCalendar>> m_revisions;
};

} // namespace recourse
