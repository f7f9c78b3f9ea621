// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/sql/statement.h"

#include <sqlite3.h>

namespace recourse {

Statement::Statement(Connection& connection, std::string sql)
    : m_connection(connection)
    , m_sql(std::move(sql))
    , m_statement(connection.takePrepared(m_sql)) {}

Statement::~Statement() {
    m_connection.giveBack(m_sql, std::move(m_statement));
}

void Statement::requireBound(int result) const {
    if (result != SQLITE_OK)
        m_connection.fail(m_sql);
}

Statement& Statement::bind(const SqlValue& value) {
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return bind(*number);
    if (const auto* text = std::get_if<std::string>(&value))
        return bind(std::string_view(*text));
    if (const auto* bytes = std::get_if<Bytes>(&value))
        return bind(ByteView(*bytes));
    requireBound(sqlite3_bind_null(m_statement.get(), ++m_bound));
    return *this;
}

Statement& Statement::bind(std::int64_t value) {
    requireBound(sqlite3_bind_int64(m_statement.get(), ++m_bound, value));
    return *this;
}

// No pointer would be stored as NULL: an empty text or array needs one.
Statement& Statement::bind(std::string_view text) {
    requireBound(sqlite3_bind_text(m_statement.get(), ++m_bound, text.empty() ? "" : text.data(),
                                   static_cast<int>(text.size()), SQLITE_TRANSIENT));
    return *this;
}

Statement& Statement::bind(ByteView bytes) {
    const void* first = bytes.empty() ? static_cast<const void*>("") : bytes.data();
    requireBound(
        sqlite3_bind_blob(m_statement.get(), ++m_bound, first, static_cast<int>(bytes.size()), SQLITE_TRANSIENT));
    return *this;
}

Statement& Statement::bindAll(const std::vector<SqlValue>& values) {
    for (const SqlValue& value : values)
        bind(value);
    return *this;
}

bool Statement::next() {
    if (m_ended)
        return false; // asked once more, SQLite would begin again
    const int result = sqlite3_step(m_statement.get());
    if (result == SQLITE_ROW)
        return true;
    if (result != SQLITE_DONE)
        m_connection.fail(m_sql);
    m_ended = true;
    return false;
}

void Statement::run() {
    while (next()) {
    }
    reset();
}

void Statement::reset() {
    sqlite3_reset(m_statement.get());
    m_bound = 0;
    m_ended = false;
}

bool Statement::isNull(int column) const {
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const {
    return sqlite3_column_int64(m_statement.get(), column);
}

std::string Statement::text(int column) const {
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement.get(), column));
    return text == nullptr
               ? std::string()
               : std::string(text, static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column)));
}

Bytes Statement::bytes(int column) const {
    const auto* bytes = static_cast<const std::uint8_t*>(sqlite3_column_blob(m_statement.get(), column));
    return bytes == nullptr ? Bytes() : Bytes(bytes, bytes + sqlite3_column_bytes(m_statement.get(), column));
}

SqlValue Statement::value(int column) const {
    switch (sqlite3_column_type(m_statement.get(), column)) {
    case SQLITE_NULL:
        return {};
    case SQLITE_INTEGER:
        return integer(column);
    case SQLITE_BLOB:
        return bytes(column);
    default:
        return text(column);
    }
}

} // namespace recourse
