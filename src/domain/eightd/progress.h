// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/case_file.h"
#include "domain/casefile/context.h"

namespace recourse {

/// Corrective or preventive: it must work for good, and be verified.
[[nodiscard]] bool isPermanent(const Action& action);

/// At least one corrective or preventive action, and every one of them verified.
[[nodiscard]] bool isEffectVerified(const CaseFile& file);

/// The milestones contained, cause-found and effect-verified as the actions, the 8D report and the investigations say.
void updateProgress(CaseFile& file, const Context& context);

} // namespace recourse
