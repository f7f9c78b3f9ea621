// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/context.h"

#include <string_view>

namespace recourse {

/// The next number of a sheet ("complaint", "notice", …) by the procedure's pattern, in the period of today's date
/// (D-11). A sheet for which the procedure has no pattern is counted on its own: "notice-1".
[[nodiscard]] std::string nextNumber(std::string_view sheet, const Context& context);

} // namespace recourse
