// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/procedure/document_fault.h"
#include "domain/procedure/procedure.h"

namespace recourse {

/// Adds what is wrong between the parts of a procedure: words nobody knows, references to what is not listed, rules
/// that can never apply, gaps. Lists that already have faults are not held against those who refer to them.
void checkProcedure(const Procedure& procedure, DocumentFaults& faults);

} // namespace recourse
