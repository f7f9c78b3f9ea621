// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/backup.h"

#include "persistence/sql/file_on_disk.h"
#include "persistence/sql/statement.h"

#include <sqlite3.h>

namespace recourse {

namespace {

void requireIntegrity(Connection& connection) {
    for (const char* check : {"PRAGMA integrity_check", "SELECT count(*) FROM pragma_foreign_key_check"}) {
        Statement result(connection, check);
        const bool answered = result.next();
        const std::string answer = answered ? result.text(0) : std::string();
        if (answer != "ok" && answer != "0")
            throw SqlError(StorageError::Kind::Corrupt, std::string(check) + ": " + answer);
    }
}

/// All pages in one step: a copy made in several steps begins anew whenever another desk writes, and may never end.
void copyPages(Connection& from, Connection& to) {
    sqlite3_backup* backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (backup == nullptr)
        throw SqlError(StorageError::Kind::Failed, sqlite3_errmsg(to.handle()));
    sqlite3_backup_step(backup, -1);
    const int result = sqlite3_backup_finish(backup);
    if (result != SQLITE_OK)
        throw SqlError(kindOfSqliteCode(result), sqlite3_errstr(result));
}

} // namespace

Stored<Done> backupTo(const std::string& dataFile, const std::string& backup) {
    return guarded([&] {
        requireNewPath(backup);
        const FileInTheMaking making(backup);
        {
            Connection from(dataFile, Connection::Access::ReadOnly);
            Connection to(making.path(), Connection::Access::Alone);
            copyPages(from, to);
            to.execute("PRAGMA journal_mode = DELETE");
            requireIntegrity(to);
        }
        making.putInPlace();
    });
}

Stored<Done> checkIntegrity(const std::string& dataFile) {
    return guarded([&] {
        Connection connection(dataFile, Connection::Access::ReadOnly);
        requireIntegrity(connection);
    });
}

} // namespace recourse
