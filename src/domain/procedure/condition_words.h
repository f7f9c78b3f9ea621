// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/procedure/procedure.h"

namespace recourse {

/// Why a condition holds, a sentence for every test: "the amount is 6000 CNY: above 5000 CNY". Says so if there is
/// none.
[[nodiscard]] std::vector<Sentence> whyItHolds(const Condition& condition, const Facts& facts,
                                               const Procedure& procedure);

} // namespace recourse
