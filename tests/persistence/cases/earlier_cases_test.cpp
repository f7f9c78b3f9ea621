// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/support/test_data_file.h"

#include <catch2/catch.hpp>

using namespace recourse;

namespace {

constexpr std::int64_t kDaySeconds = 86400;

std::vector<std::int64_t> sameProblem(TestDataFile& data, const ProblemKey& key, std::optional<Day> after, Day upTo) {
    SqlCaseStore store = data.store();
    auto transaction = store.begin();
    REQUIRE(transaction);
    std::vector<std::int64_t> ids;
    for (const EarlierCase& found : (*transaction)->earlier().sameProblem(key, after, upTo, CaseId(599)))
        ids.push_back(found.id.value());
    return ids;
}

} // namespace

TEST_CASE("earlier cases of the same problem are found by day, key and what counts", "[cases]") {
    TestDataFile data;
    // Two a day from 2026-11-01 on; 09:00 and 23:30 of the office.
    for (std::int64_t n = 0; n < 6; ++n) {
        CaseFile file = sampleCase(500 + n);
        file.complaint.receivedAt = atSecond((n / 2) * kDaySeconds + (n % 2) * 52200);
        if (n == 3)
            file.rows<ComplaintLine>().front().batch = "ANDERE";
        data.save(file);
    }
    const Day first = data.file().zone().dayOf(atSecond(0));
    const std::chrono::days one(1);
    const ProblemKey both{"pharma", "头孢拉定胶囊", "foreign-matter", {}, {}};

    CHECK(sameProblem(data, both, {}, first + 9 * one) == std::vector<std::int64_t>{500, 501, 502, 503, 504, 505});
    CHECK(sameProblem(data, both, first, first + one) == std::vector<std::int64_t>{502, 503});
    CHECK(sameProblem(data, both, {}, first) == std::vector<std::int64_t>{500, 501});
    CHECK(sameProblem(data, {"pharma", {}, {}, "andere", {}}, {}, first + 9 * one) == std::vector<std::int64_t>{503});
    CHECK(sameProblem(data, {"other", "头孢拉定胶囊", {}, {}, {}}, {}, first + 9 * one).empty());
    CHECK(sameProblem(data, {"pharma", "头孢拉定胶囊", "", {}, {}}, {}, first + 9 * one).empty());
    CHECK(sameProblem(data, {"pharma", {}, {}, {}, {}}, {}, first + 9 * one).empty());

    const std::string party = std::to_string(data.file().directory().find("华北医院")->value());
    CHECK(sameProblem(data, {"pharma", {}, {}, {}, party}, {}, first).size() == 2);
    CHECK(sameProblem(data, {"pharma", {}, {}, {}, "1"}, {}, first).empty());
}

TEST_CASE("cases that do not count and historical ones are not repetitions", "[cases]") {
    TestDataFile data;
    SqlCaseStore store = data.store();
    for (const bool historical : {true, false}) {
        auto transaction = store.begin();
        REQUIRE(transaction);
        const CaseFile file = sampleCase(historical ? 500 : 501);
        CaseChange change = changeOf(nullptr, file, 0, file.complaint.id.value());
        change.summary.historical = historical;
        change.summary.countsForRepetition = historical;
        REQUIRE((*transaction)->save(change));
        REQUIRE((*transaction)->commit());
    }
    const ProblemKey key{"pharma", "头孢拉定胶囊", {}, {}, {}};
    CHECK(sameProblem(data, key, {}, data.file().zone().dayOf(atSecond(0)) + std::chrono::days(9)).empty());
}
