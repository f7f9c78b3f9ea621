// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deadlines/deadline_rule.h"
#include "domain/deadlines/due_date.h"

namespace recourse {

class WorkCalendar;

/// The days within which a complaint is admitted.
struct AdmissionWindow {
    Day last{}; ///< to its midnight
    std::vector<DueLine> lines;
    std::vector<Sentence> warnings;

    /// Dates are compared, not times.
    [[nodiscard]] bool admits(Day received) const { return received <= last; }
    friend bool operator==(const AdmissionWindow&, const AdmissionWindow&) = default;
};

/// D-20: whole days after the day the goods arrived; by the rule a last day that is a day off moves to the next working
/// day (Civil Code art. 203). The span is in days, working days, weeks or months.
[[nodiscard]] AdmissionWindow admissionWindow(const Span& span, OnDayOff onDayOff, Day arrived,
                                              const WorkCalendar& calendar);

} // namespace recourse
