// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/case_file.h"
#include "domain/procedure/procedure.h"
#include "domain/words/refusal.h"

namespace recourse {

/// What a case under one revision already has and another does not know: class, kind, what was chosen from a list,
/// extra fields, steps of the firm's own. Each with what to do about it, all at once.
[[nodiscard]] std::vector<Refusal> misfits(const CaseFile& file, const Procedure& from, const Procedure& to);

} // namespace recourse
