// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/office.h"
#include "texts/texts.h"

#include <QStringList>

namespace recourse {

/// The newest revision of each procedure of the office.
[[nodiscard]] std::vector<const Procedure*> proceduresInUse(const Office& office);

/// A role or department as the procedures call it; where they call it differently, every name. The key itself if none
/// has it.
[[nodiscard]] QString roleName(const Office& office, const std::string& key, const Texts& texts);
[[nodiscard]] QString departmentName(const Office& office, const std::string& key, const Texts& texts);

/// Empty if there is nobody with that id.
[[nodiscard]] QString personName(const People& people, PersonId id);

} // namespace recourse
