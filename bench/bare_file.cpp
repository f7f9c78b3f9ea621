// SPDX-License-Identifier: GPL-3.0-or-later
#include "bare_file.h"

#include <cstdio>
#include <cstdlib>

namespace recourse {

void giveUp(const std::string& why) {
    std::fprintf(stderr, "%s\n", why.c_str());
    std::exit(1);
}

BareFile::BareFile(const std::string& path) {
    sqlite3* file = nullptr;
    if (sqlite3_open(path.c_str(), &file) != SQLITE_OK)
        giveUp(path);
    m_file.reset(file);
    execute("PRAGMA foreign_keys = ON");
    execute("PRAGMA synchronous = FULL");
    execute("PRAGMA cache_size = -65536");
    execute("PRAGMA temp_store = MEMORY");
    execute("PRAGMA journal_mode = WAL");
}

void BareFile::execute(const char* sql) {
    if (sqlite3_exec(m_file.get(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        giveUp(std::string(sqlite3_errmsg(m_file.get())) + " in: " + sql);
}

sqlite3_stmt* BareFile::prepared(const std::string& sql) {
    auto& statement = m_prepared[sql];
    if (statement == nullptr) {
        sqlite3_stmt* made = nullptr;
        if (sqlite3_prepare_v2(m_file.get(), sql.c_str(), -1, &made, nullptr) != SQLITE_OK)
            giveUp(std::string(sqlite3_errmsg(m_file.get())) + " in: " + sql);
        statement.reset(made);
    }
    return statement.get();
}

void BareFile::step(sqlite3_stmt* statement) {
    if (sqlite3_step(statement) != SQLITE_DONE)
        giveUp(std::string(sqlite3_errmsg(m_file.get())) + " in: " + sqlite3_sql(statement));
    sqlite3_reset(statement);
}

std::vector<std::int64_t> BareFile::firstColumn(const std::string& sql, const Values& values) {
    sqlite3_stmt* statement = prepared(sql);
    for (int at = 1; at <= sqlite3_bind_parameter_count(statement); ++at) {
        const auto& value = values.at(sqlite3_bind_parameter_name(statement, at));
        if (const auto* number = std::get_if<std::int64_t>(&value))
            sqlite3_bind_int64(statement, at, *number);
        else
            sqlite3_bind_text(statement, at, std::get<std::string>(value).c_str(), -1, SQLITE_STATIC);
    }
    std::vector<std::int64_t> found;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        found.push_back(sqlite3_column_int64(statement, 0));
        for (int column = 1; column < sqlite3_column_count(statement); ++column)
            static_cast<void>(sqlite3_column_text(statement, column));
    }
    sqlite3_reset(statement);
    return found;
}

std::string BareFile::text(const std::string& sql) {
    sqlite3_stmt* statement = prepared(sql);
    if (sqlite3_step(statement) != SQLITE_ROW)
        giveUp("nothing for: " + sql);
    std::string text(reinterpret_cast<const char*>(sqlite3_column_text(statement, 0)));
    sqlite3_reset(statement);
    return text;
}

} // namespace recourse
