// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/case_file.h"
#include "domain/casefile/context.h"
#include "domain/procedure/procedure.h"

#include <optional>

namespace recourse {

/// The last day on which a closed case must be kept, and the rule that says so: R-281, D-15.
struct Keeping {
    Day until{};
    RuleSource rule;
    friend bool operator==(const Keeping&, const Keeping&) = default;
};

/// Of the rules that hold the one ending last counts. None while the case is not closed, or where no rule gives a day.
[[nodiscard]] std::optional<Keeping> keepingOf(const CaseFile& file, const Context& context);

} // namespace recourse
