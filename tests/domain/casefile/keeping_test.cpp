// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefile/keeping.h"
#include "domain/casefile/life.h"
#include "domain/support/case_fixture.h"

#include <catch2/catch.hpp>

using namespace recourse;

namespace {

constexpr Day dayKept(int inYear, int inMonth, int onDay) {
    return Day(std::chrono::year(inYear) / inMonth / onDay);
}

struct KeptCase : CaseFixture {
    KeptCase() {
        procedure.fields = {{"expiry-date", {"有效期", "Expiry"}, Kind::Date, false, false, {}, {}}};
        procedure.retention = {{"closed", {60, TimeUnit::Months}, {}, {"D-15", {}, {}}},
                               {"expiry-date", {12, TimeUnit::Months}, {}, {"R-281", {}, {}}}};
    }
    [[nodiscard]] std::optional<Keeping> kept() { return keepingOf(file, as(lin)); }
};

} // namespace

TEST_CASE_METHOD(KeptCase, "nothing is said of keeping a case that is open or open again", "[keeping]") {
    CHECK_FALSE(kept());
    reach(file, milestone::kClosed, as(lin));
    CHECK(kept());
    withdrawMilestone(file, milestone::kClosed);
    CHECK_FALSE(kept());
}

TEST_CASE_METHOD(KeptCase, "of the rules that hold the one ending last says how long", "[keeping]") {
    reach(file, milestone::kClosed, as(lin));
    CHECK(kept() == Keeping{dayKept(2031, 11, 20), {"D-15", {}, {}}});
    file.extra["expiry-date"] = dayKept(2030, 11, 20);
    CHECK(kept()->rule.id == "D-15");
    file.extra["expiry-date"] = dayKept(2030, 11, 21);
    CHECK(kept() == Keeping{dayKept(2031, 11, 21), {"R-281", {}, {}}});
    procedure.retention.clear();
    CHECK_FALSE(kept());
}

TEST_CASE_METHOD(KeptCase, "a case is kept from the office's day of closing, to the last of a shorter month",
                 "[keeping]") {
    procedure.retention = {{"closed", {6, TimeUnit::Months}, {}, {"D-15", {}, {}}}};
    now = dayKept(2026, 8, 30) + std::chrono::hours(17);
    reach(file, milestone::kClosed, as(lin));
    CHECK(kept()->until == dayKept(2027, 2, 28));
}

TEST_CASE_METHOD(KeptCase, "a rule that does not hold keeps nothing longer", "[keeping]") {
    procedure.retention.push_back(
        {"closed", {120, TimeUnit::Months}, {{{"disposition", {"recall"}, {}, {}, {}, {}}}}, {"D-15", {}, {}}});
    reach(file, milestone::kClosed, as(lin));
    CHECK(kept()->until == dayKept(2031, 11, 20));
}
