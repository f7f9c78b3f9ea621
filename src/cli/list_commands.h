// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/session.h"

#include <vector>

namespace recourse {

/// Cases by the dozen: listed, searched, looked through for what is late.

struct ListOptions {
    std::string filter;
    std::vector<std::string> columns;
    int limit = 100;
    std::string after; ///< as printed with the page before
};
Exit listCases(CliSession& session, const ListOptions& options);

/// Cases that are due, the earliest first; status Late if one is late.
Exit overdue(CliSession& session, int days);

} // namespace recourse
