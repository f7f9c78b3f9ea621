// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/case_queries.h"
#include "persistence/data_file.h"
#include "persistence/queries/filter_sql.h"

namespace recourse {

/// Answers lists and counts, page by page and by key, so that only the rows of a page are read. Throws SqlError,
/// SignedOut where customers' names are wanted and nobody is signed in.
class CaseList {
public:
    CaseList(DataFile& file, Instant now) : m_file(file), m_now(now) {}

    /// Ties are in the order of the ids; cases received in the same second in the order in which they were entered.
    [[nodiscard]] ListPage page(const ListRequest& request);
    [[nodiscard]] CappedCount count(const Filter& filter, std::int64_t cap);

private:
    /// What is selected from, what must hold, and what to order by (empty: nothing is said).
    struct Source {
        std::string from;
        SqlCondition where;
        std::string order;
    };

    [[nodiscard]] FilterContext context() const { return {m_file.zone(), m_file.directory(), m_now}; }
    [[nodiscard]] Source sourceByIndex(const Filter& filter);
    [[nodiscard]] Source sourceInOrder(const Filter& filter, SortColumn sort);
    [[nodiscard]] bool leavesAtMost(std::int64_t most, const Filter& filter, WordSearch words);
    [[nodiscard]] bool findsFewRows(const std::string& match);
    [[nodiscard]] SqlCondition afterKey(const ListRequest& request, const std::string& order);
    [[nodiscard]] SqlValue keyValue(SortColumn column, const PageKey& key);
    void rankParties();

    DataFile& m_file;
    Instant m_now;
};

/// Of a row of kSummaryColumns.
[[nodiscard]] ListRow listRowFrom(const Statement& row, const PartyDirectory& directory);

} // namespace recourse
