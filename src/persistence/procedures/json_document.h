// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/rule_documents.h"

#include <cstddef>
#include <nlohmann/json.hpp>
#include <optional>
#include <string_view>

namespace recourse {

inline constexpr std::size_t kDeepestDocument = 16; ///< levels of lists and objects

/// JSON text as a tree. A key given twice is a fault (nlohmann alone would silently keep the last one). Nothing, with
/// the reason among the faults, for what is no JSON, too large or too deep.
[[nodiscard]] std::optional<nlohmann::json> parseDocument(std::string_view text, DocumentFaults& faults,
                                                          std::size_t largest = kLargestRuleDocument);

} // namespace recourse
