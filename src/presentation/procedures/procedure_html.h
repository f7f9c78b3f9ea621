// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/procedure/procedure.h"
#include "texts/texts.h"

namespace recourse {

/// The document of a procedure as rich text: its sections with headings, each rule with the cases it is for, the firm's
/// words and the source. Classes for a style sheet: "when", "quiet".
[[nodiscard]] QString procedureHtml(const Texts& texts, const Procedure& procedure);

/// A line of the table of routes.
struct RouteLine {
    QString subject;
    QString when;
    QString steps;
    QString source; ///< cited
    QString wording;
};
[[nodiscard]] std::vector<RouteLine> routeLines(const Texts& texts, const Procedure& procedure);

} // namespace recourse
