// SPDX-License-Identifier: GPL-3.0-or-later
#include "acceptance/office_fixture.h"
#include "application/import/case_import.h"
#include "persistence/import/csv_table.h"
#include "persistence/import/mapping_reader.h"

#include <catch2/catch.hpp>

#include <QFile>

using namespace recourse;

namespace {

constexpr Instant kToday = std::chrono::sys_days(std::chrono::year(2026) / 11 / 20) + std::chrono::hours(2);

std::string bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

/// One request to bring in each line of a table.
std::vector<Request> requestsFor(OfficeFixture& office, const ImportTable& table, const ImportMapping& mapping) {
    const auto drafts = draftsOf(table, mapping);
    REQUIRE(drafts);
    std::vector<Request> requests;
    for (const Draft& draft : *drafts)
        requests.push_back({"bring-in", std::nullopt, mapping.procedure, draft, office.backend().ids().next(),
                            office.backend().signedIn()});
    return requests;
}

std::int64_t casesFound(OfficeFixture& office, const std::string& words) {
    const auto filter = parseFilter(words, "CNY");
    REQUIRE(filter);
    const auto count = office.backend().queries().count(*filter, 10000);
    REQUIRE(count);
    return count->count;
}

ImportMapping recallMapping() {
    const auto mapping =
        readMapping(bytesOf(QStringLiteral(RECOURSE_SOURCE_DIR "/resources/import/tw-fda-drug-recalls.json")));
    REQUIRE(mapping);
    return *mapping;
}

bool isClean(const Refused& refused) {
    return refused.issues.empty() && refused.refusals.empty();
}

} // namespace

TEST_CASE("a table with one faulty line brings in nothing, and says which line and why", "[import]") {
    OfficeFixture office("pharma", kToday);
    const auto table = readCsv("回收分級,文號,日期,產品,許可證字號,批號,許可證持有者,原因\n"
                               "第二級,A1,2015-05-18,注射液,1,L1,某藥廠,異物\n"
                               "第九級,A2,2015-13-45,點眼液,2,L2,某藥廠,貼錯標籤\n");
    REQUIRE(table);
    const auto refused = office.backend().executor().executeAll(requestsFor(office, *table, recallMapping()), false);
    REQUIRE(refused);
    CHECK(isClean(refused->at(0)));
    REQUIRE_FALSE(isClean(refused->at(1)));
    CHECK(refused->at(1).issues.front().path == "received-at");
    CHECK(casesFound(office, "") == 0);
}

TEST_CASE("the recall letters of the public record are brought in, found, and one is played to the end", "[import]") {
    const QString path = QStringLiteral(RECOURSE_SOURCE_DIR "/../shared/data/real/tw-fda-drug-recalls-a.csv");
    if (!QFile::exists(path)) {
        WARN("skipped: the public records are not beside the source");
        return;
    }
    OfficeFixture office("pharma", kToday);
    const auto table = readCsv(bytesOf(path));
    REQUIRE(table);
    REQUIRE(table->lines.size() == 757);
    const auto requests = requestsFor(office, *table, recallMapping());
    const auto dry = office.backend().executor().executeAll(requests, true);
    REQUIRE(dry);
    CHECK(casesFound(office, "") == 0);
    const auto refused = office.backend().executor().executeAll(requests, false);
    REQUIRE(refused);
    CHECK(std::all_of(refused->begin(), refused->end(), isClean));
    CHECK(casesFound(office, "") == 757);
    CHECK(casesFound(office, "標籤") > 0);
    CHECK(casesFound(office, "class:II") == 623);
    CHECK(casesFound(office, "overdue:yes") == 0);
}
