// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/office_zone.h"

#include <algorithm>

namespace recourse {

OfficeZone::OfficeZone(std::chrono::seconds offset, std::vector<Change> changes)
    : m_offset(offset)
    , m_changes(std::move(changes)) {}

LocalTime OfficeZone::local(Instant instant) const {
    const auto later = std::upper_bound(m_changes.begin(), m_changes.end(), instant,
                                        [](Instant time, const Change& change) { return time < change.at; });
    const Instant wall = instant + (later == m_changes.begin() ? m_offset : std::prev(later)->offset);
    const Day day = std::chrono::floor<std::chrono::days>(wall);
    return {day, wall - day};
}

Instant OfficeZone::instant(LocalTime local) const {
    const Instant wall = local.day + local.time;
    std::chrono::seconds offset = m_offset;
    for (const Change& change : m_changes) {
        if (wall - offset < change.at)
            break;
        if (wall - change.offset < change.at)
            return change.at;
        offset = change.offset;
    }
    return wall - offset;
}

} // namespace recourse
