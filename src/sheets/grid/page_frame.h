// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/grid/cell_text.h"
#include "sheets/grid/grid_document.h"
#include "sheets/grid/page_breaker.h"

#include <vector>

#include <QFont>
#include <QRectF>

namespace recourse {

/// What stands around the rows: issuer, title and form number above, print note and page number below.
class PageFrame {
public:
    /// The area is the page between its margins, in sheet units.
    PageFrame(const GridDocument& document, const QFont& font, const QRectF& area);

    [[nodiscard]] PageSpace space() const;
    /// The frame must outlive the pages.
    void addTo(std::vector<PageContent>& pages);

private:
    [[nodiscard]] CellText smallText(const QString& text, double share, Qt::AlignmentFlag align) const;
    void addAtTop(std::vector<PageContent>& pages) const;
    void addAtBottom(std::vector<PageContent>& pages);

    QFont m_font;
    QRectF m_area;
    QString m_pageNumber;
    CellText m_firstHead;
    CellText m_runningTitle;
    CellText m_runningNumber;
    CellText m_note;
    std::vector<CellText> m_pageNumbers;
};

} // namespace recourse
