// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/grid/grid_document.h"

#include <vector>

#include <QString>
#include <QStringList>

namespace recourse {

/// Forms are laid out on this many narrow columns of equal width, so that every row divides the page in its own way.
inline constexpr int kFormColumns = 24;
inline constexpr int kLabelColumns = 4;
[[nodiscard]] std::vector<double> formColumns();

/// A value beside its label.
struct FormEntry {
    QString label;
    GridCell value;
};

/// One to four entries side by side over the whole width.
[[nodiscard]] GridRow entryRow(std::vector<FormEntry> entries, double minHeight = 7);

/// A label beside a text that may be long; blank space to write on if it is empty.
[[nodiscard]] GridRow textRow(const QString& label, const QString& text, double minHeight = 14);

/// A line of its own above a part of the form.
[[nodiscard]] GridRow headingRow(const QString& heading);

struct TableColumn {
    QString head;
    int columns = 1;
    Qt::AlignmentFlag align = Qt::AlignLeft;
};

/// A table with its head on every page. Without rows it has so many blank ones to write on.
[[nodiscard]] GridBlock tableBlock(const std::vector<TableColumn>& columns, const std::vector<QStringList>& rows,
                                   std::size_t blankRows);

/// The same cell in small letters.
[[nodiscard]] GridCell small(GridCell cell);

/// Signatures in their own cells, so many to a row.
[[nodiscard]] std::vector<GridRow> signatureRows(const std::vector<PrintedSignature>& signatures, int perRow);

} // namespace recourse
