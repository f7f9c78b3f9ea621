// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/queries/sql_case_queries.h"
#include "persistence/support/test_data_file.h"
#include "persistence/support/test_queries.h"

#include <catch2/catch.hpp>

using namespace recourse;

namespace {

/// Cases 500, 501, … with these matters.
void saveMatters(TestDataFile& data, const std::vector<std::string>& matters) {
    for (std::size_t at = 0; at < matters.size(); ++at) {
        CaseFile file = sampleCase(500 + static_cast<std::int64_t>(at));
        file.complaint.matter = LongText{matters[at]};
        file.rows<ComplaintLine>().front().batch = "X" + std::to_string(at);
        data.save(file);
    }
}

} // namespace

TEST_CASE("words of any length are found exactly", "[search]") {
    TestDataFile data;
    saveMatters(data, {"外包装破损，发现异物", "包装完好，破损的是标签", "异常气味；物料混入",
                       "PVC film torn, batch B20251101", "瓶口有异", "胶塞脱落"});
    const auto [words, expected] = GENERATE(table<std::string, std::vector<std::int64_t>>({
        {"异物", {500}},
        {"异", {504, 502, 500}},
        {"破损", {501, 500}},
        {"包装破损", {500}},
        {"胶塞脱", {505}},
        {"塞", {505}},
        {"鼠", {}},
        {"胶落", {}},
        {"pvc", {503}},
        {"ＰＶＣ", {503}},
        {"b2025", {503}},
        {"20251101", {}},
        {"film torn", {503}},
        {"torn film", {}},
        {"头孢拉定", {505, 504, 503, 502, 501, 500}},
        {"2611-503", {503}},
    }));
    CAPTURE(words);
    const bool inText = GENERATE(false, true);
    FilterTerm term = wordsTerm(words);
    if (inText) {
        // With few rows left by another term the texts themselves are looked into: the answers must not differ.
        CHECK(listedIds(data, {{{{term, fieldTerm("batch", "X")}}}}) == expected);
    } else {
        CHECK(listedIds(data, {{{{term}}}}) == expected);
    }
}

TEST_CASE("words are found at once after a case is changed, and the old ones are not", "[search]") {
    TestDataFile data;
    saveMatters(data, {"外包装破损"});
    const LoadedCase loaded = data.load(CaseId(500));
    CaseFile after = loaded.file;
    after.complaint.matter = LongText{"标签错误"};
    after.complaint.receivedAt = atSecond(900);
    data.save(after, &loaded.file, 1);
    CHECK(listedIds(data, {{{{wordsTerm("破损")}}}}).empty());
    CHECK(listedIds(data, {{{{wordsTerm("标签")}}}}) == std::vector<std::int64_t>{500});
    CHECK_NOTHROW(
        data.file().connection().execute("INSERT INTO case_fts (case_fts, rank) VALUES ('integrity-check', 1)"));
}

TEST_CASE("merging the index in idle time loses nothing and comes to an end", "[search]") {
    TestDataFile data;
    saveMatters(data, std::vector<std::string>(40, "外包装破损"));
    SqlCaseQueries queries(data.file(), kTestClock);
    int steps = 0;
    for (bool more = true; more && steps < 50; ++steps)
        more = queries.mergeSearchIndex().value();
    CHECK(steps < 50);
    CHECK(listedIds(data, {{{{wordsTerm("破损")}}}}).size() == 40);
}

TEST_CASE("similar cases are told with what they have in common, the most first", "[search]") {
    TestDataFile data;
    saveMatters(data, {"胶塞脱落，药液渗漏", "标签印刷错误", "运输途中纸箱受潮"});
    CaseFile other = sampleCase(600);
    other.complaint.customer = "南方药房";
    other.complaint.matter = LongText{"瓶身裂纹"};
    other.rows<ComplaintLine>().front().product = "阿莫西林";
    data.save(other);

    SqlCaseQueries queries(data.file(), kTestClock);
    SimilarRequest request;
    request.customer = "华北医院";
    request.product = "头孢拉定胶囊";
    request.batch = "x1";
    request.matter = "收到时胶塞脱落";
    const auto similar = queries.similar(request);
    REQUIRE(similar);
    REQUIRE(similar->size() == 3);
    CHECK((*similar)[0].row.summary.id == CaseId(501));
    CHECK((*similar)[0].reasons == std::vector<std::string>{"customer", "product", "batch"});
    CHECK((*similar)[1].row.summary.id == CaseId(500));
    CHECK((*similar)[1].reasons == std::vector<std::string>{"customer", "product", "matter"});
    CHECK((*similar)[1].row.customer == "华北医院");
    CHECK((*similar)[2].row.summary.id == CaseId(502));

    request.except = CaseId(501);
    request.limit = 1;
    CHECK(queries.similar(request)->front().row.summary.id == CaseId(500));
    CHECK(queries.similar({})->empty());
}
