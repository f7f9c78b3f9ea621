// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/forms/sheet_catalogue.h"

namespace recourse {

/// F-03 with the six items of F-02: the complaint from the first call to the result, demand against result.
[[nodiscard]] GridDocument registrationSheet(const SheetSource& source, const SheetKind& kind, RowId row);

} // namespace recourse
