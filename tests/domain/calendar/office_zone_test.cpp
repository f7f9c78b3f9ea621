// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/office.h"
#include "domain/calendar/office_zone.h"

#include <catch2/catch.hpp>

using namespace recourse;
using namespace std::chrono_literals;

namespace {

Instant utc(const std::string& text) {
    return wall(text).day + wall(text).time;
}

/// Central Europe in 2026: 02:00 → 03:00 on 29 March, 03:00 → 02:00 on 25 October.
const OfficeZone kBerlin(1h, {{utc("2026-03-29 01:00"), 2h}, {utc("2026-10-25 01:00"), 1h}});

} // namespace

TEST_CASE("the office clock is ahead of UTC by its offset", "[zone]") {
    CHECK(shown(kChinaTime.local(utc("2026-02-13 16:30"))) == "2026-02-14 00:30");
    CHECK(kChinaTime.instant(wall("2026-02-14 00:30")) == utc("2026-02-13 16:30"));
    CHECK(shown(OfficeZone::fixed(-5h).local(utc("2026-01-01 03:00"))) == "2025-12-31 22:00");
}

TEST_CASE("a zone with summer time is right on both sides of each change", "[zone]") {
    const auto [instant, local] = GENERATE(table<std::string, std::string>({
        {"2026-03-29 00:59", "2026-03-29 01:59"},
        {"2026-03-29 01:00", "2026-03-29 03:00"},
        {"2026-07-01 10:00", "2026-07-01 12:00"},
        {"2026-10-25 00:30", "2026-10-25 02:30"},
        {"2026-10-25 01:30", "2026-10-25 02:30"},
        {"2026-12-01 10:00", "2026-12-01 11:00"},
    }));
    CHECK(shown(kBerlin.local(utc(instant))) == local);
}

TEST_CASE("a time the clocks skip moves forward, a time they show twice is the first", "[zone]") {
    CHECK(kBerlin.instant(wall("2026-03-29 02:30")) == utc("2026-03-29 01:00"));
    CHECK(kBerlin.instant(wall("2026-03-29 03:00")) == utc("2026-03-29 01:00"));
    CHECK(kBerlin.instant(wall("2026-10-25 02:30")) == utc("2026-10-25 00:30"));
    CHECK(kBerlin.instant(wall("2026-10-25 03:00")) == utc("2026-10-25 02:00"));
}

TEST_CASE("a later wall time is never an earlier instant", "[zone]") {
    for (const char* date : {"2026-03-29", "2026-10-25"}) {
        Instant last = kBerlin.instant({day(date), 0s});
        for (std::chrono::minutes time = 0min; time <= 24h; time += 1min) {
            const Instant next = kBerlin.instant({day(date), time});
            CHECK(last <= next);
            last = next;
        }
    }
}
