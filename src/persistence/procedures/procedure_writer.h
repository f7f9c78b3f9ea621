// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/procedure/procedure.h"

#include <string>

namespace recourse {

/// The rule document that reads back as the same procedure, always in the same order and layout, so that two revisions
/// can be compared line by line.
[[nodiscard]] std::string writeProcedure(const Procedure& procedure);

} // namespace recourse
