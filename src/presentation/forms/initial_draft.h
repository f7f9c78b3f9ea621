// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/case_file.h"
#include "domain/casefile/draft.h"

namespace recourse {

/// The registration of a case as its form shows it for amending: the complaint, its lines with their ids, the extra
/// fields.
[[nodiscard]] Draft registrationDraft(const CaseFile& file, const Procedure& procedure, const Reading& reading);

/// The answers given to the criteria so far.
[[nodiscard]] Draft classificationDraft(const CaseFile& file, const Reading& reading);

/// The inspection report filed last, to be corrected; empty if there is none.
[[nodiscard]] Draft inspectionDraft(const CaseFile& file, const Reading& reading);

/// The 8D report as it stands.
[[nodiscard]] Draft eightDDraft(const CaseFile& file, const Reading& reading);

} // namespace recourse
