// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "persistence/records/case_records.h"

namespace recourse {

/// A table whose rows belong to no case: the firm's setting up and the customers. The first column is the row's id.
struct OfficeTable {
    std::string_view name;
    std::vector<StoredColumn> columns;
};

[[nodiscard]] const std::vector<OfficeTable>& officeTables();
/// Precondition: there is one.
[[nodiscard]] const OfficeTable& officeTable(std::string_view name);

/// Inserts the row, or replaces the one with its id; the answer is for the event that vouches for it. Throws SqlError.
[[nodiscard]] WrittenRow writeOfficeRow(Connection& connection, const OfficeTable& table, std::vector<SqlValue> values);
[[nodiscard]] std::vector<WrittenRow> storedOfficeRows(Connection& connection, const OfficeTable& table);

} // namespace recourse
