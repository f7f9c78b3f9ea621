// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/rows.h"

#include <span>
#include <string_view>

namespace recourse {

/// The faults of an input so far, each at its field.
using Issues = std::vector<FieldIssue>;

/// "return_line[2].received"
[[nodiscard]] std::string cellPath(std::string_view table, std::size_t row, std::string_view key);

void checkGiven(bool given, std::string path, Issues& issues);
/// One of these codes, and not empty.
void checkCode(const std::optional<Choice>& value, std::span<const std::string_view> codes, std::string path,
               Issues& issues);
/// At most 100 %.
void checkShare(const std::optional<Percent>& value, std::string path, Issues& issues);
/// Today in the office, or earlier.
void checkHappened(const std::optional<Day>& day, std::string path, const Context& context, Issues& issues);
/// A record that is corrected must be there.
template <class R>
void checkRecord(const CaseFile& file, const std::optional<RowId>& record, Issues& issues) {
    if (record && findRow<R>(file, *record) == nullptr)
        issues.push_back(issue("record", "record.no-such"));
}

/// The time of something of which only the day is known: now if it is today, else the end of the office hours of that
/// day (D-23).
[[nodiscard]] Instant momentOf(Day day, const Context& context);

/// Makes a milestone follow from the records: reached on that day when there is one, withdrawn when there is none. One
/// that was marked not applicable stays until it is reached.
void followMilestone(CaseFile& file, std::string_view key, const std::optional<Instant>& at, const Context& context);

} // namespace recourse
