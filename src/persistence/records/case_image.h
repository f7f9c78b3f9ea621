// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "persistence/records/record_shape.h"

namespace recourse {

/// One record without its type: a cell for each field of its shape.
struct RowImage {
    std::int64_t id = 0;
    std::int64_t position = 0; ///< among the rows of its table, from 0
    std::vector<Cell> cells;
    friend bool operator==(const RowImage&, const RowImage&) = default;
};

struct TableImage {
    const RecordShape* shape = nullptr;
    std::vector<RowImage> rows;
};

/// A case file as rows of tables, in the order of caseShapes(): what storing it has to do is then the same for every
/// record.
using CaseImage = std::vector<TableImage>;

/// personalExtra: keys of the extra fields that are to be sealed.
[[nodiscard]] CaseImage imageOf(const CaseFile& file, std::span<const std::string> personalExtra);

/// Precondition: the first table has its one row.
[[nodiscard]] CaseFile caseFileFrom(const CaseImage& image);

} // namespace recourse
