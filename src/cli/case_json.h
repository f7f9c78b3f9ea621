// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/case_view.h"
#include "application/ports/case_queries.h"
#include "cli/output.h"

namespace recourse {

/// The case file with every field that is filled, table by table.
[[nodiscard]] Json caseJson(const Output& out, const CaseFile& file);
[[nodiscard]] Json rowJson(const Output& out, const ListRow& row, Instant now);
[[nodiscard]] Json historyJson(const Output& out, const std::vector<HistoryEntry>& entries);
[[nodiscard]] Json commandsJson(const Output& out, const std::vector<Command>& commands);

} // namespace recourse
