// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/sql/connection.h"

#include "persistence/sql/statement.h"

#include <sqlite3.h>

namespace recourse {

namespace {

/// Beyond this many different statements, those of filters nobody asks any more are thrown away.
constexpr std::size_t kMostPrepared = 400;
constexpr int kBusyMilliseconds = 10'000;
constexpr auto kCacheKibibytes = "-65536";

} // namespace

StorageError::Kind kindOfSqliteCode(int code) {
    using Fault = StorageError::Kind;
    switch (code & 0xff) {
    case SQLITE_BUSY:
        return Fault::Busy;
    case SQLITE_LOCKED:
        return Fault::Locked;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return Fault::ReadOnly;
    case SQLITE_CANTOPEN:
        return Fault::Missing;
    case SQLITE_CORRUPT:
        return Fault::Corrupt;
    case SQLITE_NOTADB:
        return Fault::NotOurs;
    case SQLITE_FULL:
        return Fault::Full;
    default:
        return Fault::Failed;
    }
}

void FinalizeStatement::operator()(sqlite3_stmt* statement) const noexcept {
    sqlite3_finalize(statement);
}

void Connection::CloseDatabase::operator()(sqlite3* database) const noexcept {
    sqlite3_close_v2(database);
}

Connection::Connection(const std::string& path, Access access) {
    const int mode = access == Access::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    sqlite3* database = nullptr;
    const int opened = sqlite3_open_v2(path.c_str(), &database, mode | SQLITE_OPEN_NOMUTEX, nullptr);
    m_database.reset(database);
    if (opened != SQLITE_OK)
        throw SqlError(kindOfSqliteCode(opened), std::string(sqlite3_errstr(opened)) + ": " + path);
    settle(path, access);
}

void Connection::settle(const std::string& path, Access access) {
    // The first statement already may meet another desk's lock.
    sqlite3_busy_timeout(handle(), kBusyMilliseconds);
    require("foreign_keys", "ON", "1");
    require("synchronous", "FULL", "2");
    require("cache_size", kCacheKibibytes, kCacheKibibytes);
    require("temp_store", "MEMORY", "2");
    if (access == Access::Shared && path != ":memory:")
        require("journal_mode", "WAL", "wal");
}

void Connection::require(const std::string& pragma, const std::string& setting, const std::string& expected) {
    execute("PRAGMA " + pragma + " = " + setting);
    Statement question(*this, "PRAGMA " + pragma);
    const std::string answer = question.next() ? question.text(0) : std::string();
    if (answer != expected)
        throw SqlError(StorageError::Kind::Failed, pragma + " is " + answer + ", not " + expected);
}

void Connection::fail(std::string_view sql) const {
    throw SqlError(kindOfSqliteCode(sqlite3_errcode(handle())),
                   std::string(sqlite3_errmsg(handle())) + " in: " + std::string(sql));
}

void Connection::execute(std::string_view sql) {
    if (sqlite3_exec(handle(), std::string(sql).c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        fail(sql);
}

PreparedStatement Connection::takePrepared(const std::string& sql) {
    const auto found = m_prepared.find(sql);
    if (found != m_prepared.end() && !found->second.empty()) {
        PreparedStatement statement = std::move(found->second.back());
        found->second.pop_back();
        return statement;
    }
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v3(handle(), sql.c_str(), static_cast<int>(sql.size()) + 1, SQLITE_PREPARE_PERSISTENT,
                           &statement, nullptr) != SQLITE_OK)
        fail(sql);
    return PreparedStatement(statement);
}

void Connection::giveBack(const std::string& sql, PreparedStatement statement) noexcept {
    sqlite3_reset(statement.get());
    sqlite3_clear_bindings(statement.get());
    if (m_prepared.size() >= kMostPrepared)
        m_prepared.clear();
    m_prepared[sql].push_back(std::move(statement));
}

} // namespace recourse
