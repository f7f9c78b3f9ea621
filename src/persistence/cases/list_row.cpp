// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/cases/list_row.h"

#include "persistence/search/search_tokens.h"
#include "support/text.h"

namespace recourse {

namespace {

constexpr std::size_t kNumberWidth = 12;

constexpr auto kWriteRow =
    "INSERT INTO case_row (id, version, sort_key, number, number_key, procedure, kind, received_at, received_on, "
    "party, "
    "product, product_key, batch, grade, grade_key, stage, ending, due_key, due_at, amount, amount_currency, "
    "departments, "
    "matter, historical, counts) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
    "ON CONFLICT (id) DO UPDATE SET version = excluded.version, sort_key = excluded.sort_key, number = "
    "excluded.number, "
    "number_key = excluded.number_key, procedure = excluded.procedure, kind = excluded.kind, received_at = "
    "excluded.received_at, received_on = excluded.received_on, party = excluded.party, product = excluded.product, "
    "product_key = excluded.product_key, batch = excluded.batch, grade = excluded.grade, grade_key = "
    "excluded.grade_key, "
    "stage = excluded.stage, ending = excluded.ending, due_key = excluded.due_key, due_at = excluded.due_at, amount = "
    "excluded.amount, amount_currency = excluded.amount_currency, departments = excluded.departments, matter = "
    "excluded.matter, historical = excluded.historical, counts = excluded.counts";

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

SqlValue orNull(const std::optional<Instant>& instant) {
    return instant ? SqlValue{std::int64_t{instant->time_since_epoch().count()}} : SqlValue{};
}

std::string bodyOf(const std::string& searchText) {
    return join(searchTokens(searchText), " ");
}

} // namespace

std::string numberKey(std::string_view number) {
    const std::string normal = normalisedKey(number);
    std::string key;
    for (std::size_t at = 0; at < normal.size();) {
        std::size_t past = at;
        while (past < normal.size() && isDigit(normal[past]))
            ++past;
        if (past == at) {
            key += normal[at++];
            continue;
        }
        key.append(past - at < kNumberWidth ? kNumberWidth - (past - at) : 0, '0').append(normal, at, past - at);
        at = past;
    }
    return key;
}

CaseSummary summaryFrom(const Statement& row) {
    CaseSummary summary;
    summary.id = CaseId(row.integer(0));
    summary.number = row.text(1);
    summary.procedure = row.text(2);
    summary.kind = row.text(3);
    summary.receivedAt = row.instant(4);
    if (row.integer(5) != 0)
        summary.party = PartyId(row.integer(5));
    summary.product = row.text(6);
    summary.batch = row.text(7);
    summary.grade = row.text(8);
    summary.stage = row.text(9);
    summary.end = row.text(10);
    summary.dueKey = row.text(11);
    if (!row.isNull(12))
        summary.dueAt = row.instant(12);
    if (!row.isNull(13))
        summary.amount = Money{row.integer(13), row.text(14)};
    summary.departments = row.text(15);
    summary.matter = row.text(16);
    summary.historical = row.integer(17) != 0;
    summary.countsForRepetition = row.integer(18) != 0;
    return summary;
}

std::int64_t ListRowWriter::sortKeyOf(const CaseSummary& summary) {
    const std::int64_t first = firstSortKey(summary.receivedAt);
    const std::int64_t past = first + (1 << 20);
    Statement standing(m_connection, "SELECT sort_key FROM case_row WHERE id = ? AND sort_key >= ? AND sort_key < ?");
    if (standing.bind(summary.id).bind(first).bind(past).next())
        return standing.integer(0);
    Statement last(m_connection, "SELECT max(sort_key) FROM case_row WHERE sort_key >= ? AND sort_key < ?");
    const bool others = last.bind(first).bind(past).next() && !last.isNull(0);
    return others ? last.integer(0) + 1 : first;
}

void ListRowWriter::write(const CaseSummary& summary, Day receivedOn, std::int64_t version) {
    const std::int64_t sortKey = sortKeyOf(summary);
    Statement row(m_connection, kWriteRow);
    row.bind(summary.id).bind(version).bind(sortKey).bind(summary.number).bind(numberKey(summary.number));
    row.bind(summary.procedure).bind(summary.kind).bind(summary.receivedAt).bind(receivedOn);
    row.bind(summary.party ? summary.party->value() : 0).bind(summary.product).bind(normalisedKey(summary.product));
    row.bind(summary.batch)
        .bind(summary.grade)
        .bind(normalisedKey(summary.grade))
        .bind(summary.stage)
        .bind(summary.end);
    row.bind(summary.dueKey).bind(orNull(summary.dueAt));
    row.bind(summary.amount ? SqlValue{summary.amount->minor} : SqlValue{});
    row.bind(summary.amount ? SqlValue{summary.amount->currency} : SqlValue{});
    row.bind(summary.departments).bind(summary.matter).bind(summary.historical).bind(summary.countsForRepetition);
    row.run();
    writeText(summary, sortKey);
}

void ListRowWriter::writeText(const CaseSummary& summary, std::int64_t sortKey) {
    const std::string body = bodyOf(summary.searchText);
    Statement old(m_connection, "SELECT sort_key, body FROM case_text WHERE case_id = ?");
    if (old.bind(summary.id).next()) {
        if (old.integer(0) == sortKey && old.text(1) == body)
            return;
        // The index has no text of its own: it must be told exactly what it is to forget.
        Statement(m_connection, "INSERT INTO case_fts (case_fts, rowid, body) VALUES ('delete', ?, ?)")
            .bind(old.integer(0))
            .bind(old.text(1))
            .run();
        Statement(m_connection, "DELETE FROM case_text WHERE case_id = ?").bind(summary.id).run();
    }
    Statement(m_connection, "INSERT INTO case_text (sort_key, case_id, body) VALUES (?, ?, ?)")
        .bind(sortKey)
        .bind(summary.id)
        .bind(body)
        .run();
    Statement(m_connection, "INSERT INTO case_fts (rowid, body) VALUES (?, ?)").bind(sortKey).bind(body).run();
}

void ListRowWriter::writeProblems(CaseId id, const std::vector<ProblemRow>& problems) {
    std::vector<ProblemRow> standing;
    Statement read(m_connection, "SELECT product, defect_code, batch FROM case_problem WHERE case_id = ? ORDER BY id");
    read.bind(id);
    while (read.next())
        standing.push_back({read.text(0), read.text(1), read.text(2)});
    if (standing == problems)
        return;
    Statement(m_connection, "DELETE FROM case_problem WHERE case_id = ?").bind(id).run();
    for (const ProblemRow& problem : problems) {
        Statement(m_connection, "INSERT INTO case_problem (case_id, product, defect_code, batch) VALUES (?, ?, ?, ?)")
            .bind(id)
            .bind(problem.product)
            .bind(problem.defectCode)
            .bind(problem.batch)
            .run();
    }
}

} // namespace recourse
