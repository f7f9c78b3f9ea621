// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/rule_documents.h"
#include "domain/casefile/context.h"

namespace recourse {

/// A date of the case that a newer revision would move, give (no `from`) or take away (no `to`).
struct AdoptedDate {
    LocalText rule;
    std::optional<Instant> from;
    std::optional<Instant> to;
    friend bool operator==(const AdoptedDate&, const AdoptedDate&) = default;
};

/// What it would mean for a case to go on under the newer revision of its procedure.
struct Adoption {
    const Procedure* to = nullptr; ///< of the office
    RuleChanges changes;           ///< from the revision it is under now
    std::vector<AdoptedDate> dates;
    std::int64_t approvals = 0; ///< that would begin again
};

/// Nothing where no newer revision is in force, or the case has ended. The case is not changed by being asked about.
[[nodiscard]] std::optional<Adoption> adoptionOf(const CaseFile& file, const Context& context,
                                                 const RuleDocuments& documents);

} // namespace recourse
