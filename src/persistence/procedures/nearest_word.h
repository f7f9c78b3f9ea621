// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/words/sentence.h"

#include <string_view>
#include <vector>

namespace recourse {

/// The word that somebody who wrote `written` most likely meant; empty if none is near.
[[nodiscard]] std::string_view nearestWord(std::string_view written, const std::vector<std::string_view>& words);

/// "Did you mean …?", or else the words there are.
[[nodiscard]] Sentence suggestion(std::string_view written, const std::vector<std::string_view>& words);

} // namespace recourse
