// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/office_zone.h"
#include "domain/words/sentence.h"

#include <cstdint>
#include <string>
#include <vector>

namespace recourse {

/// A time in which a clock that may pause stands still. One that has not ended yet ends at the moment of asking.
struct Wait {
    Instant begin{};
    Instant end{};
    friend bool operator==(const Wait&, const Wait&) = default;
};

/// One line of the answer to "why this date?": a stretch of local time and what it adds, days or time as the rule
/// counts, or nothing. The lines of a count follow each other without a gap and add up to its span; an extension is a
/// count of its own. A line of no length is a remark.
struct DueLine {
    LocalTime from;
    LocalTime to; ///< excluded
    std::int64_t days = 0;
    std::chrono::seconds time{0};
    Sentence why;

    [[nodiscard]] bool counts() const { return days != 0 || time != std::chrono::seconds(0); }
    friend bool operator==(const DueLine&, const DueLine&) = default;
};

struct DueDate {
    Instant due{};
    std::vector<Instant> earlier; ///< the dates before each extension, the first one given first
    std::vector<DueLine> lines;
    std::vector<Sentence> warnings; ///< a year counted without its list of holidays
    std::int64_t calendarRevision = 0;
    friend bool operator==(const DueDate&, const DueDate&) = default;
};

} // namespace recourse
