// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/time.h"

namespace recourse {

/// Whole months, quarters and years around today, as a ledger or a statistic is asked for.
enum class NamedPeriod { ThisMonth, LastMonth, ThisQuarter, LastQuarter, ThisYear, LastYear };

/// Both days belong to it.
struct Period {
    Day from{};
    Day to{};
    friend bool operator==(const Period&, const Period&) = default;
};

[[nodiscard]] Period periodAround(NamedPeriod name, Day today);

} // namespace recourse
