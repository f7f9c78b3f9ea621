// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/case_view.h"
#include "texts/texts.h"

#include <QStringList>

namespace recourse {

/// What the date is called: by its rule, by the program, or by what the customer wants then.
[[nodiscard]] QString dateName(const Procedure& procedure, const DeadlineRow& row, const Texts& texts);
/// The rule by which the date was given, or null.
[[nodiscard]] const DeadlineRule* findRule(const Procedure& procedure, const DeadlineRow& row);
/// "Why is it due then?": the rule and where it comes from, from when it is counted, and every stretch of days with
/// what it adds. A date given stays although the count may say another one today: then that is said too.
[[nodiscard]] QStringList dateReasons(const CaseView& view, const DeadlineRow& row, const Texts& texts);

/// What makes the date doubtful: a year whose holidays are not loaded.
[[nodiscard]] QStringList dateWarnings(const CaseView& view, const DeadlineRow& row, const Texts& texts);

} // namespace recourse
