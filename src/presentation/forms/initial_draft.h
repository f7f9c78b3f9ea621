// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/case_file.h"
#include "domain/casefile/draft.h"

namespace recourse {

/// The registration of a case as its form shows it for amending: the complaint, its lines with their ids, the extra fields.
[[nodiscard]] Draft registrationDraft(const CaseFile& file, const Procedure& procedure, const Reading& reading);

} // namespace recourse
