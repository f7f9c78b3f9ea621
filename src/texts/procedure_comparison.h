// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/procedure/procedure.h"
#include "domain/procedure/rule_change.h"
#include "texts/texts.h"

#include <vector>

namespace recourse {

/// What changed in one rule, or in one entry of a list, as people read it.
struct ComparedRule {
    QString section; ///< heading, as in the document to read
    QString rule;    ///< its name, or what it is about: "Final reply"
    QString what;    ///< "added", "removed", "moved", or the members that changed: "Limit"
    QString before;  ///< how the rule reads in the older revision; empty where it was not there
    QString after;   ///< how it reads in the newer one; empty where it is no more
};

/// In the order of the changes; those of one rule stand together. The number of the revision is left out: it always
/// differs.
[[nodiscard]] std::vector<ComparedRule> procedureComparison(const Texts& texts, const Procedure& before,
                                                            const Procedure& after, const RuleChanges& changes);

} // namespace recourse
