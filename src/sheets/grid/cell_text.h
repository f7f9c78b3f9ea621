// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/grid/grid_document.h"

#include <cstddef>
#include <memory>
#include <vector>

#include <QFont>
#include <QPointF>
#include <QTextLayout>

namespace recourse {

/// Paragraphs broken into lines of a width, in sheet units. Every line of a size is equally high whatever fonts its
/// characters come from, so rows of a table stay even.
class CellText {
public:
    CellText(const QFont& font, double width) : m_font(font), m_width(width) {}
    CellText(CellText&&) = default;
    CellText& operator=(CellText&&) = default;

    void add(const Paragraph& paragraph);
    /// What stands at the foot of the cell, after everything added so far.
    void addAtFoot(const Paragraph& paragraph);

    [[nodiscard]] std::size_t lineCount() const { return m_lines.size(); }
    [[nodiscard]] double height(std::size_t first, std::size_t end) const;
    /// The end of the lines from first that a height holds.
    [[nodiscard]] std::size_t endWithin(std::size_t first, double height) const;

    struct Line {
        QTextLine line; ///< lives as long as this text
        double height = 0;
        double rise = 0; ///< from the top of the line to where it is drawn
        bool atFoot = false;
    };
    [[nodiscard]] const Line& line(std::size_t index) const { return m_lines[index]; }

private:
    QFont m_font;
    double m_width;
    std::vector<std::unique_ptr<QTextLayout>> m_layouts;
    std::vector<Line> m_lines;
};

} // namespace recourse
