// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/queries/sql_case_queries.h"

#include "persistence/cases/list_row.h"
#include "persistence/cases/sql_case_transaction.h"
#include "persistence/events/event_log.h"
#include "persistence/events/event_payload.h"
#include "persistence/queries/case_list.h"
#include "persistence/queries/similar_cases.h"
#include "persistence/sql/transaction.h"

#include <sqlite3.h>

namespace recourse {

namespace {

/// Pages of the index merged in one step: some ten milliseconds.
constexpr std::int64_t kMergeStep = 500;

std::vector<HistoryEntry> historyOf(DataFile& file, CaseId id) {
    std::vector<HistoryEntry> entries;
    Statement select(file.connection(),
                     "SELECT " + std::string(kEventColumns) + " FROM event WHERE case_id = ? ORDER BY seq");
    select.bind(id);
    while (select.next()) {
        const StoredEvent event = eventFrom(select);
        entries.push_back({event.head, parsePayload(event.payload).changes});
        openChanges(entries.back().changes, file.personal());
    }
    return entries;
}

} // namespace

Stored<std::optional<LoadedCase>> SqlCaseQueries::load(CaseId id) {
    return guarded([&] {
        const Transaction snapshot(m_file.connection(), Transaction::Purpose::Read);
        return loadCase(m_file, id);
    });
}

Stored<std::optional<CaseId>> SqlCaseQueries::findNumber(const std::string& number) {
    return guarded([&]() -> std::optional<CaseId> {
        Statement find(m_file.connection(), "SELECT id FROM case_row WHERE number_key = ? ORDER BY id DESC LIMIT 1");
        if (!find.bind(numberKey(number)).next())
            return std::nullopt;
        return CaseId(find.integer(0));
    });
}

Stored<std::int64_t> SqlCaseQueries::dataVersion() {
    return guarded([&]() -> std::int64_t {
        Statement version(m_file.connection(), "PRAGMA data_version");
        return version.next() ? version.integer(0) : 0;
    });
}

Stored<ListPage> SqlCaseQueries::list(const ListRequest& request) {
    return guarded([&] { return CaseList(m_file, m_clock.now()).page(request); });
}

Stored<CappedCount> SqlCaseQueries::count(const Filter& filter, std::int64_t cap) {
    return guarded([&] { return CaseList(m_file, m_clock.now()).count(filter, cap); });
}

Stored<std::vector<HistoryEntry>> SqlCaseQueries::history(CaseId id) {
    return guarded([&] { return historyOf(m_file, id); });
}

Stored<std::vector<SimilarCase>> SqlCaseQueries::similar(const SimilarRequest& request) {
    return guarded([&] { return findSimilar(m_file, request); });
}

Stored<bool> SqlCaseQueries::mergeSearchIndex() {
    return guarded([&] {
        sqlite3* handle = m_file.connection().handle();
        const int before = sqlite3_total_changes(handle);
        Statement(m_file.connection(), "INSERT INTO case_fts (case_fts, rank) VALUES ('merge', ?)")
            .bind(kMergeStep)
            .run();
        // FTS5 documents it: fewer than two changes mean that there was nothing to merge.
        return sqlite3_total_changes(handle) - before >= 2;
    });
}

} // namespace recourse
