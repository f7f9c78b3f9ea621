// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/procedure/case_rules.h"

#include <optional>

namespace recourse {

/// Why numbers made from that pattern would be unreadable or come twice; nothing if they would not.
[[nodiscard]] std::optional<Sentence> numberPatternFault(const NumberPattern& number);

} // namespace recourse
