// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/draft.h"
#include "ui/binding/form_words.h"

namespace recourse {

/// The record as far as its typed values can be read; the others are empty.
template <class R>
[[nodiscard]] R readableRecord(const Draft::Values& values, const CellReader& read) {
    R record;
    for (const Field<R>& field : RecordOf<R>::fields) {
        const auto found = values.find(field.key);
        if (found == values.end() || (field.traits & Computed) != 0)
            continue;
        if (const Result<Cell, Sentence> cell = read(field.kind, found->second))
            field.write(record, *cell);
    }
    return record;
}

/// One record for every row of its table, as the draft has them.
template <class R>
[[nodiscard]] std::vector<R> readableRows(const Draft& draft, const CellReader& read) {
    std::vector<R> records;
    const auto rows = draft.rows.find(RecordOf<R>::table);
    if (rows == draft.rows.end())
        return records;
    for (const Draft::Values& row : rows->second)
        records.push_back(readableRecord<R>(row, read));
    return records;
}

} // namespace recourse
