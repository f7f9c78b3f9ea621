// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/session.h"

namespace recourse {

struct ImportOptions {
    std::string table;
    std::string map;
    bool dryRun = false;
    bool historical = false;
};

/// Brings in every line of a table as a complaint, or none of them: each line that cannot be is named with its reasons.
Exit importCases(CliSession& session, const ImportOptions& options);

} // namespace recourse
