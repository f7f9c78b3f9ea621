// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/case_file.h"
#include "domain/casefile/context.h"
#include "domain/procedure/procedure.h"

#include <vector>

namespace recourse {

/// Something the procedure says of this case now, with the rule.
struct Guidance {
    Sentence what;
    RuleSource rule;
    friend bool operator==(const Guidance&, const Guidance&) = default;
};

/// The first row that holds for the facts, or null.
[[nodiscard]] const HandlingRule* findHandling(const Procedure& procedure, const Facts& facts);
[[nodiscard]] const ChargingRule* findCharging(const Procedure& procedure, const Facts& facts);

/// Who takes the case into his hands, who pays, whether it came in time, what "valid" meant, until when it is kept.
[[nodiscard]] std::vector<Guidance> guidanceFor(const CaseFile& file, const Context& context);

} // namespace recourse
