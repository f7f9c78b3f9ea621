// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <variant>
#include <vector>

#include <QMarginsF>
#include <QPageLayout>
#include <QString>

namespace recourse {

struct TextRun {
    QString text; ///< a line feed begins a new line
    bool bold = false;
};

/// Printed ☑ or ☐ before its label, apart from the box before it.
struct TickBox {
    QString label;
    bool ticked = false;
};

/// A value over a line to write on: "赔偿 ____ 元".
struct FillIn {
    QString value;
    double width = 20; ///< mm at least
};

using Inline = std::variant<TextRun, TickBox, FillIn>;

enum class TextSize { Small, Body, Heading, Title };

struct Paragraph {
    std::vector<Inline> items;
    Qt::AlignmentFlag align = Qt::AlignLeft; ///< left, centre or right
    TextSize size = TextSize::Body;
};

/// Who signed, what the signature means and when; without a name, a line to sign on by hand.
struct PrintedSignature {
    QString caption; ///< "检验员:"
    QString name;
    QString meaning;
    QString signedAt;
};

enum class CellBorders { All, None, Bottom };

struct GridCell {
    std::vector<Paragraph> paragraphs;
    std::vector<PrintedSignature> signatures; ///< at the foot of the cell
    int columnSpan = 1;
    int rowSpan = 1; ///< ends within its own block
    CellBorders borders = CellBorders::All;
    Qt::AlignmentFlag vertical = Qt::AlignVCenter; ///< top or centre
};

/// The cells from left to right; columns taken by a row span from above are passed over.
struct GridRow {
    std::vector<GridCell> cells;
    double minHeight = 7;   ///< mm; the row grows with its text
    double blankHeight = 0; ///< mm of it that may be given up to save a page
};

/// Rows that belong together: a part of the form, or a table with its head.
struct GridBlock {
    std::vector<GridRow> head; ///< again at the top of every page the block runs on to
    std::vector<GridRow> rows;
    bool keepTogether = false; ///< on one page, if one page holds it
};

struct GridPage {
    QPageLayout::Orientation orientation = QPageLayout::Portrait; ///< of A4
    QMarginsF margins{18, 12, 18, 12};                            ///< mm
};

/// One paper form with its values, in the order in which it is read, and nothing about how it is drawn: the same
/// document becomes a PDF, a preview, a table or a page of HTML.
struct GridDocument {
    GridPage page;
    std::vector<QString> issuer; ///< lines above the title
    QString title;
    QString formNumber;          ///< top right on every page: "RD-QA-022"
    std::vector<double> columns; ///< mm; together no wider than the page between its margins
    std::vector<GridBlock> blocks;
    QString printNote;  ///< bottom left on every page
    QString pageNumber; ///< bottom right, %1 of %2: "第 %1 页 共 %2 页"
    QString author;     ///< for the properties of the file
};

} // namespace recourse
