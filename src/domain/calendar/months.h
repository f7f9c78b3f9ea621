// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/time.h"

namespace recourse {

/// The same day of the month so many months later, or the last day of that month if it has no such day: one month after
/// 31 January is the last of February.
[[nodiscard]] constexpr Day monthsAfter(Day day, int months) {
    const std::chrono::year_month_day from(day);
    const std::chrono::year_month_day to = from + std::chrono::months(months);
    return to.ok() ? Day(to) : Day(to.year() / to.month() / std::chrono::last);
}

/// Rolling by day: after the same day one month earlier (that day excluded) and up to `upTo` (D-04, R-071).
[[nodiscard]] constexpr bool withinOneMonth(Day earlier, Day upTo) {
    return monthsAfter(upTo, -1) < earlier && earlier <= upTo;
}

} // namespace recourse
