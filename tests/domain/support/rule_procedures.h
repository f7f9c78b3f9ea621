// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/procedure/procedure.h"

namespace recourse {

/// A–D by R-033…R-036, with R-071, the money limits of D-19 and roles from clerk to general manager.
[[nodiscard]] Procedure gradesAToD();

/// QP12 by D-08: the amount decides with the answers.
[[nodiscard]] Scale amountScale();

/// Chain of shops (R-202…R-205): 100, 200 and 300 yuan.
[[nodiscard]] Procedure shops();

[[nodiscard]] Test codeTest(std::string fact, std::vector<std::string> oneOf);
[[nodiscard]] Test amountTest(std::optional<Cell> Test::*bound, std::int64_t minor);
[[nodiscard]] inline Money yuan(std::int64_t minor) {
    return Money{minor, "CNY"};
}

} // namespace recourse
