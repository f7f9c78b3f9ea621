// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/backend.h"

namespace recourse {

/// A revision of a procedure that is to be added, as it was shown and confirmed.
struct ProcedureOrder {
    Procedure procedure; ///< its revision is the next of its code, 1 for a code that is not in the file yet
    std::string verb;    ///< of the event: "import-procedure", "edit-procedure"
    std::string reason;  ///< why it changed; only a first revision needs none
};

/// What is wrong with the order, all at once, by members of the document and "reason": faults of the document, a
/// revision that is not the next (another desk was quicker), nothing changed but number and day, in force before the
/// revision it follows, no reason. Empty: it can be added.
[[nodiscard]] Stored<std::vector<FieldIssue>> issuesOf(Backend& backend, const ProcedureOrder& order);

/// Adds it for the cases that begin from its day in force on. Cases keep the revision they began under.
[[nodiscard]] Result<Done, Failure> reviseProcedure(Backend& backend, const ProcedureOrder& order);

} // namespace recourse
