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

/// The rows of one form: those of a parent row, or without one all rows of the table.
template <class R>
struct RowsOf {
    std::optional<RowId> R::*reference = nullptr;
    RowId parent{0};

    [[nodiscard]] bool has(const R& row) const { return reference == nullptr || row.*reference == parent; }
    void take(R& row) const {
        if (reference != nullptr)
            row.*reference = parent;
    }
};

/// Files rows typed in a table of a form in place of the form's: a row with the id of a filed one replaces it, a new
/// one gets an id, blank ones are left out, those no longer there are gone. Order as typed.
template <class R>
void fileRows(CaseFile& file, const std::vector<R>& typed, const Context& context, const RowsOf<R>& form = {}) {
    std::vector<R>& rows = file.rows<R>();
    std::vector<R> kept;
    std::vector<R> filed;
    for (R& row : rows)
        (form.has(row) ? filed : kept).push_back(std::move(row));
    for (R row : typed) {
        if (isBlank(row))
            continue;
        const auto before = std::find_if(filed.begin(), filed.end(), [&row](const R& old) { return old.id == row.id; });
        if (before != filed.end())
            keepComputed(*before, row);
        else
            row.id = context.newRow();
        form.take(row);
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
