// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/printing/period.h"

#include "domain/calendar/months.h"

namespace recourse {

namespace {

constexpr int kMonthsOfYear = 12;
constexpr int kMonthsOfQuarter = 3;

/// The span of so many months that the day lies in, counted from January, or one of those before it.
Period wholeMonths(Day today, int length, int back) {
    const std::chrono::year_month_day date(today);
    const int month = static_cast<int>(static_cast<unsigned>(date.month())) - 1;
    const Day january = date.year() / std::chrono::January / 1;
    const Day from = monthsAfter(january, (month / length - back) * length);
    return {from, monthsAfter(from, length) - std::chrono::days(1)};
}

} // namespace

Period periodAround(NamedPeriod name, Day today) {
    switch (name) {
    case NamedPeriod::ThisMonth:
        return wholeMonths(today, 1, 0);
    case NamedPeriod::LastMonth:
        return wholeMonths(today, 1, 1);
    case NamedPeriod::ThisQuarter:
        return wholeMonths(today, kMonthsOfQuarter, 0);
    case NamedPeriod::LastQuarter:
        return wholeMonths(today, kMonthsOfQuarter, 1);
    case NamedPeriod::ThisYear:
        return wholeMonths(today, kMonthsOfYear, 0);
    case NamedPeriod::LastYear:
        return wholeMonths(today, kMonthsOfYear, 1);
    }
    return {today, today};
}

} // namespace recourse
