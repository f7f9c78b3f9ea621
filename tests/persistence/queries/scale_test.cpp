// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/queries/sql_case_queries.h"
#include "persistence/support/test_queries.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <functional>

using namespace recourse;

namespace {

/// The best of five calls: others may be using the machine.
template <class Work>
double millisecondsOf(Work work) {
    double best = 1e9;
    for (int call = 0; call < 5; ++call) {
        const auto begin = std::chrono::steady_clock::now();
        work();
        best =
            std::min(best, std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count());
    }
    return best;
}

CaseId idOf(const ListRow& row) {
    return row.summary.id;
}

/// What the list asks, by the plan SQLite makes for it: no order may need sorting.
bool sorts(TestDataFile& data, const std::string& sql) {
    Statement plan(data.file().connection(), "EXPLAIN QUERY PLAN " + sql);
    while (plan.next()) {
        if (plan.text(3).find("TEMP B-TREE") != std::string::npos)
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("five thousand cases are listed, counted and searched at once", "[scale]") {
    TestDataFile data;
    SqlCaseStore store = data.store();
    for (std::int64_t n = 0; n < 5000; n += 500) {
        auto transaction = store.begin();
        REQUIRE(transaction);
        for (std::int64_t id = 10'000 + n; id < 10'500 + n; ++id) {
            CaseFile file = sampleCase(id);
            file.complaint.party = (*transaction)->partyNamed("客户" + std::to_string(id % 300)).value();
            if (id % 1000 == 0)
                file.complaint.matter = LongText{"鼠尾"};
            REQUIRE((*transaction)->save(changeOf(nullptr, file, 0, id)));
        }
        REQUIRE((*transaction)->commit());
    }
    data.reopen();
    SqlCaseQueries queries(data.file(), kTestClock);
    CHECK(listedIds(data, {{{wordsTerm("鼠尾")}}}).size() == 5);
    CHECK(queries.count({{{wordsTerm("异物")}}}, 1000)->more);
    for (const auto sort : {SortColumn::Received, SortColumn::Customer, SortColumn::Due, SortColumn::Number}) {
        ListRequest request;
        request.sort = sort;
        CHECK(queries.list(request)->rows.size() == 100);
        // Far above what a page takes, and below what opening five thousand cases would take.
        CHECK(millisecondsOf([&] { CHECK(queries.list(request)); }) < 100);
    }
    // Of many rows the order is walked, few are sorted: the page is the same.
    for (const auto sort : {SortColumn::Received, SortColumn::Due, SortColumn::Amount, SortColumn::Number}) {
        ListRequest request;
        request.sort = sort;
        const auto everything = queries.list(request);
        request.filter = {{{fieldTerm("number", Cell{"-10"})}}};
        CHECK(queries.count(request.filter, 2000)->count == 1000);
        const auto few = queries.list(request);
        request.filter = {{{fieldTerm("number", Cell{"-1"})}}};
        const auto many = queries.list(request);
        REQUIRE(many->rows.size() == 100);
        CHECK(std::ranges::equal(many->rows, everything->rows, {}, idOf, idOf));
        REQUIRE(few->rows.size() == 100);
        CHECK(few->rows.front().summary.id == CaseId(10'999));
        CHECK(std::ranges::is_sorted(few->rows, std::greater(), idOf));
    }
    const std::string columns = "SELECT c.id FROM case_row c ";
    CHECK_FALSE(sorts(data, columns + "ORDER BY c.sort_key DESC LIMIT 10"));
    CHECK_FALSE(sorts(data, columns +
                                "WHERE c.number_key <= 'x' AND (c.number_key < 'x' OR c.id < 1) ORDER BY c.number_key "
                                "DESC, c.id DESC LIMIT 10"));
    CHECK_FALSE(sorts(data, columns + "ORDER BY coalesce(c.due_at, 9223372036854775807), c.id LIMIT 10"));
    CHECK_FALSE(sorts(data, columns + "ORDER BY coalesce(c.amount, -9223372036854775807), c.id LIMIT 10"));
    CHECK_FALSE(sorts(
        data, "SELECT c.id FROM temp.party_rank r CROSS JOIN case_row c ON c.party = r.party ORDER BY r.rank DESC, "
              "c.id DESC LIMIT 10"));
}
