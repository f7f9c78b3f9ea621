// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/case_store.h"

namespace recourse {

class DataFile;

/// An account to be made. Roles and department are keys of the procedures.
struct NewPerson {
    std::string name;
    std::string department;
    std::vector<std::string> roles;
    std::string password;
};

/// Makes the account, with an event in the name of whoever is signed in. The name must be new (Failed).
[[nodiscard]] Stored<Person> addPerson(DataFile& file, const NewPerson& person, const EventHead& head, IdSource& ids);

} // namespace recourse
