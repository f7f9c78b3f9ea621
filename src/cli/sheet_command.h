// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/session.h"

namespace recourse {

struct SheetOptions {
    std::string number;    ///< of the case; or "list", "ledger"
    std::string code;      ///< "F-03", or the firm's own form number
    std::string out;       ///< a .pdf file
    std::string from;      ///< of the ledger: the first day
    std::string to;        ///< of the ledger: the last day
    std::string procedure; ///< of the ledger: code; may be left out where the file has one only
};

/// A printed sheet of a case, in the language of --lang.
Exit printSheet(CliSession& session, const SheetOptions& options);
/// The ledger of a period.
Exit printLedger(CliSession& session, const SheetOptions& options);
/// The sheets the program can fill.
Exit listSheets(CliSession& session);

} // namespace recourse
