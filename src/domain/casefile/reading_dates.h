// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/draft.h"

#include <optional>
#include <string>
#include <string_view>

namespace recourse {

/// A day as people type it: 2026-11-20, 11-20 (this year), 20 (this month), 今天, 明天, 后天, today, tomorrow, +3
/// (days), +3工作日, +3wd. Nothing if it is not understood or there is no such day.
[[nodiscard]] std::optional<Day> parseDay(std::string_view text, const Reading& reading);

/// A day and a time of the office: "11-20 14:30", "14:30" (today), a day alone (its midnight), "now"; ISO 8601 with an
/// offset
/// ("2026-02-13T10:00+08:00") is taken as it is.
[[nodiscard]] std::optional<Instant> parseInstant(std::string_view text, const Reading& reading);

/// "2026-11-20"
[[nodiscard]] std::string dayText(Day day);

/// "2026-11-20 14:30", office-local; with seconds only if there are any.
[[nodiscard]] std::string instantText(Instant instant, const OfficeZone& zone);

/// "2026-02-13T10:00:00+08:00": ISO 8601 with the office's offset.
[[nodiscard]] std::string isoText(Instant instant, const OfficeZone& zone);

} // namespace recourse
