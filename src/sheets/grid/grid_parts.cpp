// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/grid/grid_parts.h"

namespace recourse {

namespace {

constexpr double kSigningLine = 32; // mm

GridCell cellOf(Paragraph content, int columns) {
    GridCell cell;
    cell.paragraphs.push_back(std::move(content));
    cell.columnSpan = columns;
    return cell;
}

} // namespace

Paragraph paragraph(std::vector<Inline> items, Qt::AlignmentFlag align) {
    return {std::move(items), align, TextSize::Body};
}

GridCell labelCell(const QString& label, int columns, int rows) {
    GridCell cell = cellOf(paragraph({TextRun{label}}, Qt::AlignHCenter), columns);
    cell.rowSpan = rows;
    return cell;
}

GridCell valueCell(const QString& value, int columns, Qt::AlignmentFlag align) {
    return cellOf(paragraph({TextRun{value}}, align), columns);
}

GridCell labelledCell(const QString& label, const QString& value, int columns) {
    GridCell cell = cellOf(paragraph({TextRun{label, true}}), columns);
    cell.paragraphs.push_back(paragraph({TextRun{value}}));
    cell.vertical = Qt::AlignTop;
    return cell;
}

GridCell ticksCell(const std::vector<TickBox>& boxes, int columns) {
    return cellOf(paragraph({boxes.begin(), boxes.end()}), columns);
}

std::vector<Paragraph> signatureLines(const PrintedSignature& signature) {
    std::vector<Paragraph> lines;
    const Inline name = signature.name.isEmpty() ? Inline(FillIn{{}, kSigningLine}) : Inline(TextRun{signature.name});
    lines.push_back(paragraph({TextRun{signature.caption}, name}, Qt::AlignRight));
    for (const QString& line : {signature.meaning, signature.signedAt})
        if (!line.isEmpty())
            lines.push_back(paragraph({TextRun{line}}, Qt::AlignRight));
    return lines;
}

} // namespace recourse
