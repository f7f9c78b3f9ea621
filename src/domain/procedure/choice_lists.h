// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/procedure/named_key.h"

namespace recourse {

struct Procedure;

/// A verb may ask for a field of another table: the one whose lists and names of codes the field has.
[[nodiscard]] std::string_view tableOfChoices(std::string_view table);

/// The procedure's own list of what may be chosen for a field of that table; null if it has none: then the program's
/// codes (ownChoices) may be, or anything where there are none either.
[[nodiscard]] const std::vector<NamedKey>* findChoices(const Procedure& procedure, std::string_view table,
                                                       std::string_view field);

} // namespace recourse
