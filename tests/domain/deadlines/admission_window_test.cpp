// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/office.h"
#include "domain/deadlines/admission_window.h"

#include <catch2/catch.hpp>

using namespace recourse;

TEST_CASE("an admission window ends at midnight of its last day, moved to a working day", "[deadlines]") {
    const auto [arrived, span, last] = GENERATE(table<std::string, Span, std::string>({
        {"2026-10-20", {30, TimeUnit::Days}, "2026-11-19"},
        {"2026-10-22", {30, TimeUnit::Days}, "2026-11-23"}, // a Saturday
        {"2026-01-16", {30, TimeUnit::Days}, "2026-02-24"}, // in the Spring Festival
        {"2026-01-15", {30, TimeUnit::Days}, "2026-02-14"}, // a Saturday at work
        {"2026-04-20", {7, TimeUnit::Months}, "2026-11-20"},
        {"2026-11-18", {2, TimeUnit::WorkingDays}, "2026-11-20"},
    }));
    const AdmissionWindow window = admissionWindow(span, OnDayOff::Next, day(arrived), kChina);
    CHECK(shown(window.last) == last);
    CHECK(window.admits(day(last)));
    CHECK_FALSE(window.admits(day(last) + std::chrono::days(1)));
}

TEST_CASE("an admission window is explained and warns as a date does", "[deadlines]") {
    const AdmissionWindow window = admissionWindow({60, TimeUnit::Days}, OnDayOff::Next, day("2026-11-18"), kChina);
    CHECK(shown(window.last) == "2027-01-18");
    CHECK(window.warnings == std::vector{Sentence{"deadline.year-not-loaded", {std::string("2027")}}});
    REQUIRE(window.lines.size() == 3);
    CHECK(window.lines[1].days == 60);
    CHECK(window.lines[2].why.id == "deadline.moved-to-working-day");
}
