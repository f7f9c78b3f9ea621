// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/office_time.h"
#include "domain/deadlines/deadline_rule.h"
#include "domain/deadlines/due_date.h"

#include <set>
#include <span>
#include <vector>

namespace recourse {

/// Counts spans one after the other from a start and writes down how. The conventions are those of D-21 to D-24.
class DueCounter {
public:
    DueCounter(const OfficeTime& office, Instant start, std::span<const Wait> waits);

    /// Counts on from where the count stands, to an instant.
    void count(const Span& span, OnDayOff onDayOff);
    /// Counts on to a date and leaves its time of day open. Only for days, working days, weeks and months.
    Day countDates(const Span& span, OnDayOff onDayOff);
    void remark(Sentence why);

    [[nodiscard]] Instant reached() const { return m_reached; }
    [[nodiscard]] std::vector<DueLine> takeLines() { return std::move(m_lines); }
    [[nodiscard]] std::vector<Sentence> warnings() const;

private:
    void countElapsed(std::chrono::seconds length);
    void countWorkingTime(std::chrono::seconds length);
    void countTimeUpTo(Instant limit, std::chrono::seconds& left, std::string_view why);
    Day countDays(Day dayZero, std::int64_t length, const Span& span);
    Day moveToWorkingDay(Day day);
    [[nodiscard]] bool waitsOn(Day day, Instant begunBefore) const;
    void addTime(Instant to, std::chrono::seconds counted, Sentence why);
    void add(DueLine line, bool joinCounted);
    void consulted(Day first, Day last);

    OfficeTime m_office;
    std::vector<Wait> m_waits; ///< none empty, by begin
    Instant m_reached;
    std::vector<DueLine> m_lines;
    std::set<int> m_yearsNotLoaded;
};

} // namespace recourse
