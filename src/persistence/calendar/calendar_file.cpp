// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/calendar/calendar_file.h"

#include "application/ports/calendars.h"
#include "persistence/calendar/ics_calendar.h"
#include "persistence/calendar/json_calendar.h"
#include "support/text.h"

#include <algorithm>
#include <array>

namespace recourse {

namespace {

using ParseCalendar = Result<WorkdayList, std::vector<LineFault>> (*)(std::string_view text);

struct CalendarFormat {
    std::string_view ending;
    ParseCalendar parse;
};

constexpr std::array kCalendarFormats{
    CalendarFormat{".csv", parseWorkdays},
    CalendarFormat{".ics", parseIcsCalendar},
    CalendarFormat{".json", parseJsonCalendar},
};

Error<std::vector<LineFault>> wholeFileFault(std::string id, std::vector<Param> params = {}) {
    return Error{std::vector<LineFault>{{1, Sentence{std::move(id), std::move(params)}}}};
}

} // namespace

Result<WorkdayList, std::vector<LineFault>> parseCalendarFile(const std::string& name, std::string_view text) {
    const std::string lower = normalisedKey(name);
    const auto format = std::find_if(kCalendarFormats.begin(), kCalendarFormats.end(),
                                     [&lower](const CalendarFormat& known) { return lower.ends_with(known.ending); });
    if (format == kCalendarFormats.end())
        return wholeFileFault("calendar.file-kind");
    if (static_cast<std::int64_t>(text.size()) > kLargestCalendarFile)
        return wholeFileFault("calendar.file-too-large", {kLargestCalendarFile / 1'000'000});
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    if (trimmed(text).empty())
        return wholeFileFault("calendar.file-empty");
    if (text.find('\0') != std::string_view::npos)
        return wholeFileFault("calendar.file-not-text");
    auto list = format->parse(text);
    if (list && list->days.empty())
        return wholeFileFault("calendar.file-no-days");
    return list;
}

} // namespace recourse
