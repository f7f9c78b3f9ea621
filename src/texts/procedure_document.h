// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/procedure/procedure.h"
#include "texts/texts.h"

#include <vector>

namespace recourse {

/// One rule of a procedure as people read it.
struct DocumentRow {
    QString says;      ///< what the program does by it: "Answer: 3 working days from receipt of the complaint"
    QString when;      ///< for which cases; empty: for all
    RuleSource source; ///< in the firm's own words; empty for what is no rule: a list, a place where the text stops
};

struct DocumentSection {
    QString heading;
    std::vector<DocumentRow> rows;
};

/// The whole procedure, section by section, without those that are empty.
[[nodiscard]] std::vector<DocumentSection> procedureDocument(const Texts& texts, const Procedure& procedure);

/// The rule at a place of the document, as the sections have it: ("deadlines", 2), ("scale.criteria", 0), ("reopen",
/// 0); none for what is no rule: lists of names, the head.
[[nodiscard]] std::optional<DocumentRow> documentRow(const Texts& texts, const Procedure& procedure,
                                                     std::string_view place, std::size_t index);

/// The same as a page of Markdown, with title, trade and summary.
[[nodiscard]] QString procedurePage(const Texts& texts, const Procedure& procedure);

/// "3 working days", "at once", "the same day"
[[nodiscard]] QString spanText(const Texts& texts, const Span& span);
/// "Class: A, B; amount above 5 000.00 CNY"; empty for a condition that always holds.
[[nodiscard]] QString conditionText(const Texts& texts, const Procedure& procedure, const Condition& condition);

} // namespace recourse
