// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/printing/period.h"

#include <catch2/catch.hpp>

using namespace recourse;
using namespace std::chrono_literals;

TEST_CASE("a named period is of whole months around today", "[printing]") {
    using std::chrono::sys_days;
    const auto [name, from, to] = GENERATE(table<NamedPeriod, Day, Day>({
        {NamedPeriod::ThisMonth, sys_days(2028y / 2 / 1), sys_days(2028y / 2 / 29)},
        {NamedPeriod::LastMonth, sys_days(2028y / 1 / 1), sys_days(2028y / 1 / 31)},
        {NamedPeriod::ThisQuarter, sys_days(2028y / 1 / 1), sys_days(2028y / 3 / 31)},
        {NamedPeriod::LastQuarter, sys_days(2027y / 10 / 1), sys_days(2027y / 12 / 31)},
        {NamedPeriod::ThisYear, sys_days(2028y / 1 / 1), sys_days(2028y / 12 / 31)},
        {NamedPeriod::LastYear, sys_days(2027y / 1 / 1), sys_days(2027y / 12 / 31)},
    }));
    CHECK(periodAround(name, sys_days(2028y / 2 / 29)) == Period{from, to});
}

TEST_CASE("the month before January is December of the year before", "[printing]") {
    const Day today = std::chrono::sys_days(2026y / 1 / 31);
    CHECK(periodAround(NamedPeriod::LastMonth, today) ==
          Period{std::chrono::sys_days(2025y / 12 / 1), std::chrono::sys_days(2025y / 12 / 31)});
}
