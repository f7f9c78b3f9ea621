// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/draft.h"

#include <optional>
#include <string>
#include <string_view>

namespace recourse {

/// The place of a value in a draft: "matter", "complaint_line[2].product".
struct FieldPath {
    std::string table; ///< empty: the head
    std::size_t row = 0;
    std::string key; ///< empty: the table as a whole
    friend bool operator==(const FieldPath&, const FieldPath&) = default;
};

[[nodiscard]] FieldPath parseFieldPath(std::string_view text);
[[nodiscard]] std::string toText(const FieldPath& path);
/// "complaint_line.product": of any row.
[[nodiscard]] std::string pathOfAnyRow(const FieldPath& path);

/// The value at that place; empty if there is none.
[[nodiscard]] std::string_view valueIn(const Draft& draft, const FieldPath& path);
/// Makes the row if it is not there.
void setValue(Draft& draft, const FieldPath& path, std::string value);

/// Apart from the id of a row that is filed already, nothing stands in it.
[[nodiscard]] bool isBlank(const Draft::Values& row);
/// Without rows in which nothing stands. A value of the head that was emptied stays, and a table that has no rows any
/// more, to say so.
[[nodiscard]] Draft withoutBlanks(const Draft& draft);
/// Which row of the draft became that row of withoutBlanks(draft).
[[nodiscard]] std::size_t rowWithBlanks(const Draft& draft, const FieldPath& path);

/// Rows of a table that have this value: "step=D0". One widget may show them alone.
struct RowPart {
    std::string key;
    std::string value;
    friend bool operator==(const RowPart&, const RowPart&) = default;
};
/// Nothing without "=".
[[nodiscard]] std::optional<RowPart> parseRowPart(std::string_view text);
[[nodiscard]] bool isOf(const Draft::Values& row, const RowPart& part);
/// The row has the value of the part as long as anything else stands in it.
void keepPart(Draft::Values& row, const RowPart& part);

} // namespace recourse
