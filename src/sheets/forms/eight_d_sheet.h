// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/forms/sheet_catalogue.h"

namespace recourse {

/// The 8D report: D0 to D8, each with who, until when and when done (F-28).
[[nodiscard]] GridDocument eightDSheet(const SheetSource& source, const SheetKind& kind, RowId row);

} // namespace recourse
