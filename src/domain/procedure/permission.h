// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/person.h"
#include "domain/procedure/procedure.h"

namespace recourse {

/// The row that says who may use the verb: of the procedure's rows for it the first that holds; null: every verb but
/// `penalise` is then open to all.
[[nodiscard]] const Permission* findPermission(const Procedure& procedure, std::string_view verb, const Facts& facts);

/// The row names a role of that person.
[[nodiscard]] bool isFor(const Permission& permission, const Person& person);

} // namespace recourse
