// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/grid/grid_document.h"
#include "sheets/grid/page_breaker.h"
#include "sheets/grid/page_frame.h"
#include "sheets/grid/sheet_fault.h"
#include "support/result.h"

#include <cstddef>
#include <memory>
#include <vector>

#include <QPageLayout>

namespace recourse {

/// A document broken into pages. Measured without a device: paper, file and preview show the same pages.
class GridLayout {
public:
    /// Blank room in rows is given up, in part, where that saves a page.
    [[nodiscard]] static Result<GridLayout, SheetFault> of(const GridDocument& document);

    /// At least 1.
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }
    /// Pages count from 0.
    [[nodiscard]] const PageContent& page(int index) const { return m_pages[static_cast<std::size_t>(index)]; }
    /// The paper without margins: the layout has its own.
    [[nodiscard]] const QPageLayout& paper() const { return m_paper; }

private:
    static Result<GridLayout, SheetFault> asGiven(const GridDocument& document);
    explicit GridLayout(const QPageLayout& paper) : m_paper(paper) {}

    QPageLayout m_paper;
    std::vector<MeasuredBlock> m_blocks;
    std::unique_ptr<PageFrame> m_frame;
    std::vector<PageContent> m_pages;
};

} // namespace recourse
