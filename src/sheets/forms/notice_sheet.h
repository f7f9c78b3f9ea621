// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/forms/sheet_catalogue.h"

namespace recourse {

/// F-05: the notice of a complaint to one department, with its opinion and result.
[[nodiscard]] GridDocument noticeSheet(const SheetSource& source, const SheetKind& kind, RowId row);

} // namespace recourse
