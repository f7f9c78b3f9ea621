// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/office_time.h"
#include "domain/calendar/workday_list.h"

#include <array>
#include <cstdio>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>

namespace recourse {

inline std::string shippedWorkdays() {
    std::ifstream file(RECOURSE_SOURCE_DIR "/resources/calendars/china.csv", std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

/// The calendar that is shipped, to be changed by a test.
inline CalendarData chinaData() {
    WorkdayList list = parseWorkdays(shippedWorkdays()).value();
    CalendarData data;
    data.revision = 1;
    data.years = std::move(list.years);
    data.national = std::move(list.days);
    return data;
}

inline WorkCalendar calendarOf(CalendarData data) {
    return WorkCalendar::from(std::move(data)).value();
}

inline const WorkCalendar kChina = calendarOf(chinaData());
inline const OfficeZone kChinaTime = OfficeZone::fixed(std::chrono::hours(8));
inline const OfficeTime kOffice{kChina, kChinaTime};

/// "2026-02-13" or "2026-02-13 10:00".
inline LocalTime wall(const std::string& text) {
    int year = 0, hour = 0, minute = 0;
    unsigned month = 0, day = 0;
    const int read = std::sscanf(text.c_str(), "%d-%u-%u %d:%d", &year, &month, &day, &hour, &minute);
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
    if ((read != 3 && read != 5) || !date.ok())
        throw std::invalid_argument(text);
    return {date, std::chrono::hours(hour) + std::chrono::minutes(minute)};
}

inline Day day(const std::string& text) {
    return wall(text).day;
}
inline Instant at(const std::string& text) {
    return kChinaTime.instant(wall(text));
}

inline std::string shown(Day day) {
    const std::chrono::year_month_day date(day);
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return text.data();
}

inline std::string shown(LocalTime time) {
    std::array<char, 32> text{};
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(time.time).count();
    std::snprintf(text.data(), text.size(), " %02d:%02d", static_cast<int>(minutes / 60),
                  static_cast<int>(minutes % 60));
    return shown(time.day) + text.data();
}

inline std::string shown(Instant instant) {
    return shown(kChinaTime.local(instant));
}

} // namespace recourse
