// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/record.h"
#include "domain/words/refusal.h"

#include <map>
#include <string>
#include <vector>

namespace recourse {

/// What somebody typed into a form, word for word: field key → text. The same for a window, a JSON file, a line of a
/// CSV file and the copy kept against a crash. An empty text is the same as none.
struct Draft {
    using Values = std::map<std::string, std::string, std::less<>>;
    Values values;
    /// Rows of the tables of the form, by table name.
    std::map<std::string, std::vector<Values>, std::less<>> rows;
    friend bool operator==(const Draft&, const Draft&) = default;
};

/// What typed text means depends on the day and the office.
struct Reading {
    Instant now;
    const class OfficeZone* zone = nullptr;
    const class WorkCalendar* calendar = nullptr;
    std::string currency;
};

/// Typed text as the value of a field of that kind. Issues of the form "reading.…" say what would be understood.
/// Dates: 2026-11-20, 11-20, 20, 今天, 明天, +3 (days), +3工作日, +3wd; times: a date and 14:30 or 14:30 alone; ISO
/// 8601 with offset is read as such; flags: yes/no, 是/否; percent: 12.5 or 12.5%.
[[nodiscard]] Result<Cell, Sentence> parseCell(Kind kind, std::string_view text, const Reading& reading);

/// The text that reads back as the same value: what a form shows for editing. Dates as 2026-11-20, times office-local
/// as 2026-11-20 14:30.
[[nodiscard]] std::string editText(Kind kind, const Cell& cell, const Reading& reading);

/// Writes every value of the draft that the table of fields has and that is not Computed. Returns the faults with their
/// path: the key after the prefix ("lines[2].").
template <class R>
[[nodiscard]] std::vector<FieldIssue> readFields(const Draft::Values& values, const Reading& reading,
                                                 std::string_view prefix, R& record) {
    std::vector<FieldIssue> issues;
    for (const Field<R>& field : RecordOf<R>::fields) {
        const auto found = values.find(field.key);
        if (found == values.end() || (field.traits & Computed) != 0)
            continue;
        Result<Cell, Sentence> cell = parseCell(field.kind, found->second, reading);
        if (!cell)
            issues.push_back(FieldIssue{std::string(prefix) + std::string(field.key), cell.error()});
        else
            field.write(record, *cell);
    }
    return issues;
}

/// The record as a form shows it for editing.
template <class R>
[[nodiscard]] Draft::Values draftOf(const R& record, const Reading& reading) {
    Draft::Values values;
    for (const Field<R>& field : RecordOf<R>::fields) {
        const Cell cell = field.read(record);
        if (!isEmpty(cell))
            values[std::string(field.key)] = editText(field.kind, cell, reading);
    }
    return values;
}

} // namespace recourse
