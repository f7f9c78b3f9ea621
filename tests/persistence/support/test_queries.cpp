// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/support/test_queries.h"

#include "persistence/queries/sql_case_queries.h"

#include <catch2/catch.hpp>

namespace recourse {

FilterTerm wordsTerm(const std::string& words) {
    FilterTerm term;
    term.text = words;
    term.value = words;
    return term;
}

FilterTerm fieldTerm(const std::string& field, Cell value, FilterTerm::Compare compare) {
    FilterTerm term;
    term.field = field;
    term.value = std::move(value);
    term.compare = compare;
    return term;
}

std::vector<std::int64_t> listedIds(TestDataFile& data, const Filter& filter) {
    ListRequest request;
    request.filter = filter;
    request.limit = 10'000;
    SqlCaseQueries queries(data.file(), kTestClock);
    const auto page = queries.list(request);
    INFO((page ? "" : page.error().detail));
    REQUIRE(page);
    std::vector<std::int64_t> ids;
    for (const ListRow& row : page->rows)
        ids.push_back(row.summary.id.value());
    return ids;
}

} // namespace recourse
