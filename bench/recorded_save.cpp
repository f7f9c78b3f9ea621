// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorded_save.h"

namespace recourse {

namespace {

void require(int code, const char* what) {
    if (code != SQLITE_OK)
        giveUp(std::string(what) + ": " + sqlite3_errstr(code));
}

/// The index of words writes its own tables; it is told the words instead.
int isNotOfTheIndex(void*, const char* table) {
    return std::string_view(table).starts_with("case_fts") ? 0 : 1;
}

std::vector<std::string> columnsOf(sqlite3* file, const std::string& table) {
    std::vector<std::string> columns;
    sqlite3_stmt* names = nullptr;
    require(sqlite3_prepare_v2(file, "SELECT name FROM pragma_table_info(?)", -1, &names, nullptr), "columns");
    sqlite3_bind_text(names, 1, table.c_str(), -1, SQLITE_TRANSIENT);
    while (sqlite3_step(names) == SQLITE_ROW)
        columns.emplace_back(reinterpret_cast<const char*>(sqlite3_column_text(names, 0)));
    sqlite3_finalize(names);
    return columns;
}

} // namespace

RecordedSave::RecordedSave(sqlite3* file, const std::function<void()>& work) {
    sqlite3_session* session = nullptr;
    require(sqlite3session_create(file, "main", &session), "session");
    sqlite3session_table_filter(session, isNotOfTheIndex, nullptr);
    require(sqlite3session_attach(session, nullptr), "attach");
    work();
    int bytes = 0;
    void* changes = nullptr;
    require(sqlite3session_changeset(session, &bytes, &changes), "changes");
    sqlite3session_delete(session);
    take(file, bytes, changes);
    sqlite3_free(changes);
}

void RecordedSave::take(sqlite3* file, int bytes, void* changes) {
    sqlite3_changeset_iter* each = nullptr;
    require(sqlite3changeset_start(&each, bytes, changes), "changes");
    while (sqlite3changeset_next(each) == SQLITE_ROW) {
        const char* table = nullptr;
        int count = 0;
        int change = 0;
        require(sqlite3changeset_op(each, &table, &count, &change, nullptr), "change");
        const std::vector<std::string> columns = columnsOf(file, table);
        if (change == SQLITE_INSERT)
            takeInsert(each, table, columns);
        else if (change == SQLITE_UPDATE)
            takeUpdate(each, table, columns);
        else
            giveUp(std::string("a save that takes rows away from ") + table);
    }
    require(sqlite3changeset_finalize(each), "changes");
}

void RecordedSave::takeInsert(sqlite3_changeset_iter* change, const std::string& table,
                              const std::vector<std::string>& columns) {
    Write row;
    std::string names;
    std::string places;
    for (std::size_t column = 0; column < columns.size(); ++column) {
        sqlite3_value* value = nullptr;
        require(sqlite3changeset_new(change, static_cast<int>(column), &value), "value");
        names += (column == 0 ? "\"" : ", \"") + columns[column] + '"';
        places += column == 0 ? "?" : ", ?";
        row.values.emplace_back(sqlite3_value_dup(value));
    }
    row.sql = "INSERT INTO \"" + table + "\" (" + names + ") VALUES (" + places + ")";
    m_writes.push_back(std::move(row));
    if (table != "case_text")
        return;
    Write words{"INSERT INTO case_fts (rowid, body) VALUES (?, ?)", {}};
    words.values.emplace_back(sqlite3_value_dup(m_writes.back().values[0].get()));
    words.values.emplace_back(sqlite3_value_dup(m_writes.back().values[2].get()));
    m_writes.push_back(std::move(words));
}

void RecordedSave::takeUpdate(sqlite3_changeset_iter* change, const std::string& table,
                              const std::vector<std::string>& columns) {
    unsigned char* isKey = nullptr;
    require(sqlite3changeset_pk(change, &isKey, nullptr), "key");
    Write row;
    std::string settings;
    std::string condition;
    std::vector<ValuePointer> keys;
    for (std::size_t column = 0; column < columns.size(); ++column) {
        sqlite3_value* value = nullptr;
        if (isKey[column] != 0) {
            require(sqlite3changeset_old(change, static_cast<int>(column), &value), "value");
            condition += (condition.empty() ? "\"" : " AND \"") + columns[column] + "\" = ?";
            keys.emplace_back(sqlite3_value_dup(value));
            continue;
        }
        require(sqlite3changeset_new(change, static_cast<int>(column), &value), "value");
        if (value == nullptr)
            continue;
        settings += (settings.empty() ? "\"" : ", \"") + columns[column] + "\" = ?";
        row.values.emplace_back(sqlite3_value_dup(value));
    }
    for (ValuePointer& key : keys)
        row.values.push_back(std::move(key));
    row.sql = "UPDATE \"" + table + "\" SET " + settings + " WHERE " + condition;
    m_writes.push_back(std::move(row));
}

void RecordedSave::writeInto(BareFile& file) const {
    file.step(file.prepared("BEGIN IMMEDIATE"));
    for (const Write& write : m_writes) {
        sqlite3_stmt* statement = file.prepared(write.sql);
        for (std::size_t at = 0; at < write.values.size(); ++at)
            sqlite3_bind_value(statement, static_cast<int>(at) + 1, write.values[at].get());
        file.step(statement);
    }
    file.step(file.prepared("COMMIT"));
}

} // namespace recourse
