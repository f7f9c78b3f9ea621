// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/grid/grid_document.h"
#include "sheets/grid/sheet_fault.h"
#include "support/result.h"

#include <QFont>
#include <QStringList>

namespace recourse {

/// The text of a sheet, then what draws ☑ and ☐. From the Noto CJK fonts Qt writes PDF text that cannot be searched or
/// copied (客户 turns into radicals, digits vanish), so they are not used on paper.
[[nodiscard]] QStringList sheetFontFamilies();

/// The font sheets are measured and drawn in, or the first family this computer does not have.
[[nodiscard]] Result<QFont, SheetFault> sheetFont(const QStringList& families = sheetFontFamilies());

/// The same font in one of the sizes of a sheet.
[[nodiscard]] QFont sized(const QFont& font, TextSize size);

} // namespace recourse
