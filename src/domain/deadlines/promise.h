// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/case_file.h"
#include "domain/casefile/context.h"

namespace recourse {

/// The latest day that may be promised to the customer, and the rule of the procedure that says so: R-092.
struct PromiseLimit {
    Day latest{};
    std::string rule;
};
/// Nothing where the procedure has no such rule.
[[nodiscard]] std::optional<PromiseLimit> promiseLimit(const CaseFile& file, const Context& context);

/// Issues at "promised-on" for a promise in the past, beyond the limit, or by somebody who may not "promise".
/// Beyond the limit, the role that may extend it gives the promise, with a reason (D-07).
[[nodiscard]] std::vector<FieldIssue> promiseIssues(const CaseFile& file, Day promised, bool hasReason,
                                                    const Context& context);

/// The promise becomes a date of the case; an earlier promise stays visible. It is met by the final answer, or as the
/// procedure's rule for promises says.
void givePromise(CaseFile& file, Day promised, const std::optional<LongText>& reason, const Context& context);

} // namespace recourse
