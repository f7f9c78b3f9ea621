// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/grid/grid_document.h"

namespace recourse {

/// The parts most forms are made of; columns and rows are spans.

[[nodiscard]] Paragraph paragraph(std::vector<Inline> items, Qt::AlignmentFlag align = Qt::AlignLeft);

/// A label in the middle of its cell.
[[nodiscard]] GridCell labelCell(const QString& label, int columns = 1, int rows = 1);

/// A value.
[[nodiscard]] GridCell valueCell(const QString& value, int columns = 1, Qt::AlignmentFlag align = Qt::AlignLeft);

/// A label and under it the text it asks for, from the top of the cell.
[[nodiscard]] GridCell labelledCell(const QString& label, const QString& value, int columns = 1);

/// Boxes of one question, in one line as far as they fit.
[[nodiscard]] GridCell ticksCell(const std::vector<TickBox>& boxes, int columns = 1);

/// The lines a signature is printed in.
[[nodiscard]] std::vector<Paragraph> signatureLines(const PrintedSignature& signature);

} // namespace recourse
