// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "persistence/sql/sql_error.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <QSqlDatabase>
#include <QSqlQuery>

struct sqlite3;

namespace recourse {

/// One connection to one SQLite file, for the thread that made it. Foreign keys, write-ahead log, full synchronisation,
/// waiting time and cache are set and read back. Throws SqlError.
class Connection {
public:
    /// Shared: with a write-ahead log, so that others can read while one writes. Alone: for a file nobody else has
    /// open.
    enum class Access { Shared, Alone, ReadOnly };

    Connection(const std::string& path, Access access);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// Runs one statement that has no values and whose answer is not wanted.
    void execute(std::string_view sql);

    /// A prepared query for Statement; giveBack() keeps it for the next time.
    [[nodiscard]] QSqlQuery takePrepared(const std::string& sql);
    void giveBack(const std::string& sql, QSqlQuery query) noexcept;

    /// Owned by the connection.
    [[nodiscard]] sqlite3* handle() const;

private:
    void open(const std::string& path, Access access);
    void settle(Access access);
    void require(const std::string& pragma, const std::string& setting, const std::string& expected);

    QString m_name;
    QSqlDatabase m_database;
    std::unordered_map<std::string, std::vector<QSqlQuery>> m_prepared;
};

/// What SQLite's result code means to the ports.
[[nodiscard]] StorageError::Kind kindOfSqliteCode(int code);

} // namespace recourse
