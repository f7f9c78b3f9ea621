// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/deadlines/admission_window.h"

#include "domain/deadlines/due_counter.h"

namespace recourse {

AdmissionWindow admissionWindow(const Span& span, OnDayOff onDayOff, Day arrived, const WorkCalendar& calendar) {
    const OfficeZone datesOnly;
    DueCounter counter(OfficeTime{calendar, datesOnly}, arrived, {});
    AdmissionWindow window;
    window.last = counter.countDates(span, onDayOff);
    window.lines = counter.takeLines();
    window.warnings = counter.warnings();
    return window;
}

} // namespace recourse
