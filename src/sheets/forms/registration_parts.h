// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/forms/sheet_words.h"

namespace recourse {

/// The parts of the registration sheet that are more than labels and values.

/// What is complained of, three rows to a line of the complaint; blank lines to write on.
[[nodiscard]] GridBlock complaintLines(const SheetWords& words, const CaseFile& file);

/// What was asked for and, under it in the same columns, what was granted.
[[nodiscard]] std::vector<GridRow> demandAgainstResult(const SheetWords& words, const CaseFile& file);

/// The measures of the types, one a line with who and when.
[[nodiscard]] QString measuresText(const SheetWords& words, const CaseFile& file, bool permanent);

/// The opinions of the departments asked and of everybody on the route of approval, each with its signature.
[[nodiscard]] std::vector<GridRow> opinionRows(const SheetWords& words, const CaseFile& file);

} // namespace recourse
