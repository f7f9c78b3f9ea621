// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/office.h"
#include "domain/casefile/summary.h"
#include "texts/texts.h"

namespace recourse {

/// How near a date is. Soon: the procedure's first warning of it has come.
enum class Urgency { None, Later, Soon, Today, Late };

/// The rule of that key that holds for that class, else the first of that key, or null. grade: empty, not classified.
[[nodiscard]] const DeadlineRule* findRule(const Procedure& procedure, std::string_view key, std::string_view grade);
/// What a date is called: by its rule, or by the program for a date somebody promised.
[[nodiscard]] QString deadlineName(const Procedure& procedure, std::string_view key, std::string_view grade,
                                   const Texts& texts);

/// rule: may be null, then nothing warns.
[[nodiscard]] Urgency urgencyOf(Instant due, const DeadlineRule* rule, const Office& office, Instant now);
[[nodiscard]] Urgency urgencyOf(const CaseSummary& summary, const Office& office, Instant now);

struct UrgentDate {
    Instant due{};
    Urgency urgency = Urgency::None;
};
/// A date with its urgency in words: "2 days late", "today 17:30", "11-27 Fri".
[[nodiscard]] QString dueText(const Texts& texts, UrgentDate date, const OfficeZone& zone, Instant now);

/// "17:30"
[[nodiscard]] QString clockText(Instant instant, const OfficeZone& zone);

} // namespace recourse
