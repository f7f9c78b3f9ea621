// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/calendar/ics_calendar.h"

#include "support/text.h"

#include <algorithm>
#include <libical/ical.h>
#include <memory>

namespace recourse {

namespace {

constexpr std::chrono::days kLongestHoliday{60};
/// The lists are mainland China's: a time in UTC is turned into the day it is there.
constexpr std::chrono::hours kChinaAheadOfUtc{8};

struct FreeComponent {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using IcsEvent = std::unique_ptr<icalcomponent, FreeComponent>;

/// The lines of one event of the file.
struct EventText {
    int line = 0; ///< of its BEGIN
    std::string text;
};

bool isIcsLine(std::string_view line, std::string_view wanted) {
    return std::equal(line.begin(), line.end(), wanted.begin(), wanted.end(), [](char a, char b) {
        return (a >= 'a' && a <= 'z' ? static_cast<char>(a - 'a' + 'A') : a) == b;
    });
}

/// Cuts the file into its events, so that a fault can be told by its line; libical does not count lines.
std::vector<EventText> eventsOf(std::string_view text, WorkdayCollector& days) {
    std::vector<EventText> events;
    bool inEvent = false;
    bool ended = false;
    int number = 0;
    for (const std::string& raw : split(text, '\n')) {
        const std::string_view line = raw.ends_with('\r') ? std::string_view(raw).substr(0, raw.size() - 1) : raw;
        ++number;
        if (number == 1 && !isIcsLine(line, "BEGIN:VCALENDAR"))
            days.fault(number, "calendar.ics-first-line");
        if (isIcsLine(line, "BEGIN:VEVENT")) {
            events.push_back({number, {}});
            inEvent = true;
        }
        if (inEvent)
            events.back().text.append(line).append("\r\n");
        if (isIcsLine(line, "END:VEVENT"))
            inEvent = false;
        ended = ended || isIcsLine(line, "END:VCALENDAR");
    }
    if (inEvent || !ended)
        days.fault(number, "calendar.ics-cut-off");
    return events;
}

std::string textOf(const char* text) {
    return text != nullptr ? std::string(text) : std::string();
}

bool hasAny(std::string_view title, std::initializer_list<std::string_view> words) {
    return std::any_of(words.begin(), words.end(),
                       [title](std::string_view word) { return title.find(word) != std::string_view::npos; });
}

/// Words of a make-up workday come first: "上班(补春节假期)" names the holiday too.
std::optional<DayKind> kindByTitle(const std::string& title) {
    const std::string words = normalisedKey(title);
    if (hasAny(words, {"班", "workday", "working day"}))
        return DayKind::Workday;
    if (hasAny(words, {"休", "假", "holiday"}))
        return DayKind::Holiday;
    return std::nullopt;
}

std::optional<DayKind> kindByMark(icalcomponent* event) {
    for (icalproperty* mark = icalcomponent_get_first_property(event, ICAL_X_PROPERTY); mark != nullptr;
         mark = icalcomponent_get_next_property(event, ICAL_X_PROPERTY)) {
        if (textOf(icalproperty_get_x_name(mark)) != "X-APPLE-SPECIAL-DAY")
            continue;
        const std::string kind = textOf(icalproperty_get_x(mark));
        if (kind == "WORK-HOLIDAY")
            return DayKind::Holiday;
        if (kind == "ALTERNATE-WORKDAY")
            return DayKind::Workday;
    }
    return std::nullopt;
}

/// The title without its mark: "春节(休)", "春节 假期 第1天/共8天".
LocalText nameIn(const std::string& title) {
    std::size_t end = title.size();
    for (const std::string_view mark : {"(", "（", " 假期", " 补班"})
        end = std::min(end, title.find(mark));
    std::string name(trimmed(std::string_view(title).substr(0, end)));
    if (name.empty())
        name = std::string(trimmed(title));
    const bool latin = std::all_of(name.begin(), name.end(), [](char c) { return static_cast<signed char>(c) >= 0; });
    return latin ? LocalText{"", std::move(name)} : LocalText{std::move(name), ""};
}

/// As the clocks in China show it; nothing for a day that does not exist.
std::optional<Instant> wallTime(const icaltimetype& time) {
    const std::chrono::year_month_day date{std::chrono::year(time.year),
                                           std::chrono::month(static_cast<unsigned>(time.month)),
                                           std::chrono::day(static_cast<unsigned>(time.day))};
    if (icaltime_is_null_time(time) || !date.ok())
        return std::nullopt;
    const Instant wall = Day(date) + std::chrono::hours(time.hour) + std::chrono::minutes(time.minute);
    return icaltime_is_utc(time) ? wall + kChinaAheadOfUtc : wall;
}

struct EventSpan {
    Instant start{};
    Instant end{}; ///< excluded
};

/// A day without an end is that day.
std::optional<EventSpan> spanOf(icalcomponent* event) {
    icalproperty* start = icalcomponent_get_first_property(event, ICAL_DTSTART_PROPERTY);
    const auto from = start != nullptr ? wallTime(icalproperty_get_dtstart(start)) : std::nullopt;
    if (!from)
        return std::nullopt;
    if (icalproperty* end = icalcomponent_get_first_property(event, ICAL_DTEND_PROPERTY); end != nullptr) {
        const auto to = wallTime(icalproperty_get_dtend(end));
        return to ? std::optional(EventSpan{*from, *to}) : std::nullopt;
    }
    if (icalproperty* length = icalcomponent_get_first_property(event, ICAL_DURATION_PROPERTY); length != nullptr)
        return EventSpan{*from,
                         *from + std::chrono::seconds(icaldurationtype_as_int(icalproperty_get_duration(length)))};
    return EventSpan{*from, *from + std::chrono::seconds(1)};
}

void readEvent(const EventText& lines, WorkdayCollector& days) {
    const IcsEvent event(icalparser_parse_string(lines.text.c_str()));
    if (event == nullptr)
        return days.fault(lines.line, "calendar.ics-event");
    icalproperty* summary = icalcomponent_get_first_property(event.get(), ICAL_SUMMARY_PROPERTY);
    const std::string title = summary != nullptr ? textOf(icalproperty_get_summary(summary)) : std::string();
    if (!isUtf8(title))
        return days.fault(lines.line, "calendar.line-not-utf8");
    const std::optional<DayKind> mark = kindByMark(event.get());
    const std::optional<DayKind> kind = mark ? mark : kindByTitle(title);
    if (!kind || icalcomponent_get_status(event.get()) == ICAL_STATUS_CANCELLED)
        return;
    if (icalcomponent_get_first_property(event.get(), ICAL_RRULE_PROPERTY) != nullptr)
        return days.fault(lines.line, "calendar.ics-repeats", {title});
    const std::optional<EventSpan> span = spanOf(event.get());
    if (!span)
        return days.fault(lines.line, "calendar.ics-no-date", {title});
    if (span->end < span->start)
        return days.fault(lines.line, "calendar.ics-ends-first", {title});
    if (span->end - span->start > kLongestHoliday)
        return days.fault(lines.line, "calendar.ics-too-long", {title, std::int64_t{kLongestHoliday.count()}});
    const Day first = std::chrono::floor<std::chrono::days>(span->start);
    const Instant last = std::max(span->start, span->end - std::chrono::seconds(1));
    for (Day day = first; day <= last; day += std::chrono::days(1))
        days.add(lines.line, {day, *kind, nameIn(title)});
}

} // namespace

Result<WorkdayList, std::vector<LineFault>> parseIcsCalendar(std::string_view text) {
    WorkdayCollector days(WorkdayCollector::Again::SameKind);
    for (const EventText& event : eventsOf(text, days))
        readEvent(event, days);
    return days.take();
}

} // namespace recourse
