// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/grid/cell_text.h"

#include "sheets/grid/sheet_font.h"
#include "sheets/grid/sheet_units.h"

#include <cmath>

#include <QFontMetricsF>

namespace recourse {

namespace {

constexpr double kLinePitch = 1.4; // of the font size
const QString kBetweenBoxes = QStringLiteral("   ");

QString withLineSeparators(QString text) {
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (QChar& c : text)
        if (c == u'\n' || c == u'\r' || c == QChar::ParagraphSeparator)
            c = QChar::LineSeparator;
    return text;
}

/// The items of a paragraph as one text with formats.
class RunsOfText {
public:
    RunsOfText(const QFont& font, double width)
        : m_metrics(font)
        , m_width(width)
        , m_blank(m_metrics.horizontalAdvance(QChar::Nbsp)) {}

    void operator()(const TextRun& run) {
        QTextCharFormat format;
        if (run.bold)
            format.setFontWeight(QFont::Bold);
        append(withLineSeparators(run.text), format);
    }

    void operator()(const TickBox& box) {
        const QString text = QString(box.ticked ? u'☑' : u'☐') + QChar::Nbsp + withLineSeparators(box.label);
        if (!m_text.isEmpty() && !m_text.back().isSpace())
            m_text += isFull(text) ? QString(QChar::LineSeparator) : kBetweenBoxes;
        m_text += text;
    }

    void operator()(const FillIn& field) {
        QString value = withLineSeparators(field.value);
        const double missing = fromMm(field.width) - m_metrics.horizontalAdvance(value);
        if (missing > 0)
            value += QString(static_cast<int>(std::ceil(missing / m_blank)), QChar::Nbsp);
        QTextCharFormat format;
        format.setFontUnderline(true);
        append(value, format);
    }

    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] const QList<QTextLayout::FormatRange>& formats() const { return m_formats; }

private:
    /// Whether a box begins a new line, so that its label stays whole beside it.
    [[nodiscard]] bool isFull(const QString& box) const {
        const QString line = m_text.mid(m_text.lastIndexOf(QChar::LineSeparator) + 1);
        const double needed = m_metrics.horizontalAdvance(box);
        return needed <= m_width && m_metrics.horizontalAdvance(line + kBetweenBoxes) + needed > m_width;
    }

    void append(const QString& text, const QTextCharFormat& format) {
        m_formats.append({static_cast<int>(m_text.size()), static_cast<int>(text.size()), format});
        m_text += text;
    }

    QFontMetricsF m_metrics;
    double m_width;
    double m_blank;
    QString m_text;
    QList<QTextLayout::FormatRange> m_formats;
};

std::unique_ptr<QTextLayout> layoutOf(const Paragraph& paragraph, const QFont& font, double width) {
    RunsOfText runs(font, width);
    for (const Inline& item : paragraph.items)
        std::visit(runs, item);
    auto layout = std::make_unique<QTextLayout>(runs.text(), font);
    QTextOption option(paragraph.align);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->setFormats(runs.formats());
    return layout;
}

} // namespace

void CellText::add(const Paragraph& paragraph) {
    const QFont font = sized(m_font, paragraph.size);
    const QFontMetricsF metrics(font);
    const double pitch = std::round(font.pixelSize() * kLinePitch);
    const double baseline = (pitch - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();

    auto layout = layoutOf(paragraph, font, m_width);
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(m_width);
        m_lines.push_back({line, pitch, baseline - line.ascent(), false});
    }
    layout->endLayout();
    m_layouts.push_back(std::move(layout));
}

void CellText::addAtFoot(const Paragraph& paragraph) {
    const std::size_t before = m_lines.size();
    add(paragraph);
    for (std::size_t i = before; i < m_lines.size(); ++i)
        m_lines[i].atFoot = true;
}

double CellText::height(std::size_t first, std::size_t end) const {
    double sum = 0;
    for (std::size_t i = first; i < end; ++i)
        sum += m_lines[i].height;
    return sum;
}

std::size_t CellText::endWithin(std::size_t first, double height) const {
    std::size_t end = first;
    for (double used = 0; end < m_lines.size(); ++end) {
        used += m_lines[end].height;
        if (used > height)
            break;
    }
    return end;
}

} // namespace recourse
