// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefile/reading_dates.h"

#include "domain/calendar/office_zone.h"
#include "domain/calendar/work_calendar.h"
#include "support/text.h"

#include <array>
#include <charconv>

namespace recourse {

namespace {

using std::chrono::year_month_day;

/// Cuts a number of 1 to maxDigits digits off the front.
std::optional<int> takeNumber(std::string_view& text, std::size_t maxDigits) {
    std::size_t digits = 0;
    while (digits < text.size() && digits < maxDigits && text[digits] >= '0' && text[digits] <= '9')
        ++digits;
    int number = 0;
    if (digits == 0)
        return std::nullopt;
    std::from_chars(text.data(), text.data() + digits, number);
    text.remove_prefix(digits);
    return number;
}

bool takeOneOf(std::string_view& text, std::string_view characters) {
    if (text.empty() || characters.find(text.front()) == std::string_view::npos)
        return false;
    text.remove_prefix(1);
    return true;
}

std::optional<Day> dayFrom(int year, int month, int day) {
    const year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                              std::chrono::day(static_cast<unsigned>(day))};
    if (!date.ok() || year < 1900 || year > 2200)
        return std::nullopt;
    return Day(date);
}

/// 2026-11-20, 11-20 or 20 at the front of text; / and . separate as - does.
std::optional<Day> takeDate(std::string_view& text, Day today) {
    const year_month_day now(today);
    std::array<int, 3> parts{};
    std::size_t count = 0;
    std::string_view rest = text;
    do {
        const auto number = takeNumber(rest, count == 0 ? 4 : 2);
        if (!number)
            return std::nullopt;
        parts.at(count++) = *number;
    } while (count < 3 && takeOneOf(rest, "-/."));
    const int year = count == 3 ? parts[0] : static_cast<int>(now.year());
    const int month = count == 1 ? static_cast<int>(static_cast<unsigned>(now.month())) : parts.at(count - 2);
    const auto day = dayFrom(year, month, parts.at(count - 1));
    if (day)
        text = rest;
    return day;
}

std::optional<Day> namedDay(std::string_view text, Day today) {
    constexpr std::array<std::pair<std::string_view, int>, 7> kNamed{
        {{"今天", 0}, {"明天", 1}, {"后天", 2}, {"昨天", -1}, {"today", 0}, {"tomorrow", 1}, {"yesterday", -1}}};
    for (const auto& [name, days] : kNamed) {
        if (text == name)
            return today + std::chrono::days(days);
    }
    return std::nullopt;
}

std::optional<Day> daysAhead(std::string_view text, const Reading& reading, Day today) {
    text.remove_prefix(1);
    const auto count = takeNumber(text, 4);
    const std::string_view unit = trimmed(text);
    if (!count)
        return std::nullopt;
    if (unit.empty() || unit == "天" || unit == "d")
        return today + std::chrono::days(*count);
    if (unit != "工作日" && unit != "个工作日" && unit != "wd")
        return std::nullopt;
    Day day = today;
    for (int i = 0; i < *count; ++i)
        day = reading.calendar->nextWorkingDay(day);
    return day;
}

/// 14:30 or 14:30:05 at the front of text, as seconds of the day.
std::optional<std::chrono::seconds> takeTime(std::string_view& text) {
    std::string_view rest = text;
    const auto hour = takeNumber(rest, 2);
    if (!hour || !(takeOneOf(rest, ":") || (rest.starts_with("：") && (rest.remove_prefix(3), true))))
        return std::nullopt;
    const auto minute = takeNumber(rest, 2);
    const auto second = minute && takeOneOf(rest, ":") ? takeNumber(rest, 2) : std::optional<int>(0);
    if (!minute || !second || *hour > 23 || *minute > 59 || *second > 59)
        return std::nullopt;
    text = rest;
    return std::chrono::hours(*hour) + std::chrono::minutes(*minute) + std::chrono::seconds(*second);
}

/// Z, +08:00 or +0800 as the whole of text.
std::optional<std::chrono::seconds> offsetIn(std::string_view text) {
    if (text == "Z")
        return std::chrono::seconds(0);
    const bool west = text.starts_with('-');
    if (!takeOneOf(text, "+-"))
        return std::nullopt;
    const auto hours = takeNumber(text, 2);
    takeOneOf(text, ":");
    const auto minutes = takeNumber(text, 2);
    if (!hours || !minutes || !text.empty())
        return std::nullopt;
    const std::chrono::seconds offset = std::chrono::hours(*hours) + std::chrono::minutes(*minutes);
    return west ? -offset : offset;
}

std::string padded(std::int64_t number, std::size_t width) {
    const std::string digits = std::to_string(number);
    return digits.size() < width ? std::string(width - digits.size(), '0') + digits : digits;
}

std::string timeText(std::chrono::seconds time, bool always) {
    const std::chrono::hh_mm_ss parts(time);
    std::string text = padded(parts.hours().count(), 2) + ":" + padded(parts.minutes().count(), 2);
    if (always || parts.seconds().count() != 0)
        text += ":" + padded(parts.seconds().count(), 2);
    return text;
}

} // namespace

std::optional<Day> parseDay(std::string_view text, const Reading& reading) {
    text = trimmed(text);
    const Day today = reading.zone->dayOf(reading.now);
    if (const auto named = namedDay(text, today))
        return named;
    if (text.starts_with('+'))
        return daysAhead(text, reading, today);
    const auto day = takeDate(text, today);
    return text.empty() ? day : std::nullopt;
}

std::optional<Instant> parseInstant(std::string_view text, const Reading& reading) {
    text = trimmed(text);
    if (text == "now" || text == "现在")
        return reading.now;
    if (const auto day = parseDay(text, reading))
        return reading.zone->instant({*day, std::chrono::seconds(0)});
    Day day = reading.zone->dayOf(reading.now);
    std::string_view rest = text;
    if (!takeTime(rest)) {
        const std::size_t blank = text.find_first_of(" T");
        const auto date = parseDay(text.substr(0, blank), reading);
        if (blank == std::string_view::npos || !date)
            return std::nullopt;
        day = *date;
        text = trimmed(text.substr(blank + 1));
    }
    const auto time = takeTime(text);
    if (!time)
        return std::nullopt;
    if (text.empty())
        return reading.zone->instant({day, *time});
    const auto offset = offsetIn(text);
    return offset ? std::optional(Instant(day) + *time - *offset) : std::nullopt;
}

std::string dayText(Day day) {
    const year_month_day date(day);
    return padded(static_cast<int>(date.year()), 4) + "-" + padded(static_cast<unsigned>(date.month()), 2) + "-" +
           padded(static_cast<unsigned>(date.day()), 2);
}

std::string instantText(Instant instant, const OfficeZone& zone) {
    const LocalTime local = zone.local(instant);
    return dayText(local.day) + " " + timeText(local.time, false);
}

std::string isoText(Instant instant, const OfficeZone& zone) {
    const LocalTime local = zone.local(instant);
    const std::chrono::seconds offset = Instant(local.day) + local.time - instant;
    const std::chrono::hh_mm_ss parts(offset);
    return dayText(local.day) + "T" + timeText(local.time, true) + (parts.is_negative() ? "-" : "+") +
           padded(parts.hours().count(), 2) + ":" + padded(parts.minutes().count(), 2);
}

} // namespace recourse
