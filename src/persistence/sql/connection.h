// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "persistence/sql/sql_error.h"

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace recourse {

struct FinalizeStatement {
    void operator()(sqlite3_stmt* statement) const noexcept;
};
/// A statement that was parsed and planned.
using PreparedStatement = std::unique_ptr<sqlite3_stmt, FinalizeStatement>;

/// One connection to one SQLite file, for one thread at a time. Foreign keys, write-ahead log, full synchronisation,
/// waiting time and cache are set and read back. Throws SqlError.
class Connection {
public:
    /// Shared: with a write-ahead log, so that others can read while one writes. Alone: for a file nobody else has
    /// open.
    enum class Access { Shared, Alone, ReadOnly };

    Connection(const std::string& path, Access access);

    /// Runs statements that have no values and whose answer is not wanted.
    void execute(std::string_view sql);

    /// For Statement; giveBack() keeps it for the next time.
    [[nodiscard]] PreparedStatement takePrepared(const std::string& sql);
    void giveBack(const std::string& sql, PreparedStatement statement) noexcept;

    /// Owned by the connection.
    [[nodiscard]] sqlite3* handle() const { return m_database.get(); }

    /// Throws what SQLite says of the last thing it was asked to do.
    [[noreturn]] void fail(std::string_view sql) const;

private:
    void settle(const std::string& path, Access access);
    void require(const std::string& pragma, const std::string& setting, const std::string& expected);

    struct CloseDatabase {
        void operator()(sqlite3* database) const noexcept;
    };
    std::unique_ptr<sqlite3, CloseDatabase> m_database;
    std::unordered_map<std::string, std::vector<PreparedStatement>> m_prepared;
};

/// What SQLite's result code means to the ports.
[[nodiscard]] StorageError::Kind kindOfSqliteCode(int code);

} // namespace recourse
