// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/case_file.h"

#include <vector>

namespace recourse {

/// The steps of a run that may be done now: all of the lowest order that is not done yet. Inform steps wait for nobody
/// and hold nothing up. None once a step was refused.
[[nodiscard]] std::vector<const ApprovalStep*> openSteps(const CaseFile& file, RowId approval);

/// Every step that needs somebody has been done and none was refused. There is no result before.
[[nodiscard]] bool isRouteDone(const CaseFile& file, RowId approval);

} // namespace recourse
