// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/procedure/numbering.h"
#include "domain/support/rule_cases.h"

#include <catch2/catch.hpp>
#include <set>

using namespace recourse;

namespace {

NumberPattern numberPattern(std::string pattern, std::string period) {
    return {"complaint", std::move(pattern), std::move(period), {"R-238", {}, "001-D09"}};
}

std::vector<std::string> faultIds(const NumberPattern& pattern) {
    std::vector<std::string> ids;
    for (const Sentence& fault : patternFaults(pattern))
        ids.push_back(fault.id);
    return ids;
}

} // namespace

TEST_CASE("a number is year, month and serial, and the serial grows past its width", "[numbering]") {
    const auto [pattern, serial, number] = GENERATE(table<std::string, std::int64_t, std::string>({
        {"{yy}{mm}-{serial:2}", 3, "2611-03"},
        {"{yy}{mm}-{serial:2}", 99, "2611-99"},
        {"{yy}{mm}-{serial:2}", 100, "2611-100"},
        {"KS-{yyyy}-{serial:4}", 12, "KS-2026-0012"},
        {"{yyyy}{mm}{dd}{serial}", 7, "202611057"},
        {"客诉{serial:3}号", 1, "客诉001号"},
        {"{serial:2}", 9'000'000'000, "9000000000"},
    }));
    CHECK(numberText(numberPattern(pattern, "month"), onDay(2026, 11, 5), serial) == number);
}

TEST_CASE("the serial begins again with the period and only then", "[numbering]") {
    const NumberPattern monthly = numberPattern("{yy}{mm}-{serial:2}", "month");
    const NumberPattern yearly = numberPattern("{yyyy}-{serial:3}", "year");
    const NumberPattern never = numberPattern("{serial:5}", "never");
    CHECK(seriesKey(monthly, onDay(2026, 11, 1)) == seriesKey(monthly, onDay(2026, 11, 30)));
    CHECK(seriesKey(monthly, onDay(2026, 11, 30)) != seriesKey(monthly, onDay(2026, 12, 1)));
    CHECK(seriesKey(monthly, onDay(2026, 11, 1)) != seriesKey(monthly, onDay(2027, 11, 1)));
    CHECK(seriesKey(yearly, onDay(2026, 1, 1)) == seriesKey(yearly, onDay(2026, 12, 31)));
    CHECK(seriesKey(yearly, onDay(2026, 12, 31)) != seriesKey(yearly, onDay(2027, 1, 1)));
    CHECK(seriesKey(never, onDay(2026, 1, 1)) == seriesKey(never, onDay(2090, 1, 1)));
}

TEST_CASE("a wider serial goes on in the same series, another pattern has its own", "[numbering]") {
    const Day day = onDay(2026, 11, 5);
    const NumberPattern narrow = numberPattern("{yy}{mm}-{serial:2}", "month");
    const NumberPattern wide = numberPattern("{yy}{mm}-{serial:3}", "month");
    CHECK(seriesKey(narrow, day) == seriesKey(wide, day));
    CHECK(seriesKey(narrow, day) != seriesKey(numberPattern("T{yy}{mm}-{serial:2}", "month"), day));
    NumberPattern notice = narrow;
    notice.sheet = "notice";
    CHECK(seriesKey(narrow, day) != seriesKey(notice, day));
}

TEST_CASE("a pattern that would repeat a number is named with every fault", "[numbering]") {
    using Faults = std::vector<std::string>;
    CHECK(faultIds(numberPattern("{yy}{mm}-{serial:2}", "month")).empty());
    CHECK(faultIds(numberPattern("{serial:2}", "never")).empty());
    CHECK(faultIds(numberPattern("{yy}-{serial:2}", "month")) == Faults{"numbering.needs-month"});
    CHECK(faultIds(numberPattern("{mm}-{serial:2}", "month")) == Faults{"numbering.needs-year"});
    CHECK(faultIds(numberPattern("{yy}{mm}", "month")) == Faults{"numbering.one-serial"});
    CHECK(faultIds(numberPattern("{yy}{week}-{serial:x}", "weekly")) ==
          Faults{"numbering.unknown-place", "numbering.unknown-place", "numbering.one-serial",
                 "numbering.unknown-period"});
}

TEST_CASE("a sound pattern never gives two serials of any period one number", "[numbering]") {
    const auto [pattern, period] = GENERATE(table<std::string, std::string>({{"{yy}{mm}-{serial:2}", "month"},
                                                                             {"{yyyy}{mm}{serial:2}", "month"},
                                                                             {"{serial}{yy}{mm}", "month"},
                                                                             {"{yy}{serial:3}", "year"},
                                                                             {"{dd}{serial:1}", "never"}}));
    const NumberPattern numbers = numberPattern(pattern, period);
    REQUIRE(patternFaults(numbers).empty());
    std::set<std::string> seen;
    std::size_t given = 0;
    std::int64_t running = 0;
    for (int month = 0; month < 30; ++month) {
        const Day day(std::chrono::year(2026) / 1 / 15 + std::chrono::months(month));
        const bool restarts = period == "month" || (period == "year" && month % 12 == 0);
        running = restarts ? 0 : running;
        for (int i = 0; i < 150; ++i) {
            seen.insert(numberText(numbers, day, ++running));
            ++given;
        }
    }
    CHECK(seen.size() == given);
}
