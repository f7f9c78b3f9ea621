// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/cases/sql_earlier_cases.h"

#include "persistence/sql/statement.h"

#include <charconv>

namespace recourse {

namespace {

struct ProblemCondition {
    std::string sql;
    std::vector<SqlValue> values;
};

/// The cases whose problem has every part of the key; nothing if a part is empty or there is none.
std::optional<ProblemCondition> sameProblemCondition(const ProblemKey& key) {
    ProblemCondition condition;
    for (const auto& [column, part] : {std::pair("product", &key.product), std::pair("defect_code", &key.defectCode),
                                       std::pair("batch", &key.batch)}) {
        if (!*part)
            continue;
        if ((*part)->empty())
            return std::nullopt;
        condition.sql += (condition.sql.empty() ? "" : " AND ") + std::string(column) + " = ?";
        condition.values.emplace_back(**part);
    }
    if (!condition.sql.empty())
        condition.sql = " AND c.id IN (SELECT case_id FROM case_problem WHERE " + condition.sql + ")";
    if (!key.customer)
        return condition.sql.empty() ? std::nullopt : std::optional(condition);
    std::int64_t party = 0;
    std::from_chars(key.customer->data(), key.customer->data() + key.customer->size(), party);
    if (party == 0)
        return std::nullopt;
    condition.sql += " AND c.party = ?";
    condition.values.emplace_back(party);
    return condition;
}

} // namespace

std::int64_t SqlSerials::next(std::string_view series) {
    const Stored<std::int64_t> value = guarded([&] {
        Statement count(m_connection,
                        "INSERT INTO counter (series, value) VALUES (?, 1) ON CONFLICT (series) DO UPDATE SET "
                        "value = value + 1 RETURNING value");
        if (!count.bind(series).next())
            throw SqlError(StorageError::Kind::Failed, "counter");
        return count.integer(0);
    });
    if (value)
        return *value;
    if (!m_failure)
        m_failure = value.error();
    return 0;
}

std::vector<EarlierCase> SqlEarlierCases::sameProblem(const ProblemKey& key, std::optional<Day> after, Day upTo,
                                                      CaseId except) {
    const std::optional<ProblemCondition> condition = sameProblemCondition(key);
    if (!condition)
        return {};
    Stored<std::vector<EarlierCase>> found = guarded([&] {
        Statement select(m_connection,
                         "SELECT c.id, c.number, c.grade, c.received_on FROM case_row c WHERE c.procedure = ? "
                         "AND c.counts = 1 AND c.historical = 0 AND c.received_on > ? AND c.received_on <= ? "
                         "AND c.id <> ?" +
                             condition->sql + " ORDER BY c.received_on, c.id");
        select.bind(key.procedure).bind(after.value_or(Day::min())).bind(upTo).bind(except).bindAll(condition->values);
        std::vector<EarlierCase> cases;
        while (select.next())
            cases.push_back(
                {CaseId(select.integer(0)), select.text(1), select.text(2), Day(std::chrono::days(select.integer(3)))});
        return cases;
    });
    if (found)
        return std::move(found).value();
    if (!m_failure)
        m_failure = found.error();
    return {};
}

} // namespace recourse
