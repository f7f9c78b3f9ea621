// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/office/office_tables.h"

#include "support/text.h"

#include <algorithm>

namespace recourse {

namespace {

std::vector<std::string> columnNames(const OfficeTable& table) {
    std::vector<std::string> names;
    for (const StoredColumn& column : table.columns)
        names.push_back(column.name);
    return names;
}

} // namespace

const std::vector<OfficeTable>& officeTables() {
    static const std::vector<OfficeTable> tables{
        {"firm",
         {{"id", "INTEGER"},
          {"company", "TEXT"},
          {"sandbox", "INTEGER"},
          {"zone", "TEXT"},
          {"zone_offset", "INTEGER"},
          {"created_at", "INTEGER"}}},
        {"zone_change", {{"id", "INTEGER"}, {"zone_offset", "INTEGER"}}},
        {"person",
         {{"id", "INTEGER"},
          {"name", "TEXT"},
          {"name_key", "TEXT"},
          {"department", "TEXT"},
          {"roles", "TEXT"},
          {"active", "INTEGER"}}},
        {"account", {{"id", "INTEGER"}, {"password_hash", "TEXT"}, {"wrapped_key", "BLOB"}}},
        {"substitution",
         {{"id", "INTEGER"},
          {"absent", "INTEGER"},
          {"substitute", "INTEGER"},
          {"from_day", "INTEGER"},
          {"to_day", "INTEGER"},
          {"subjects", "TEXT"}}},
        {"interest",
         {{"id", "INTEGER"},
          {"person", "INTEGER"},
          {"touches", "TEXT"},
          {"party", "INTEGER"},
          {"what", "TEXT"},
          {"why", "BLOB"},
          {"from_day", "INTEGER"},
          {"withdrawn_on", "INTEGER"}}},
        {"procedure_revision", {{"id", "INTEGER"}, {"code", "TEXT"}, {"revision", "INTEGER"}, {"content", "TEXT"}}},
        {"calendar_revision", {{"id", "INTEGER"}, {"content", "TEXT"}}},
        {"party", {{"id", "INTEGER"}, {"seq", "INTEGER"}, {"name", "BLOB"}, {"provisional", "INTEGER"}}},
    };
    return tables;
}

const OfficeTable& officeTable(std::string_view name) {
    return *std::find_if(officeTables().begin(), officeTables().end(),
                         [name](const OfficeTable& table) { return table.name == name; });
}

WrittenRow writeOfficeRow(Connection& connection, const OfficeTable& table, std::vector<SqlValue> values) {
    std::vector<std::string> replaced;
    for (const std::string& name : columnNames(table))
        replaced.push_back(name + " = excluded." + name);
    Statement(connection, "INSERT INTO " + std::string(table.name) + " (" + join(columnNames(table), ", ") +
                              ") VALUES (" + join(std::vector<std::string>(values.size(), "?"), ", ") +
                              ") ON CONFLICT (id) DO UPDATE SET " + join(replaced, ", "))
        .bindAll(values)
        .run();
    const std::int64_t id = std::get<std::int64_t>(values.front());
    return {table.name, table.columns, id, std::move(values)};
}

std::vector<WrittenRow> storedOfficeRows(Connection& connection, const OfficeTable& table) {
    std::vector<WrittenRow> rows;
    Statement select(connection, "SELECT " + join(columnNames(table), ", ") + " FROM " + std::string(table.name));
    while (select.next()) {
        WrittenRow row{table.name, table.columns, select.integer(0), {}};
        for (int column = 0; column < static_cast<int>(table.columns.size()); ++column)
            row.values.push_back(select.value(column));
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace recourse
