// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/workday_list.h"

namespace recourse {

/// The two forms in which lists of China's holidays are published: {"days": [{"date", "name", "isOffDay"}]}, and
/// {"holidays": {"2026-01-01": "English,Chinese,…"}, "workdays": {…}}. Whatever else stands there is passed over.
[[nodiscard]] Result<WorkdayList, std::vector<LineFault>> parseJsonCalendar(std::string_view text);

} // namespace recourse
