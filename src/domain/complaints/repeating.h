// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/case_file.h"
#include "domain/casefile/context.h"

namespace recourse {

/// Looks for cases with the same problem: those that count by a rule of the procedure are linked, so that they are seen
/// (D-05, D-18), and where the rule says so the class is raised.
void noticeRepetition(CaseFile& file, const Context& context);

} // namespace recourse
