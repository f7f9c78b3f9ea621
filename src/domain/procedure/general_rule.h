// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/words/refusal.h"

#include <string>
#include <utility>

namespace recourse {

/// A rule that holds in every procedure (D-10, D-13, R-228). Its wording is the text "rule.<id>".
[[nodiscard]] inline RuleSource generalRule(std::string id) {
    return RuleSource{std::move(id), {}, {}};
}

} // namespace recourse
