// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/forms/sheet_source.h"
#include "sheets/grid/grid_document.h"

#include <optional>
#include <string_view>
#include <vector>

#include <QString>

namespace recourse {

/// One case in the ledger, every text as it is printed.
struct LedgerRow {
    QString number;
    std::optional<Day> receivedOn;
    QString customer;
    QString product;
    QString batch;
    QString quantity;
    QString matter;
    QString grade;
    QString cause;
    QString handling;
    std::optional<Day> repliedOn;
    std::optional<Day> closedOn;
    QString end; ///< closed otherwise: not admitted, withdrawn
    friend bool operator==(const LedgerRow&, const LedgerRow&) = default;
};

/// Both days belong to it.
struct LedgerPeriod {
    Day from{};
    Day to{};
};

/// The row of a case whose customer is open to read.
[[nodiscard]] LedgerRow ledgerRow(const SheetSource& source);

/// The ledger of complaints an auditor asks for first (N-01), on its side, the rows in the order given.
[[nodiscard]] GridDocument ledgerSheet(const SheetPrint& print, std::string_view code, const LedgerPeriod& period,
                                       const std::vector<LedgerRow>& rows);

} // namespace recourse
