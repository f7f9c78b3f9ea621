// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/session.h"

namespace recourse {

/// Data files: made, filled, named.

Exit initFile(CliSession& session, const std::vector<std::string>& procedures, bool sandbox, const std::string& admin,
              const std::string& company);
Exit demoFile(CliSession& session, int complaints, int seed);
/// A further account; the password of the one who signs in comes first, then the new one's, each on a line of its own.
Exit addUser(CliSession& session, const NewAccount& account);
Exit version(CliSession& session);

} // namespace recourse
