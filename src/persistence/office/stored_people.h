// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/person.h"

namespace recourse {

class DataFile;

/// Everybody of the firm. What interests name and say is personal: it stays empty while nobody is signed in. Throws
/// SqlError.
[[nodiscard]] People readPeople(DataFile& file);

} // namespace recourse
