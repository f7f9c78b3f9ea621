// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/work_calendar.h"
#include "texts/texts.h"

#include <array>

#include <QStringList>

namespace recourse {

/// What a day is for whoever looks at the year.
enum class DayLook { Working, Weekend, Holiday, MakeUpDay, CompanyClosed, CompanyOpen };

struct DayMark {
    DayLook look = DayLook::Working;
    QString sign; ///< one letter or character; empty for the days of a plain week
    QString why;  ///< "Fri 10-02 · public holiday: National Day"
};

/// One year of the calendar, in words.
struct YearPage {
    int year = 0;
    bool loaded = false; ///< its national list is there; else only weekends are known
    int workingDays = 0;
    Day today{};
    std::array<QString, 12> months;
    std::array<QString, 7> weekdays; ///< one letter or character, Monday first
    std::vector<DayMark> days;       ///< from 1 January on

    [[nodiscard]] Day firstDay() const { return std::chrono::sys_days(std::chrono::year(year) / 1 / 1); }
    [[nodiscard]] bool contains(Day day) const {
        return day >= firstDay() && day - firstDay() < std::chrono::days(static_cast<int>(days.size()));
    }
    /// Precondition: contains(day).
    [[nodiscard]] const DayMark& mark(Day day) const {
        return days[static_cast<std::size_t>((day - firstDay()).count())];
    }
};

[[nodiscard]] YearPage yearPage(const WorkCalendar& calendar, int year, Day today, const Texts& texts);

/// "休 public holiday · 班 …": what the signs mean.
[[nodiscard]] QString signLegend(const Texts& texts);

} // namespace recourse
