// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/cell.h"

#include <map>

namespace recourse {

/// The extra fields of a case: key → value.
using ExtraCells = std::map<std::string, Cell, std::less<>>;

/// JSON in which every value tells its type; keys sorted, empty cells left out.
[[nodiscard]] std::string extraText(const ExtraCells& cells);
/// Throws SqlError (Corrupt) for anything extraText() does not write.
[[nodiscard]] ExtraCells parseExtra(const std::string& text);

/// One cell in the same form; empty is null.
[[nodiscard]] std::string cellText(const Cell& cell);
[[nodiscard]] Cell parseCellText(const std::string& text);

} // namespace recourse
