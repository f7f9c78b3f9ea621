// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/session.h"

namespace recourse {

/// What is done and asked with cases of a data file.

Exit registerCase(CliSession& session, const std::string& procedure, const std::string& path);
Exit doVerb(CliSession& session, const std::string& verb, const std::string& number, const std::string& path);
Exit mayDo(CliSession& session, const std::string& number);
Exit showCase(CliSession& session, const std::string& number);
Exit showHistory(CliSession& session, const std::string& number);

} // namespace recourse
