// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/case_file.h"
#include "domain/casefile/context.h"
#include "support/text.h"

#include <algorithm>

namespace recourse {

[[nodiscard]] inline bool hasText(const std::optional<LongText>& text) {
    return text && !trimmed(text->text).empty();
}
[[nodiscard]] inline bool hasText(const std::optional<std::string>& text) {
    return text && !trimmed(*text).empty();
}

/// The issue of a reason that was not given; none if it was.
[[nodiscard]] inline std::vector<FieldIssue> reasonIssues(const std::optional<LongText>& reason) {
    if (hasText(reason))
        return {};
    return {issue("reason", "required.reason")};
}

/// Takes over from the row as it was filed whatever is worked out and not typed.
template <class R>
void keepComputed(const R& filed, R& typed) {
    for (const Field<R>& field : RecordOf<R>::fields) {
        if ((field.traits & Computed) != 0)
            field.write(typed, field.read(filed));
    }
}

/// Nothing of the row was typed.
template <class R>
[[nodiscard]] bool isBlank(const R& row) {
    return std::all_of(RecordOf<R>::fields.begin(), RecordOf<R>::fields.end(), [&row](const Field<R>& field) {
        return (field.traits & Computed) != 0 || isEmpty(field.read(row));
    });
}

/// Files rows typed in a table of a form in place of those that `belongs` says are of the same form: a row with the id
/// of a filed one replaces it, a new one gets an id, blank ones are left out, those no longer there are gone. Order as
/// typed. `fill` completes each row (its parent, who, when).
template <class R, class Belongs, class Fill>
void fileRows(CaseFile& file, const std::vector<R>& typed, const Context& context, Belongs belongs, Fill fill) {
    std::vector<R>& rows = file.rows<R>();
    std::vector<R> kept;
    std::vector<R> filed;
    for (R& row : rows)
        (belongs(row) ? filed : kept).push_back(std::move(row));
    for (R row : typed) {
        if (isBlank(row))
            continue;
        const auto before = std::find_if(filed.begin(), filed.end(), [&row](const R& old) { return old.id == row.id; });
        if (before != filed.end())
            keepComputed(*before, row);
        else
            row.id = context.newRow();
        fill(row);
        kept.push_back(std::move(row));
    }
    rows = std::move(kept);
}

/// Files one new row and returns it.
template <class R>
R& fileRow(CaseFile& file, R row, const Context& context) {
    row.id = context.newRow();
    return file.rows<R>().emplace_back(std::move(row));
}

} // namespace recourse
