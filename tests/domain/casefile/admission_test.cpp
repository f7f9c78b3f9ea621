// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/office.h"
#include "domain/casefile/admission.h"

#include <catch2/catch.hpp>

using namespace recourse;

namespace {

using Verdict = Admission::Verdict;

RuleSource ruleNumber(const char* id) {
    return {id, {}, {}};
}

Test isOneOf(std::string fact, std::vector<std::string> codes) {
    return Test{std::move(fact), std::move(codes), {}, {}, {}, {}};
}

/// 30 days as a right; 90 for unused goods but not for strength; 210 by the vice president while the loss is unknown.
Procedure windows() {
    Procedure procedure;
    procedure.admission.windows = {
        {"right",
         {"三十天", "30 days"},
         "arrived-on",
         {30, TimeUnit::Days},
         OnDayOff::Next,
         {},
         {},
         {},
         ruleNumber("R-136")},
        {"unused",
         {"九十天", "90 days"},
         "arrived-on",
         {90, TimeUnit::Days},
         OnDayOff::Next,
         {{isOneOf("used", {"no"})}},
         {isOneOf("fault", {"strength"})},
         {},
         ruleNumber("R-139")},
        {"loss",
         {"七个月", "7 months"},
         "arrived-on",
         {7, TimeUnit::Months},
         OnDayOff::Next,
         {{isOneOf("loss-known", {"no"})}},
         {},
         "vice-president",
         ruleNumber("R-138")},
    };
    procedure.admission.outsideSource = ruleNumber("R-140");
    return procedure;
}

Admission judged(const Procedure& procedure, const Facts& facts, const char* received) {
    return judgeAdmission(procedure, facts, {{"arrived-on", day("2026-03-02")}, {"received", day(received)}}, kChina);
}

} // namespace

TEST_CASE("a complaint is admitted to the last day of the widest window that holds for it", "[admission]") {
    const auto [facts, received, verdict, rule] = GENERATE(table<Facts, const char*, Verdict, const char*>({
        {{}, "2026-04-01", Verdict::Inside, "R-136"},
        {{}, "2026-04-02", Verdict::Outside, "R-140"},
        {{{"used", std::int64_t{0}}}, "2026-04-02", Verdict::Inside, "R-139"},
        {{{"used", std::int64_t{0}}}, "2026-06-01", Verdict::Inside, "R-139"}, // the 90th day, 31 May, is a Sunday
        {{{"used", std::int64_t{0}}}, "2026-06-02", Verdict::Outside, "R-140"},
        {{{"used", std::int64_t{0}}, {"fault", std::string("strength")}}, "2026-04-02", Verdict::Outside, "R-140"},
        {{{"loss-known", std::int64_t{0}}}, "2026-04-02", Verdict::ByRole, "R-138"},
        {{{"loss-known", std::int64_t{0}}}, "2026-03-20", Verdict::Inside, "R-136"},
    }));
    const Admission admission = judged(windows(), facts, received);
    CHECK(admission.verdict == verdict);
    CHECK(admission.source.id == rule);
}

TEST_CASE("only the named role admits where a window is no right", "[admission]") {
    const Admission admission = judged(windows(), {{"loss-known", std::int64_t{0}}}, "2026-09-30");
    CHECK(admission.needsRole());
    CHECK(admission.refuses(Person{PersonId(1), "业代", {}, {"salesman"}}));
    CHECK_FALSE(admission.refuses(Person{PersonId(2), "副总", {}, {"vice-president"}}));
    CHECK(judged(windows(), {{"loss-known", std::int64_t{0}}}, "2026-10-10").verdict == Verdict::Outside);
}

TEST_CASE("outside every window a role may admit if the procedure says so", "[admission]") {
    Procedure procedure = windows();
    procedure.admission.outsideGrantedBy = "vice-president";
    const Admission admission = judged(procedure, {}, "2026-12-01");
    CHECK(admission.verdict == Verdict::ByRole);
    CHECK(admission.role == "vice-president");
    CHECK(admission.source.id == "R-140");
}

TEST_CASE("without the day a window is counted from nothing is decided", "[admission]") {
    const AdmissionDays days{{"received", day("2026-12-01")}};
    const Admission admission = judgeAdmission(windows(), {}, days, kChina);
    CHECK(admission.verdict == Verdict::Unknown);
    CHECK_FALSE(admission.refuses(Person{}));
    CHECK(judgeAdmission(Procedure(), {}, days, kChina).verdict == Verdict::Always);
}
