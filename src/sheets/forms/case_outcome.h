// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/forms/sheet_words.h"

#include <string_view>

namespace recourse {

/// What came of a case, as forms and ledger say it in a line or a word.

/// The proposal that was decided last; null while there is none.
[[nodiscard]] const Disposition* decidedDisposition(const CaseFile& file);
/// The decided one, else the proposal that runs; null if there is neither.
[[nodiscard]] const Disposition* currentDisposition(const CaseFile& file);
/// The run of approval that holds for a disposition; null if none was started or it was voided.
[[nodiscard]] const Approval* approvalOf(const CaseFile& file, RowId disposition);

/// The four figures that F-03 asks for twice: of the demand and of the result.
struct FourFigures {
    QString compensation;
    QString allowance; ///< with the amount it is a percentage of
    QString returnQuantity;
    QString returnAmount;
};
[[nodiscard]] FourFigures demandFigures(const SheetWords& words, const Complaint& complaint);
/// Empty while nothing is decided.
[[nodiscard]] FourFigures resultFigures(const SheetWords& words, const CaseFile& file);
/// The decided items in words; of kinds that have a place among the four figures only the note, unless all are asked
/// for.
[[nodiscard]] QString decidedItems(const SheetWords& words, const CaseFile& file, bool allKinds);

/// The cause the investigation found, else that of the 8D report.
[[nodiscard]] QString causeOf(const SheetWords& words, const CaseFile& file);
/// The part decisions of every inspection report: what became of the goods.
[[nodiscard]] QString goodsHandling(const SheetWords& words, const CaseFile& file);
/// Departments with their shares.
[[nodiscard]] QString responsibleDepartments(const SheetWords& words, const CaseFile& file);
/// Null while the customer has no final answer.
[[nodiscard]] const Reply* finalReply(const CaseFile& file);

} // namespace recourse
