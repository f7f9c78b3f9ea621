// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/draft.h"

#include <string>
#include <vector>

namespace recourse {

/// A table from outside: the names of its columns and its rows of text, each with the line of the file it begins on.
struct ImportTable {
    struct Line {
        std::size_t number = 0; ///< 1 is the head
        std::vector<std::string> cells;
    };
    std::vector<std::string> columns;
    std::vector<Line> lines;
};

/// Where one column of the table goes.
struct ColumnMapping {
    std::string column; ///< its name in the head; empty: the target always gets `otherwise`
    std::string
        target; ///< a field of the complaint ("customer") or of its first row of a table ("complaint_line.batch")
    std::map<std::string, std::string, std::less<>> values; ///< other wordings: written → meant; others stay as written
    std::string otherwise;                                  ///< for an empty cell
};

/// How a table becomes complaints.
struct ImportMapping {
    std::string procedure;
    std::vector<ColumnMapping> columns;
};

/// One complaint per line. Issues name columns of the mapping that the table does not have ("columns[2].column").
[[nodiscard]] Result<std::vector<Draft>, std::vector<FieldIssue>> draftsOf(const ImportTable& table,
                                                                           const ImportMapping& mapping);

} // namespace recourse
