// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/import/case_import.h"

#include <string_view>

namespace recourse {

/// Reads CSV as RFC 4180 has it: comma, double quotes, line ends inside quotes; UTF-8 with or without byte order mark.
/// The first line names the columns.
[[nodiscard]] Result<ImportTable, Sentence> readCsv(std::string_view bytes);

} // namespace recourse
