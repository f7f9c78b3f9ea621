// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/backend.h"
#include "sheets/forms/ledger_sheet.h"
#include "sheets/grid/grid_document.h"
#include "sheets/grid/sheet_fault.h"

#include <optional>
#include <string>
#include <vector>

namespace recourse {

/// Which sheet of a case: of a record sheet the row it is printed of, none for the one filed last.
struct SheetChoice {
    std::string code;
    std::optional<RowId> row;
    friend bool operator==(const SheetChoice&, const SheetChoice&) = default;
};

/// A sheet somebody may choose for a case.
struct OfferedSheet {
    SheetChoice choice;
    QString title;                  ///< "投诉通知单 TZ2611-02"
    std::optional<Refusal> refusal; ///< why there is nothing to print yet
};

/// The sheets of the procedure in its order, one for every record filed.
[[nodiscard]] std::vector<OfferedSheet> offeredSheets(const CaseFile& file, const Procedure& procedure,
                                                      const Texts& texts);

/// The procedure's sheet of that code or of that form number of the firm; the code as given if it has neither.
[[nodiscard]] std::string sheetCodeOf(const Procedure& procedure, std::string_view codeOrNumber);

/// Loads the case and fills its sheet, printed by whoever is signed in.
[[nodiscard]] Result<GridDocument, Failure> caseSheet(Backend& backend, CaseId id, const SheetChoice& choice,
                                                      const Texts& texts);

/// Of the cases received in the period under any revision of the procedure.
struct LedgerRequest {
    std::string procedure; ///< code
    LedgerPeriod period;
};

/// The ledger in the order of receipt, printed by whoever is signed in.
[[nodiscard]] Result<GridDocument, Failure> periodLedger(Backend& backend, const LedgerRequest& request,
                                                         const Texts& texts);

/// A sheet that could not be made or written, as everything else that failed is told.
[[nodiscard]] Failure asFailure(const SheetFault& fault);

} // namespace recourse
