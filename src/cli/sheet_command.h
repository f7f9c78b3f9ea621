// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/session.h"

namespace recourse {

struct SheetOptions {
    std::string number; ///< of the case
    std::string code;   ///< "F-03"
    std::string out;    ///< a .pdf file
};

/// A printed sheet of a case, in the language of --lang.
Exit printSheet(CliSession& session, const SheetOptions& options);
/// The sheets the program can fill.
Exit listSheets(CliSession& session);

} // namespace recourse
