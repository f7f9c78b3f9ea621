// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/case_file.h"
#include "domain/procedure/procedure.h"

#include <optional>

namespace recourse {

/// What the firm would pay or forgo, in the procedure's currency; none: not known yet, which is never zero. Issues
/// stand at "disposition_item[i].…" (i among the items of that disposition) and "rate".
using AmountAnswer = Result<std::optional<Money>, std::vector<FieldIssue>>;

/// Neither refused nor withdrawn.
[[nodiscard]] bool stands(const Disposition& disposition);

/// Of one disposition: each item's amount, or the percentage of the amount it is of, at the recorded rate. An item
/// without either whose kind costs money makes the whole unknown; so does a disposition without items.
[[nodiscard]] AmountAnswer amountOf(const CaseFile& file, const Disposition& disposition, const Procedure& procedure);

/// Cumulated over all dispositions of the case that stand.
[[nodiscard]] AmountAnswer amountOf(const CaseFile& file, const Procedure& procedure);

} // namespace recourse
