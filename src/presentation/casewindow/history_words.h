// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/case_queries.h"
#include "texts/texts.h"

#include <QStringList>

namespace recourse {

/// What somebody did to a case, in plain sentences.
struct HistoryLine {
    QString when;
    QString who;
    QString what;
    QString reason;
    QStringList changes; ///< "Batch: 260701 → 260702"
};

[[nodiscard]] HistoryLine historyLine(const HistoryEntry& entry, const CaseView& view, const Texts& texts);

} // namespace recourse
