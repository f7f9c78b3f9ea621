// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/case_queries.h"
#include "application/ports/office.h"
#include "presentation/list/urgency.h"

#include <span>

namespace recourse {

/// What the cells of one row are written from.
struct CaseRowView {
    const ListRow& row;
    const Texts& texts;
    const Office& office;
    Instant now;
};

/// One column of the list of cases. Its heading is the text "column.<id>".
struct CaseColumn {
    std::string_view id;
    std::optional<SortColumn> sort;
    bool figures; ///< stands at the right
    QString (*text)(const CaseRowView&);
    QString (*hint)(const CaseRowView&); ///< in full, where the text is short; null: none
};

[[nodiscard]] std::span<const CaseColumn> caseColumns();
/// Its place in caseColumns().
[[nodiscard]] int columnOf(std::string_view id);

/// "Inspection", or how the case ended.
[[nodiscard]] QString stageText(const Texts& texts, const Office& office, const CaseSummary& summary);
[[nodiscard]] QString customerText(const Texts& texts, const ListRow& row);
/// "Intermediate A / 260701"
[[nodiscard]] QString productText(const std::string& product, const std::string& batch);

} // namespace recourse
