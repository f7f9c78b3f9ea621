// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/forms/asked_sheets.h"
#include "ui/printing/sheet_preview.h"

#include <vector>

namespace recourse {

struct CaseView;

/// A sheet that can be looked at in the preview, in words of one language.
struct PrintChoice {
    QString title;
    QString refusal;  ///< why there is nothing to print yet; empty: there is
    QString fileName; ///< for a PDF, without its ending
    SheetMaker make;
};

/// What a preview offers; asked again when the language changes.
using PrintOffer = std::function<std::vector<PrintChoice>(const Texts&)>;

/// The sheets the case's procedure names. The view is copied.
[[nodiscard]] PrintOffer offerOfCase(const CaseView& view);

/// Which of them stands for a tab of the case window: its own record's, else the first that can be printed.
[[nodiscard]] int printChoiceFor(const CaseView& view, std::string_view sheetOfWindow);

/// The ledger of a period.
[[nodiscard]] PrintOffer offerOfLedger(const LedgerRequest& request);

} // namespace recourse
