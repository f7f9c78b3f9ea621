// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/schema/migration.h"

#include "persistence/schema/sql_script.h"
#include "persistence/sql/statement.h"
#include "persistence/sql/transaction.h"

#include <charconv>

#include <QCryptographicHash>

namespace recourse {

namespace {

constexpr auto kCreateHistory =
    "CREATE TABLE IF NOT EXISTS schema_migration (version INTEGER PRIMARY KEY, description TEXT "
    "NOT NULL, checksum TEXT NOT NULL, applied_at INTEGER NOT NULL, program_version TEXT NOT "
    "NULL, min_reader INTEGER NOT NULL) STRICT";

std::string checksumOf(std::string_view script) {
    const QByteArrayView bytes(script.data(), static_cast<qsizetype>(script.size()));
    return QCryptographicHash::hash(bytes.toByteArray(), QCryptographicHash::Blake2b_256).toHex().toStdString();
}

std::int64_t minReaderOf(const Migration& step) {
    const std::string_view written = scriptHeader(step.script, "min-reader");
    std::int64_t version = 0;
    std::from_chars(written.data(), written.data() + written.size(), version);
    return version;
}

bool hasHistory(Connection& connection) {
    return Statement(connection, "SELECT 1 FROM sqlite_schema WHERE name = 'schema_migration'").next();
}

void applyStep(Connection& connection, const Migration& step, Instant now) {
    for (const std::string& statement : splitScript(step.script))
        connection.execute(statement);
    Statement(connection, "INSERT INTO schema_migration (version, description, checksum, applied_at, program_version, "
                          "min_reader) VALUES (?, ?, ?, ?, ?, ?)")
        .bind(step.version)
        .bind(scriptHeader(step.script, "description"))
        .bind(checksumOf(step.script))
        .bind(now)
        .bind(RECOURSE_VERSION)
        .bind(minReaderOf(step))
        .run();
}

} // namespace

std::int64_t checkSchema(Connection& connection, std::span<const Migration> steps) {
    if (!hasHistory(connection))
        return 0;
    const auto newest = static_cast<std::int64_t>(steps.size());
    std::int64_t reached = 0;
    Statement history(connection, "SELECT version, checksum, min_reader FROM schema_migration ORDER BY version");
    while (history.next()) {
        const std::int64_t version = history.integer(0);
        if (version != ++reached)
            throw SqlError(StorageError::Kind::Corrupt, "schema step " + std::to_string(reached) + " is missing");
        if (history.integer(2) > newest)
            throw SqlError(StorageError::Kind::NewerSchema, "schema version " + std::to_string(version));
        if (version <= newest && history.text(1) != checksumOf(steps[static_cast<std::size_t>(version - 1)].script))
            throw SqlError(StorageError::Kind::Corrupt, "schema step " + std::to_string(version) + " was another one");
    }
    return reached;
}

Migrated migrate(Connection& connection, std::span<const Migration> steps, Instant now) {
    Migrated done;
    done.from = done.to = checkSchema(connection, steps);
    while (done.to < static_cast<std::int64_t>(steps.size())) {
        Transaction transaction(connection);
        connection.execute(kCreateHistory);
        // Another desk may have gone further while this one waited for the lock.
        done.to = checkSchema(connection, steps);
        if (done.to >= static_cast<std::int64_t>(steps.size()))
            break;
        applyStep(connection, steps[static_cast<std::size_t>(done.to)], now);
        transaction.commit();
        ++done.to;
    }
    return done;
}

} // namespace recourse
