// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/grid/grid_document.h"
#include "sheets/grid/sheet_fault.h"
#include "support/result.h"

#include <QByteArray>
#include <QString>

namespace recourse {

/// The bytes of a PDF whose text can be searched and copied.
[[nodiscard]] Result<QByteArray, SheetFault> toPdf(const GridDocument& document);

/// Writes the whole file or leaves what was there.
[[nodiscard]] Result<Done, SheetFault> writePdf(const GridDocument& document, const QString& path);

} // namespace recourse
