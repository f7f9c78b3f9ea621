// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/data_files.h"

namespace recourse {

class DataFile;

/// Makes the account, with an event in the name of whoever is signed in. The name must be new (Failed).
[[nodiscard]] Stored<Person> addPerson(DataFile& file, const NewAccount& person, const EventHead& head, IdSource& ids);

} // namespace recourse
