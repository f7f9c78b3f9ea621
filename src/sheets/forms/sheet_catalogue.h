// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/words/refusal.h"
#include "sheets/forms/sheet_source.h"
#include "sheets/grid/grid_document.h"

#include <optional>
#include <span>
#include <string_view>

namespace recourse {

enum class SheetScope {
    Case,   ///< one of a case
    Record, ///< one of every row of a table
    Period, ///< of all cases of a period: ledgerSheet
};

/// A printed sheet the program can fill.
struct SheetKind {
    std::string_view code;  ///< as a procedure names it: "F-03"
    std::string_view title; ///< text id
    SheetScope scope = SheetScope::Case;
    std::string_view table; ///< whose rows it is printed of; empty: the case
    /// Null for a period. The row exists in the table.
    GridDocument (*make)(const SheetSource& source, const SheetKind& kind, RowId row) = nullptr;
};

[[nodiscard]] std::span<const SheetKind> sheetCatalogue();
/// Null if there is no such sheet.
[[nodiscard]] const SheetKind* findSheet(std::string_view code);

/// Why a record sheet cannot be printed of a case without such a record.
[[nodiscard]] Refusal nothingToPrint(const SheetKind& kind);

/// The sheet with the case in it. Of a record sheet without a row, the row filed last; refused if there is none.
[[nodiscard]] Result<GridDocument, Refusal> makeSheet(std::string_view code, const SheetSource& source,
                                                      std::optional<RowId> row = {});

} // namespace recourse
