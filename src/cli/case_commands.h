// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/session.h"

#include <vector>

namespace recourse {

/// What is done and asked with cases of a data file.

Exit registerCase(CliSession& session, const std::string& procedure, const std::string& path);
Exit doVerb(CliSession& session, const std::string& verb, const std::string& number, const std::string& path);
Exit mayDo(CliSession& session, const std::string& number);
Exit showCase(CliSession& session, const std::string& number);
Exit showHistory(CliSession& session, const std::string& number);

struct ListOptions {
    std::string filter;
    std::vector<std::string> columns;
    int limit = 100;
    std::string after; ///< as printed with the page before
};
Exit listCases(CliSession& session, const ListOptions& options);

/// Cases that are due; status Late if one is late.
Exit overdue(CliSession& session, int days);

} // namespace recourse
