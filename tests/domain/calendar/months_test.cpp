// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/months.h"
#include "domain/calendar/office.h"

#include <catch2/catch.hpp>

using namespace recourse;

TEST_CASE("a month leads to the same day of the month or to its end", "[months]") {
    const auto [from, months, to] = GENERATE(table<std::string, int, std::string>({
        {"2026-01-31", 1, "2026-02-28"},
        {"2028-01-31", 1, "2028-02-29"},
        {"2026-03-15", 1, "2026-04-15"},
        {"2026-11-30", 3, "2027-02-28"},
        {"2026-02-28", 1, "2026-03-28"},
        {"2026-03-31", -1, "2026-02-28"},
        {"2026-01-10", -1, "2025-12-10"},
        {"2026-05-20", 7, "2026-12-20"},
        {"2026-05-20", 0, "2026-05-20"},
    }));
    CHECK(shown(monthsAfter(day(from), months)) == to);
}

TEST_CASE("within one month leaves out the same day one month earlier and takes today in", "[months]") {
    const auto [earlier, upTo, within] = GENERATE(table<std::string, std::string, bool>({
        {"2026-10-20", "2026-11-20", false},
        {"2026-10-21", "2026-11-20", true},
        {"2026-11-20", "2026-11-20", true},
        {"2026-11-21", "2026-11-20", false},
        {"2026-02-28", "2026-03-31", false},
        {"2026-03-01", "2026-03-31", true},
    }));
    CHECK(withinOneMonth(day(earlier), day(upTo)) == within);
}
