// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "persistence/sql/connection.h"
#include "support/bytes.h"
#include "support/id.h"
#include "support/time.h"

#include <optional>
#include <variant>

namespace recourse {

/// A value as SQLite keeps it.
using SqlValue = std::variant<std::monostate, std::int64_t, std::string, Bytes>;

/// A statement with its values: prepared once for the connection, read forward only. Values are bound in the order of
/// the question marks. Columns count from 0. Throws SqlError.
class Statement {
public:
    Statement(Connection& connection, std::string sql);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    Statement& bind(const SqlValue& value);
    Statement& bind(std::int64_t value);
    Statement& bind(std::string_view text);
    Statement& bind(const char* text) { return bind(std::string_view(text)); }
    Statement& bind(const std::string& text) { return bind(std::string_view(text)); }
    Statement& bind(ByteView bytes);
    Statement& bind(bool flag) { return bind(std::int64_t{flag}); }
    Statement& bind(Instant instant) { return bind(std::int64_t{instant.time_since_epoch().count()}); }
    Statement& bind(Day day) { return bind(std::int64_t{day.time_since_epoch().count()}); }
    template <class Tag>
    Statement& bind(Id<Tag> id) {
        return bind(id.value());
    }
    Statement& bindAll(const std::vector<SqlValue>& values);

    /// Runs at the first call; true while there is a row.
    [[nodiscard]] bool next();
    /// Runs it to its end, then as reset().
    void run();
    /// The rest of the rows is not wanted; other values can be bound.
    void reset();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] Bytes bytes(int column) const;
    [[nodiscard]] SqlValue value(int column) const;
    [[nodiscard]] Instant instant(int column) const { return Instant(std::chrono::seconds(integer(column))); }

private:
    void requireBound(int result) const;

    Connection& m_connection;
    std::string m_sql;
    PreparedStatement m_statement;
    int m_bound = 0;
    bool m_ended = false;
};

} // namespace recourse
