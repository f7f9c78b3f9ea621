// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/grid/page_frame.h"

#include "sheets/grid/grid_parts.h"
#include "sheets/grid/sheet_units.h"

#include <algorithm>
#include <cmath>

namespace recourse {

namespace {

constexpr double kFrameGap = fromMm(2); // between the frame and the rows
constexpr double kRunningTitleShare = 0.7;
constexpr double kNoteShare = 0.75;

double wholeHeight(const CellText& text) {
    return text.height(0, text.lineCount());
}

void addLine(CellText& text, const QString& line, Qt::AlignmentFlag align, TextSize size) {
    if (line.isEmpty())
        return;
    Paragraph content = paragraph({TextRun{line, size == TextSize::Title}}, align);
    content.size = size;
    text.add(content);
}

} // namespace

PageFrame::PageFrame(const GridDocument& document, const QFont& font, const QRectF& area)
    : m_font(font)
    , m_area(area)
    , m_pageNumber(document.pageNumber)
    , m_firstHead(font, area.width())
    , m_runningTitle(smallText(document.title, kRunningTitleShare, Qt::AlignLeft))
    , m_runningNumber(smallText(document.formNumber, 1 - kRunningTitleShare, Qt::AlignRight))
    , m_note(smallText(document.printNote, kNoteShare, Qt::AlignLeft)) {
    addLine(m_firstHead, document.formNumber, Qt::AlignRight, TextSize::Small);
    for (const QString& line : document.issuer)
        addLine(m_firstHead, line, Qt::AlignHCenter, TextSize::Body);
    addLine(m_firstHead, document.title, Qt::AlignHCenter, TextSize::Title);
}

CellText PageFrame::smallText(const QString& text, double share, Qt::AlignmentFlag align) const {
    CellText small(m_font, m_area.width() * share);
    addLine(small, text, align, TextSize::Small);
    return small;
}

PageSpace PageFrame::space() const {
    const double running = std::max(wholeHeight(m_runningTitle), wholeHeight(m_runningNumber));
    const double numbers = wholeHeight(smallText(m_pageNumber, 1 - kNoteShare, Qt::AlignRight));
    const double foot = std::max(wholeHeight(m_note), numbers);
    return {std::ceil(m_area.top() + wholeHeight(m_firstHead) + kFrameGap),
            std::ceil(m_area.top() + running + kFrameGap), std::floor(m_area.bottom() - foot - kFrameGap)};
}

void PageFrame::addTo(std::vector<PageContent>& pages) {
    addAtTop(pages);
    addAtBottom(pages);
}

void PageFrame::addAtTop(std::vector<PageContent>& pages) const {
    pages.front().add(m_firstHead, m_area.topLeft());
    const QPointF right(m_area.left() + m_area.width() * kRunningTitleShare, m_area.top());
    for (std::size_t i = 1; i < pages.size(); ++i) {
        pages[i].add(m_runningTitle, m_area.topLeft());
        pages[i].add(m_runningNumber, right);
    }
}

void PageFrame::addAtBottom(std::vector<PageContent>& pages) {
    const double top = space().bottom + kFrameGap;
    const QPointF right(m_area.left() + m_area.width() * kNoteShare, top);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        pages[i].add(m_note, {m_area.left(), top});
        if (m_pageNumber.isEmpty())
            continue;
        const QString number = m_pageNumber.arg(i + 1).arg(pages.size());
        m_pageNumbers.push_back(smallText(number, 1 - kNoteShare, Qt::AlignRight));
        pages[i].add(m_pageNumbers.back(), right);
    }
}

} // namespace recourse
