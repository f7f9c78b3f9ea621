// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/case_file.h"

namespace recourse {

/// One field of one row that is not as it was. A new row has no values before, a removed one none after.
struct Change {
    std::string table;
    std::int64_t row = 0;
    std::string key;
    Kind kind = Kind::Text;
    bool personal = false;
    Cell before;
    Cell after;
    friend bool operator==(const Change&, const Change&) = default;
};

/// Every field that differs, table by table, found by the field tables. Extra fields are the table "extra".
[[nodiscard]] std::vector<Change> differences(const CaseFile& before, const CaseFile& after);

} // namespace recourse
