// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/forms/sheet_words.h"
#include "sheets/grid/grid_document.h"

#include <iterator>
#include <string_view>

namespace recourse {

/// The empty form: issuer, title, what stands at the foot of every page, and the firm's number of the form if the
/// procedure gives it one.
[[nodiscard]] GridDocument emptyForm(const SheetPrint& print, std::string_view code, const QString& title);

/// Above a form of a case brought in from older records; no row for any other.
[[nodiscard]] std::vector<GridRow> historicalRows(const SheetWords& words, const Complaint& complaint);

/// The procedure's own fields, two to a row.
[[nodiscard]] std::vector<GridRow> extraRows(const SheetWords& words, const CaseFile& file);

/// Which departments get a copy; no row if the procedure does not say.
[[nodiscard]] std::vector<GridRow> copyRows(const SheetWords& words, std::string_view code);

/// Signatures of a row of the case (none: the complaint), as they were given.
[[nodiscard]] std::vector<PrintedSignature> signaturesOf(const SheetWords& words, const CaseFile& file,
                                                         std::optional<RowId> record);

/// The customer as the forms print it.
[[nodiscard]] QString customerOf(const SheetWords& words, const Complaint& complaint);

/// The different values of a field on the lines of the complaint.
[[nodiscard]] QString onLines(const SheetWords& words, const CaseFile& file, std::string_view key);

/// Names of the files that belong to a row (none: the complaint).
[[nodiscard]] QString attachmentsOf(const SheetWords& words, const CaseFile& file, std::optional<RowId> record);

/// The row that the form is about; one that is not in the case prints as an empty form.
template <class R>
[[nodiscard]] const R& rowPrinted(const CaseFile& file, RowId row) {
    static const R kEmpty{};
    const R* found = findRow<R>(file, row);
    return found == nullptr ? kEmpty : *found;
}

inline void append(std::vector<GridRow>& rows, std::vector<GridRow> more) {
    rows.insert(rows.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

} // namespace recourse
