// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/procedure/repetition.h"
#include "domain/support/rule_cases.h"
#include "domain/support/rule_procedures.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <random>

using namespace recourse;

namespace {

constexpr Day kReceivedDay = onDay(2026, 11, 20);
constexpr RepetitionDays kAskedSameDay{kReceivedDay, kReceivedDay};

std::vector<Repetition> repetitionsOf(const CaseFile& file, EarlierCases& earlier,
                                      const RepetitionDays& days = kAskedSameDay) {
    return findRepetitions(file, gradesAToD().scale, days, earlier);
}

/// Whether with the one received two or more of the days lie in some month that ends from then to today.
bool isThirdOfSomeMonth(const std::vector<Day>& days, Day received, Day today) {
    for (Day last = received; last <= today; last += std::chrono::days(1)) {
        const std::chrono::year_month_day end(last);
        auto begin = end - std::chrono::months(1);
        if (!begin.ok())
            begin = begin.year() / begin.month() / std::chrono::last;
        const auto inside = [&](Day day) { return Day(begin) < day && day <= last; };
        if (inside(received) && std::count_if(days.begin(), days.end(), inside) + 1 >= 3)
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("the third case of one grade and problem in a month is raised one grade", "[repetition]") {
    const auto [from, to] = GENERATE(table<std::string, std::string>({{"B", "A"}, {"C", "B"}, {"D", "C"}}));
    ListedCases earlier;
    earlier.add(onDay(2026, 11, 1), "film", "black spot", from);
    const CaseFile file = caseWithLines({{"Film ", "ＢＬＡＣＫ  spot"}}, from);
    CHECK(repetitionsOf(file, earlier).empty());
    earlier.add(onDay(2026, 11, 20), "film", "black spot", from);
    const auto raised = repetitionsOf(file, earlier);
    REQUIRE(raised.size() == 1);
    CHECK(raised[0].from == from);
    CHECK(raised[0].to == to);
    CHECK(raised[0].source.id == "R-071");
    CHECK(raised[0].cases.size() == 2);
    CHECK(raised[0].why.id == "repetition.raise");
}

TEST_CASE("a fourth case is raised too, and A cannot be raised", "[repetition]") {
    ListedCases earlier;
    for (const unsigned day : {2U, 3U, 4U}) {
        earlier.add(onDay(2026, 11, day), "film", "spot", "B");
        earlier.add(onDay(2026, 11, day), "film", "spot", "A");
    }
    CHECK(repetitionsOf(caseWithLines({{"film", "spot"}}, "B"), earlier).size() == 1);
    CHECK(repetitionsOf(caseWithLines({{"film", "spot"}}, "A"), earlier).empty());
}

TEST_CASE("the month rolls by day: the same day one month earlier is outside", "[repetition]") {
    const auto [received, other, raised] = GENERATE(table<Day, Day, bool>({
        {onDay(2026, 11, 20), onDay(2026, 10, 20), false},
        {onDay(2026, 11, 20), onDay(2026, 10, 21), true},
        {onDay(2026, 3, 31), onDay(2026, 2, 28), false}, // February has no 31st: its last day stands for it
        {onDay(2026, 3, 31), onDay(2026, 3, 1), true},
        {onDay(2026, 1, 5), onDay(2025, 12, 6), true},
    }));
    ListedCases earlier;
    earlier.add(other, "film", "spot", "B");
    earlier.add(received, "film", "spot", "B");
    CHECK(repetitionsOf(caseWithLines({{"film", "spot"}}, "B"), earlier, {received, received}).empty() != raised);
}

TEST_CASE("only cases of the same present grade and the same problem count", "[repetition]") {
    ListedCases earlier;
    earlier.add(onDay(2026, 11, 18), "film", "spot", "A");
    earlier.add(onDay(2026, 11, 18), "film", "tear", "B");
    earlier.add(onDay(2026, 11, 18), "foil", "spot", "B");
    earlier.add(onDay(2026, 11, 18), "film", "spot", "B");
    CHECK(repetitionsOf(caseWithLines({{"film", "spot"}}, "B"), earlier).empty());
}

TEST_CASE("each line counts by itself and an empty key matches nothing", "[repetition]") {
    ListedCases earlier;
    earlier.add(onDay(2026, 11, 18), "foil", "tear", "B");
    earlier.add(onDay(2026, 11, 19), "foil", "tear", "B");
    earlier.add(onDay(2026, 11, 18), "", "", "B");
    earlier.add(onDay(2026, 11, 19), "", "", "B");
    CHECK(repetitionsOf(caseWithLines({{"film", "spot"}, {"foil", "tear"}}, "B"), earlier).size() == 1);
    CHECK(repetitionsOf(caseWithLines({{"film", "tear"}, {"foil", "spot"}}, "B"), earlier).empty());
    CHECK(repetitionsOf(caseWithLines({{" ", ""}}, "B"), earlier).empty());
    CHECK(repetitionsOf(caseWithLines({}, "B"), earlier).empty());
}

TEST_CASE("a rule that names no key matches nothing", "[repetition]") {
    ListedCases earlier;
    for (int i = 0; i < 5; ++i)
        earlier.add(kReceivedDay, "film", "spot", "B");
    Scale scale = gradesAToD().scale;
    scale.repetition[0].same.clear();
    CHECK(findRepetitions(caseWithLines({{"film", "spot"}}, "B"), scale, kAskedSameDay, earlier).empty());
}

TEST_CASE("a case entered late counts with those that came after it", "[repetition]") {
    ListedCases earlier;
    earlier.add(onDay(2026, 11, 10), "film", "spot", "B");
    earlier.add(onDay(2026, 11, 20), "film", "spot", "B");
    const CaseFile file = caseWithLines({{"film", "spot"}}, "B");
    CHECK(repetitionsOf(file, earlier, {onDay(2026, 11, 5), onDay(2026, 11, 25)}).size() == 1);
    CHECK(repetitionsOf(file, earlier, {onDay(2026, 10, 20), onDay(2026, 11, 25)}).empty());
}

TEST_CASE("a duplicate, an old record and a case not admitted raise nothing", "[repetition]") {
    ListedCases earlier;
    earlier.add(kReceivedDay, "film", "spot", "B");
    earlier.add(kReceivedDay, "film", "spot", "B");
    CaseFile file = caseWithLines({{"film", "spot"}}, "B");
    REQUIRE(repetitionsOf(file, earlier).size() == 1);
    SECTION("duplicate") {
        file.rows<CaseLink>().push_back({RowId(7), Choice{"duplicate-of"}, CaseId(1), {}, {}});
    }
    SECTION("historical") {
        file.complaint.historical = true;
    }
    SECTION("not admitted") {
        file.complaint.validity = Choice{"not-admitted"};
    }
    CHECK(repetitionsOf(file, earlier).empty());
}

TEST_CASE("three complaints of one batch ask for a meeting, however long ago", "[repetition]") {
    Scale scale;
    scale.grades = gradesAToD().scale.grades;
    scale.repetition = {{"", "", 3, Span{0, TimeUnit::Months}, {"batch", "defect-code"}, {"R-072", {}, "004-D02"}}};
    ProblemKey key;
    key.batch = "260701";
    key.defectCode = "spot";
    ListedCases earlier;
    earlier.add(onDay(2019, 1, 1), key, "D");
    CaseFile file = caseWithLines({{"film", "spot"}}, "B");
    file.rows<ComplaintLine>()[0].batch = " 260701";
    CHECK(findRepetitions(file, scale, kAskedSameDay, earlier).empty());
    earlier.add(onDay(2024, 5, 5), key, "A");
    const auto found = findRepetitions(file, scale, kAskedSameDay, earlier);
    REQUIRE(found.size() == 1);
    CHECK(found[0].to.empty());
    CHECK(found[0].why.id == "repetition.meeting");
}

TEST_CASE("the customer can be part of the problem and must then be known", "[repetition]") {
    Scale scale = gradesAToD().scale;
    scale.repetition[0].same = {"product", "customer"};
    ProblemKey key;
    key.product = "film";
    key.customer = "42";
    ListedCases earlier;
    earlier.add(kReceivedDay, key, "B");
    earlier.add(kReceivedDay, key, "B");
    CaseFile file = caseWithLines({{"film", "spot"}}, "B");
    CHECK(findRepetitions(file, scale, kAskedSameDay, earlier).empty());
    file.complaint.party = PartyId(42);
    CHECK(findRepetitions(file, scale, kAskedSameDay, earlier).size() == 1);
}

TEST_CASE("repetition found is exactly that some month around the case holds enough", "[repetition]") {
    std::mt19937 random(71);
    const CaseFile file = caseWithLines({{"film", "spot"}}, "B");
    for (int round = 0; round < 300; ++round) {
        ListedCases earlier;
        std::vector<Day> days;
        for (unsigned i = 0; i < random() % 6; ++i) {
            days.push_back(onDay(2026, 3, 1) + std::chrono::days(random() % 120));
            earlier.add(days.back(), "film", "spot", "B");
        }
        const Day received = onDay(2026, 3, 1) + std::chrono::days(random() % 120);
        const Day today = onDay(2026, 7, 1);
        CHECK(repetitionsOf(file, earlier, {received, today}).empty() != isThirdOfSomeMonth(days, received, today));
    }
}
