// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/office.h"
#include "domain/calendar/workday_list.h"

#include <catch2/catch.hpp>

using namespace recourse;

namespace {

const std::string kHeading = "date,kind,name_zh,name_en\n";

std::vector<std::string> faultsIn(const std::string& csv) {
    std::vector<std::string> found;
    const auto list = parseWorkdays(csv);
    if (!list) {
        for (const LineFault& fault : list.error())
            found.push_back(std::to_string(fault.line) + " " + fault.what.id);
    }
    return found;
}

} // namespace

TEST_CASE("the shipped list speaks for 2023 to 2026", "[calendar]") {
    const auto list = parseWorkdays(shippedWorkdays());
    REQUIRE(list);
    CHECK(list->years == std::set{2023, 2024, 2025, 2026});
    CHECK(list->days.size() == 141);
}

TEST_CASE("line ends of Windows, a byte order mark and blank lines do not disturb", "[calendar]") {
    const auto list = parseWorkdays("\xEF\xBB\xBF"
                                    "date,kind,name_zh,name_en\r\n\r\n2026-10-01,holiday,国庆节,National Day\r\n");
    REQUIRE(list);
    CHECK(list->days == std::vector<ListedDay>{{day("2026-10-01"), DayKind::Holiday, {"国庆节", "National Day"}}});
}

TEST_CASE("days at the end of December do not make their year a loaded one", "[calendar]") {
    const auto list = parseWorkdays(kHeading + "2026-12-31,holiday,元旦,New Year\n2027-01-01,holiday,元旦,New Year\n");
    REQUIRE(list);
    CHECK(list->years == std::set{2027});
}

TEST_CASE("every faulty line is told with its number", "[calendar]") {
    CHECK(faultsIn(kHeading + "2026-02-30,holiday,a,b\n"
                              "2026-05-01,fest,a,b\n"
                              "2026-05-02,holiday,a\n"
                              "2026-05-03,holiday,a,b\n"
                              "2026-05-03,workday,a,b\n"
                              "2026-05-03,holiday,a,b\n"
                              "26-5-4,off,a,b\n"
                              "2026-05-05,holiday,\xFF,b\n") ==
          std::vector<std::string>{"2 calendar.line-date", "3 calendar.line-kind", "4 calendar.line-columns",
                                   "6 calendar.line-both-kinds", "7 calendar.line-twice", "8 calendar.line-date",
                                   "8 calendar.line-kind", "9 calendar.line-not-utf8"});
}

TEST_CASE("a list without its heading is refused", "[calendar]") {
    CHECK(faultsIn("") == std::vector<std::string>{"1 calendar.line-heading"});
    CHECK(faultsIn("2026-05-01,holiday,a,b\n") == std::vector<std::string>{"1 calendar.line-heading"});
}

TEST_CASE("a day in a year that no calendar of an office has is a fault", "[calendar]") {
    CHECK(faultsIn(kHeading + "1969-12-31,holiday,a,b\n9999-01-01,holiday,a,b\n") ==
          std::vector<std::string>{"2 calendar.line-year", "3 calendar.line-year"});
}
