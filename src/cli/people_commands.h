// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/session.h"

namespace recourse {

/// What a command about people is told.
struct PeopleOptions {
    std::string name;
    std::string department;
    std::vector<std::string> roles;
    std::string passwordFile; ///< its first line is the password that is set
    std::string reason;
    bool unlock = false;
};

Exit addUser(CliSession& session, const PeopleOptions& options);
/// Deactivates somebody, or activates him again.
Exit lockUser(CliSession& session, const PeopleOptions& options);
/// Gives him exactly these roles, and the department if one is named.
Exit setRoles(CliSession& session, const PeopleOptions& options);
/// Anybody's; of whoever is signed in his own.
Exit setUserPassword(CliSession& session, const PeopleOptions& options);

} // namespace recourse
