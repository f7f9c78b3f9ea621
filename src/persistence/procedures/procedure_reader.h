// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/procedure/document_fault.h"
#include "domain/procedure/procedure.h"
#include "support/result.h"

#include <string_view>

namespace recourse {

/// A rule document (docs/procedures.md) as a procedure that can be worked with, or everything that is wrong with it at
/// once, in the order of the document's description. What the document leaves out is filled from the general parts, a
/// JSON object too, if they are given (general_parts.h).
[[nodiscard]] Result<Procedure, std::vector<DocumentFault>> readProcedure(std::string_view json,
                                                                          std::string_view general = {});

} // namespace recourse
