// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/time.h"

#include <compare>
#include <vector>

namespace recourse {

/// What calendar and clock on the office's wall show.
struct LocalTime {
    Day day{};
    std::chrono::seconds time{0}; ///< since midnight; from 24 h on it lies in the days after
    friend auto operator<=>(const LocalTime&, const LocalTime&) = default;
};

/// The time zone of the office: UTC → local and back. It is a table, filled where the system's zones are known.
class OfficeZone {
public:
    struct Change {
        Instant at;
        std::chrono::seconds offset; ///< local = UTC + offset, from then on
    };

    /// offset holds before the first change; changes are sorted by time.
    explicit OfficeZone(std::chrono::seconds offset = {}, std::vector<Change> changes = {});
    [[nodiscard]] static OfficeZone fixed(std::chrono::minutes offset) { return OfficeZone(offset); }

    /// The table it is made of.
    [[nodiscard]] std::chrono::seconds firstOffset() const { return m_offset; }
    [[nodiscard]] const std::vector<Change>& changes() const { return m_changes; }

    [[nodiscard]] LocalTime local(Instant instant) const;
    [[nodiscard]] Day dayOf(Instant instant) const { return local(instant).day; }

    /// The first instant at which the wall clock has come to that time. So a time the clocks skip becomes the end of
    /// the gap, and of a time they show twice the first is meant.
    [[nodiscard]] Instant instant(LocalTime local) const;

private:
    std::chrono::seconds m_offset;
    std::vector<Change> m_changes;
};

} // namespace recourse
