// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/storage_error.h"
#include "domain/casefile/sources.h"
#include "persistence/sql/connection.h"

#include <optional>

namespace recourse {

/// The first failure while a rule asked something that cannot answer with an error; the commit tells it.
using AskedFailure = std::optional<StorageError>;

/// Counts in the file, inside the transaction that saves the number: rolled back, the number is given again.
class SqlSerials final : public SerialSource {
public:
    SqlSerials(Connection& connection, AskedFailure& failure) : m_connection(connection), m_failure(failure) {}
    std::int64_t next(std::string_view series) override;

private:
    Connection& m_connection;
    AskedFailure& m_failure;
};

class SqlEarlierCases final : public EarlierCases {
public:
    SqlEarlierCases(Connection& connection, AskedFailure& failure) : m_connection(connection), m_failure(failure) {}
    std::vector<EarlierCase> sameProblem(const ProblemKey& key, std::optional<Day> after, Day upTo,
                                         CaseId except) override;

private:
    Connection& m_connection;
    AskedFailure& m_failure;
};

} // namespace recourse
