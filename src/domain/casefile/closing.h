// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/case_file.h"
#include "domain/casefile/context.h"

#include <string_view>

namespace recourse {

/// The closing conditions that do not hold, each as the refusal it makes: D-25.
[[nodiscard]] std::vector<Refusal> openConditions(const CaseFile& file, const Context& context);

/// The program can check this condition; what a procedure may name.
[[nodiscard]] bool isClosingCondition(std::string_view key);

} // namespace recourse
