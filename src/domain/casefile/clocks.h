// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/case_file.h"
#include "domain/casefile/context.h"
#include "domain/deadlines/deadline_list.h"

namespace recourse {

/// What the rules of the procedure give for the case as it is now, whether or not the dates were given already.
[[nodiscard]] std::vector<GivenDeadline> deadlinesOfCase(const CaseFile& file, const Context& context, DeadlineUse use);

/// The same clocks' dates of everything that has some: the case (no record), its notices, its returns.
struct RecordDeadlines {
    std::optional<RowId> record;
    std::vector<GivenDeadline> given;
};
[[nodiscard]] std::vector<RecordDeadlines> clocksOf(const CaseFile& file, const Context& context);

/// The date of that rule (and record) that counts, or null; never one of the customer's own.
[[nodiscard]] DeadlineRow* findDeadline(CaseFile& file, std::string_view key, std::optional<RowId> record);

/// Another date takes the place of this one; it stays to be seen.
void supersedeDeadline(CaseFile& file, std::string_view key, std::optional<RowId> record);

/// The rule that gave a date of this key to the case, or null.
[[nodiscard]] const DeadlineRule* findDeadlineRule(const CaseFile& file, std::string_view key, const Context& context);

/// The waits of one clock of the case; one that has not ended lasts until now.
[[nodiscard]] std::vector<Wait> waitsOf(const CaseFile& file, std::string_view key, Instant now);

} // namespace recourse
