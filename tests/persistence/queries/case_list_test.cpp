// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/queries/sql_case_queries.h"
#include "persistence/support/test_queries.h"

#include <catch2/catch.hpp>
#include <random>

using namespace recourse;

namespace {

/// Cases with many equal values and many empty ones.
void saveVariedCases(TestDataFile& data, int count) {
    std::mt19937 random(7);
    const auto oneOf = [&random](int n) { return static_cast<std::int64_t>(random() % static_cast<unsigned>(n)); };
    SqlCaseStore store = data.store();
    auto transaction = store.begin();
    REQUIRE(transaction);
    for (int n = 0; n < count; ++n) {
        CaseFile file = sampleCase(500 + n);
        const std::int64_t customer = oneOf(5);
        file.complaint.customer = "客户" + std::to_string(customer);
        if (customer != 0)
            file.complaint.party = (*transaction)->partyNamed(*file.complaint.customer).value();
        file.complaint.receivedAt = atSecond(oneOf(40));
        file.rows<ComplaintLine>().front().product = "Product " + std::to_string(oneOf(4));
        file.complaint.grade = Choice{oneOf(2) == 0 ? "Ⅰ" : "II"};
        CaseChange change = changeOf(nullptr, file, 0, 10'000 + n);
        change.summary.number = "2611-" + std::to_string(oneOf(120));
        change.summary.stage = oneOf(3) == 0 ? "" : "classified";
        change.summary.end = change.summary.stage.empty() ? "closed" : "";
        if (oneOf(3) != 0)
            change.summary.dueAt = atSecond(oneOf(10) - 5);
        if (oneOf(3) != 0)
            change.summary.amount = Money{oneOf(6) * 100, "CNY"};
        change.summary.departments = oneOf(2) == 0 ? "production,qc" : "sales";
        const auto saved = (*transaction)->save(change);
        INFO((saved ? "" : saved.error().detail));
        REQUIRE(saved);
    }
    REQUIRE((*transaction)->commit());
}

std::vector<CaseSummary> pagesOf(TestDataFile& data, ListRequest request) {
    SqlCaseQueries queries(data.file(), kTestClock);
    std::vector<CaseSummary> rows;
    do {
        const auto page = queries.list(request);
        INFO((page ? "" : page.error().detail));
        REQUIRE(page);
        CHECK(static_cast<int>(page->rows.size()) <= request.limit);
        for (const ListRow& row : page->rows)
            rows.push_back(row.summary);
        request.after = page->next;
    } while (request.after);
    return rows;
}

/// Every term of the field gives the same as trying each case by itself.
std::size_t countOf(TestDataFile& data, FilterTerm term) {
    return listedIds(data, {{{std::move(term)}}}).size();
}

} // namespace

TEST_CASE("the pages of a list together are the whole list, in every order", "[list]") {
    TestDataFile data;
    saveVariedCases(data, 150);
    data.reopen();
    const auto sort = GENERATE(SortColumn::Received, SortColumn::Number, SortColumn::Customer, SortColumn::Product,
                               SortColumn::Grade, SortColumn::Stage, SortColumn::Due, SortColumn::Amount);
    const bool descending = GENERATE(true, false);
    const bool words = GENERATE(true, false);
    CAPTURE(static_cast<int>(sort), descending, words);
    ListRequest request;
    request.sort = sort;
    request.descending = descending;
    if (words)
        request.filter = {{{wordsTerm("异物")}}};
    request.limit = 1000;
    const std::vector<CaseSummary> whole = pagesOf(data, request);
    CHECK(whole.size() == 150);
    for (const int limit : {1, 7, 75, 150}) {
        request.limit = limit;
        CHECK(pagesOf(data, request) == whole);
    }
    request.descending = !descending;
    std::vector<CaseSummary> turned = pagesOf(data, request);
    std::reverse(turned.begin(), turned.end());
    CHECK(turned == whole);
}

TEST_CASE("lists are in the order asked for", "[list]") {
    TestDataFile data;
    saveVariedCases(data, 60);
    ListRequest request;
    request.limit = 1000;
    request.descending = false;
    const auto inOrder = [&](SortColumn sort, auto before) {
        request.sort = sort;
        const std::vector<CaseSummary> rows = pagesOf(data, request);
        return rows.size() == 60 && std::is_sorted(rows.begin(), rows.end(), before);
    };
    CHECK(inOrder(SortColumn::Received, [](const auto& a, const auto& b) { return a.receivedAt < b.receivedAt; }));
    CHECK(inOrder(SortColumn::Number, [](const auto& a, const auto& b) {
        return std::stoi(a.number.substr(5)) < std::stoi(b.number.substr(5));
    }));
    CHECK(inOrder(SortColumn::Customer, [&data](const auto& a, const auto& b) {
        return data.file().directory().nameOf(a.party) < data.file().directory().nameOf(b.party);
    }));
    CHECK(inOrder(SortColumn::Product, [](const auto& a, const auto& b) { return a.product < b.product; }));
    CHECK(inOrder(SortColumn::Due, [](const auto& a, const auto& b) {
        return a.dueAt.value_or(Instant::max()) < b.dueAt.value_or(Instant::max());
    }));
    CHECK(inOrder(SortColumn::Amount, [](const auto& a, const auto& b) {
        return (a.amount ? a.amount->minor : -1) < (b.amount ? b.amount->minor : -1);
    }));
}

TEST_CASE("every field can be filtered", "[list]") {
    using Compare = FilterTerm::Compare;
    TestDataFile data;
    saveVariedCases(data, 80);
    ListRequest everything;
    everything.limit = 1000;
    const std::vector<CaseSummary> rows = pagesOf(data, everything);
    const auto matching = [&rows](auto test) {
        return static_cast<std::size_t>(std::count_if(rows.begin(), rows.end(), test));
    };
    const auto due = [](const CaseSummary& row) { return row.dueAt && *row.dueAt < atSecond(0) && row.end.empty(); };

    CHECK(countOf(data, fieldTerm("customer", Cell{"户3"})) ==
          matching([&](const auto& row) { return data.file().directory().nameOf(row.party) == "客户3"; }));
    CHECK(countOf(data, fieldTerm("product", Cell{"PRODUCT 1"})) ==
          matching([](const auto& row) { return row.product == "Product 1"; }));
    CHECK(countOf(data, fieldTerm("product", Cell{"duct"})) == 80);
    CHECK(countOf(data, fieldTerm("batch", Cell{"b20251101"}, Compare::Is)) == 80);
    CHECK(countOf(data, fieldTerm("class", Cell{"I"}, Compare::Is)) ==
          matching([](const auto& row) { return row.grade == "Ⅰ"; }));
    CHECK(countOf(data, fieldTerm("stage", Cell{"closed"}, Compare::Is)) ==
          matching([](const auto& row) { return row.end == "closed"; }));
    CHECK(countOf(data, fieldTerm("end", Cell{"closed"}, Compare::Is)) ==
          matching([](const auto& row) { return row.end == "closed"; }));
    CHECK(countOf(data, fieldTerm("overdue", Cell{std::int64_t{1}}, Compare::Is)) == matching(due));
    CHECK(countOf(data, fieldTerm("overdue", Cell{std::int64_t{0}}, Compare::Is)) == 80 - matching(due));
    CHECK(countOf(data, fieldTerm("amount", Cell{Money{300, "CNY"}}, Compare::Above)) ==
          matching([](const auto& row) { return row.amount && row.amount->minor > 300; }));
    CHECK(countOf(data, fieldTerm("amount", Cell{Money{300, "USD"}}, Compare::UpTo)) == 0);
    CHECK(countOf(data, fieldTerm("dept", Cell{"qc"}, Compare::Is)) ==
          matching([](const auto& row) { return row.departments == "production,qc"; }));
    CHECK(countOf(data, fieldTerm("dept", Cell{"c"}, Compare::Is)) == 0);
    CHECK(countOf(data, fieldTerm("number", Cell{"2611-7"}, Compare::Is)) ==
          matching([](const auto& row) { return row.number == "2611-7"; }));
    for (const std::string text : {"11-7", "2611-7", "611-", "-7", "7", "07", "2611-07", "1"}) {
        CAPTURE(text);
        CHECK(countOf(data, fieldTerm("number", Cell{text})) ==
              matching([&text](const auto& row) { return row.number.find(text) != std::string::npos; }));
    }
    CHECK(countOf(data, fieldTerm("kind", Cell{"complaint"}, Compare::Is)) == 0);
    CHECK(countOf(data, fieldTerm("no-such-field", Cell{"x"})) == 0);
}

TEST_CASE("days are those of the office", "[list]") {
    using Compare = FilterTerm::Compare;
    TestDataFile data;
    const Day day = data.file().zone().dayOf(atSecond(0));
    const std::chrono::days one(1);
    // 00:30 of the office is still the day before in UTC.
    for (int n = 0; n < 3; ++n) {
        CaseFile file = sampleCase(500 + n);
        file.complaint.receivedAt = data.file().zone().instant({day + n * one, std::chrono::minutes(30)});
        data.save(file);
    }
    const auto [compare, expected] = GENERATE(table<Compare, std::vector<std::int64_t>>({
        {Compare::Is, {501}},
        {Compare::Below, {500}},
        {Compare::UpTo, {501, 500}},
        {Compare::Above, {502}},
        {Compare::From, {502, 501}},
    }));
    CHECK(listedIds(data, {{{fieldTerm("received", Cell{day + one}, compare)}}}) == expected);
}

TEST_CASE("terms are joined, denied and alternated", "[list]") {
    TestDataFile data;
    saveVariedCases(data, 80);
    const FilterTerm one = fieldTerm("product", Cell{"product 1"});
    const FilterTerm closed = fieldTerm("stage", Cell{"closed"});
    FilterTerm notClosed = closed;
    notClosed.negated = true;
    FilterTerm noWords = wordsTerm("异物");
    noWords.negated = true;
    const std::size_t both = listedIds(data, {{{one, closed}}}).size();
    CHECK(both > 0);
    CHECK(listedIds(data, {{{one, notClosed}}}).size() == countOf(data, one) - both);
    CHECK(listedIds(data, {{{one}, {closed}}}).size() == countOf(data, one) + countOf(data, closed) - both);
    CHECK(countOf(data, noWords) == 0);
    CHECK(listedIds(data, {{{noWords}, {one, wordsTerm("异物")}}}).size() == countOf(data, one));
}

TEST_CASE("a count stops at its cap", "[list]") {
    TestDataFile data;
    saveVariedCases(data, 30);
    SqlCaseQueries queries(data.file(), kTestClock);
    const auto capped = queries.count({}, 20);
    CHECK(capped->count == 20);
    CHECK(capped->more);
    const auto exact = queries.count({{{wordsTerm("异物")}}}, 30);
    CHECK(exact->count == 30);
    CHECK_FALSE(exact->more);
}

TEST_CASE("a case is found by its number and loaded with its history", "[list]") {
    TestDataFile data;
    const CaseFile file = sampleCase(500);
    data.save(file);
    const LoadedCase first = data.load(CaseId(500));
    CaseFile after = first.file;
    after.complaint.complainant = "王五";
    data.save(after, &first.file, 1);

    SqlCaseQueries queries(data.file(), kTestClock);
    CHECK(queries.findNumber(" 2611-500").value() == CaseId(500));
    CHECK_FALSE(queries.findNumber("2611-501").value());
    CHECK(queries.load(CaseId(500)).value()->file == after);
    CHECK_FALSE(queries.load(CaseId(501)).value());

    const auto history = queries.history(CaseId(500));
    REQUIRE(history);
    REQUIRE(history->size() == 2);
    CHECK((*history)[0].event.verb == "register");
    CHECK((*history)[1].event.actorName == "王芳");
    REQUIRE((*history)[1].changes.size() == 1);
    const Change& change = (*history)[1].changes.front();
    CHECK(change.key == "complainant");
    CHECK(change.before == Cell{"李四"});
    CHECK(change.after == Cell{"王五"});
}

TEST_CASE("the version of the data changes when another desk writes, not when this one does", "[queries]") {
    TestDataFile data;
    auto elsewhere = openDataFile(data.path(), quickProtection(), atSecond(0));
    REQUIRE(elsewhere);
    SqlCaseQueries here(data.file(), kTestClock);
    SqlCaseQueries there(**elsewhere, kTestClock);
    const std::int64_t before = here.dataVersion().value();
    const std::int64_t beforeThere = there.dataVersion().value();
    data.save(sampleCase(500));
    CHECK(here.dataVersion().value() == before);
    CHECK(there.dataVersion().value() != beforeThere);
}
