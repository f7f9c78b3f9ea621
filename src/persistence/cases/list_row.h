// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/summary.h"
#include "persistence/sql/statement.h"

namespace recourse {

/// Writes what lists, filters and repetition ask of a case: list row, problems and text. Parts that did not change stay
/// as they are. Throws SqlError.
class ListRowWriter {
public:
    explicit ListRowWriter(Connection& connection) : m_connection(connection) {}

    /// The version is the one after this save; receivedOn is the office's day of receipt.
    void write(const CaseSummary& summary, Day receivedOn, std::int64_t version);
    void writeProblems(CaseId id, const std::vector<ProblemRow>& problems);

private:
    [[nodiscard]] std::int64_t sortKeyOf(const CaseSummary& summary);
    void writeText(const CaseSummary& summary, std::int64_t sortKey);

    Connection& m_connection;
};

/// Columns of case_row (as c) for summaryFrom(), in its order. The search text is not read back.
inline constexpr std::string_view kSummaryColumns =
    "c.id, c.number, c.procedure, c.kind, c.received_at, c.party, c.product, c.batch, c.grade, c.stage, c.ending, "
    "c.due_key, "
    "c.due_at, c.amount, c.amount_currency, c.departments, c.matter, c.historical, c.counts, c.sort_key";
inline constexpr int kSortKeyColumn = 19;
[[nodiscard]] CaseSummary summaryFrom(const Statement& row);

/// The number so that "2611-9" stands before "2611-10".
[[nodiscard]] std::string numberKey(std::string_view number);

/// The smallest sort key of a case received then.
[[nodiscard]] constexpr std::int64_t firstSortKey(Instant received) {
    return received.time_since_epoch().count() * (1 << 20);
}

} // namespace recourse
