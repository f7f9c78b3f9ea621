// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/forms/sheet_catalogue.h"

namespace recourse {

/// F-01: what the re-inspection of returned goods found and what becomes of every part of them. The opinions stand in
/// the order quality, production, purchasing, technical director, general manager (D-14).
[[nodiscard]] GridDocument inspectionReportSheet(const SheetSource& source, const SheetKind& kind, RowId row);

} // namespace recourse
