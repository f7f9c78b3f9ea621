// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/sql/connection.h"

#include <sqlite3.h>

#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>
#include <QVariant>

namespace recourse {

namespace {

/// Beyond this many different statements, those of filters nobody asks any more are thrown away.
constexpr std::size_t kMostPrepared = 400;
constexpr auto kBusyMilliseconds = "10000";
constexpr auto kCacheKibibytes = "-65536";

[[noreturn]] void throwSql(const QSqlError& error, std::string_view sql) {
    throw SqlError(kindOfSqliteCode(error.nativeErrorCode().toInt()),
                   error.text().toStdString() + " in: " + std::string(sql));
}

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

Connection::Connection(const std::string& path, Access access)
    : m_name(QStringLiteral("recourse-") + QUuid::createUuid().toString(QUuid::Id128)) {
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    try {
        open(path, access);
    } catch (const SqlError&) {
        m_prepared.clear();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
        throw;
    }
}

Connection::~Connection() {
    m_prepared.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

void Connection::open(const std::string& path, Access access) {
    m_database.setDatabaseName(QString::fromStdString(path));
    // Waiting is set here too, because the first statement already may meet another desk's lock.
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=") + QLatin1String(kBusyMilliseconds);
    if (access == Access::ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    m_database.setConnectOptions(options);
    if (!m_database.open())
        throwSql(m_database.lastError(), "open");
    settle(access);
}

void Connection::settle(Access access) {
    require("busy_timeout", kBusyMilliseconds, kBusyMilliseconds);
    require("foreign_keys", "ON", "1");
    require("synchronous", "FULL", "2");
    require("cache_size", kCacheKibibytes, kCacheKibibytes);
    require("temp_store", "MEMORY", "2");
    if (access == Access::Shared && !m_database.databaseName().contains(QLatin1String(":memory:")))
        require("journal_mode", "WAL", "wal");
}

void Connection::require(const std::string& pragma, const std::string& setting, const std::string& expected) {
    execute("PRAGMA " + pragma + " = " + setting);
    const std::string question = "PRAGMA " + pragma;
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(QString::fromStdString(question)) || !query.next())
        throwSql(query.lastError(), question);
    const std::string answer = query.value(0).toString().toStdString();
    if (answer != expected)
        throw SqlError(StorageError::Kind::Failed, question + " is " + answer + ", not " + expected);
}

void Connection::execute(std::string_view sql) {
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(QString::fromUtf8(sql.data(), static_cast<qsizetype>(sql.size()))))
        throwSql(query.lastError(), sql);
}

QSqlQuery Connection::takePrepared(const std::string& sql) {
    const auto found = m_prepared.find(sql);
    if (found != m_prepared.end() && !found->second.empty()) {
        QSqlQuery query = std::move(found->second.back());
        found->second.pop_back();
        return query;
    }
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(QString::fromStdString(sql)))
        throwSql(query.lastError(), sql);
    return query;
}

void Connection::giveBack(const std::string& sql, QSqlQuery query) noexcept {
    query.finish();
    if (m_prepared.size() >= kMostPrepared)
        m_prepared.clear();
    m_prepared[sql].push_back(std::move(query));
}

sqlite3* Connection::handle() const {
    return *static_cast<sqlite3* const*>(m_database.driver()->handle().data());
}

} // namespace recourse
