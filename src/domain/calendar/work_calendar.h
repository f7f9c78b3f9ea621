// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/words/refusal.h"

#include <cstdint>
#include <set>
#include <span>
#include <vector>

namespace recourse {

enum class DayKind { Workday, Holiday };

struct ListedDay {
    Day day{};
    DayKind kind = DayKind::Holiday;
    LocalText name;
    friend bool operator==(const ListedDay&, const ListedDay&) = default;
};

/// The same days of every year, first and last included; 12-24 … 01-02 goes over New Year.
struct YearlyRange {
    std::chrono::month_day first{};
    std::chrono::month_day last{};
    DayKind kind = DayKind::Holiday;
    LocalText name;
    friend bool operator==(const YearlyRange&, const YearlyRange&) = default;
};

/// Working time between two times of the day, the second excluded.
struct TimeWindow {
    std::chrono::minutes from{0};
    std::chrono::minutes to{0}; ///< at most 24 h
    friend bool operator==(const TimeWindow&, const TimeWindow&) = default;
};

/// What a calendar is made of. A revision never changes once dates were given by it.
struct CalendarData {
    std::int64_t revision = 0;
    std::set<int> years;             ///< whose national list is loaded
    std::vector<ListedDay> national; ///< over Monday to Friday
    std::vector<YearlyRange> yearly; ///< the company's, over the national list
    std::vector<ListedDay> company;  ///< over everything else
    /// In the order of the day; those of D-23 unless the firm has its own.
    std::vector<TimeWindow> windows{{std::chrono::minutes(510), std::chrono::minutes(720)},
                                    {std::chrono::minutes(780), std::chrono::minutes(1050)}};
    friend bool operator==(const CalendarData&, const CalendarData&) = default;
};

/// Whether work is done on a day, and why.
struct DayVerdict {
    bool working = false;
    Sentence why;
    friend bool operator==(const DayVerdict&, const DayVerdict&) = default;
};

/// The office's working days and hours. A value; every year has working days and every working day has windows.
class WorkCalendar {
public:
    /// Monday to Friday, no year loaded.
    WorkCalendar() = default;

    /// Every fault of the data, with paths as "company[2]".
    [[nodiscard]] static Result<WorkCalendar, std::vector<FieldIssue>> from(CalendarData data);

    [[nodiscard]] DayVerdict judge(Day day) const;
    [[nodiscard]] bool isWorkingDay(Day day) const;
    [[nodiscard]] Day nextWorkingDay(Day after) const;
    [[nodiscard]] Day previousWorkingDay(Day before) const;

    [[nodiscard]] std::span<const TimeWindow> windows() const { return m_data.windows; }
    [[nodiscard]] std::chrono::minutes startOfDay() const { return m_data.windows.front().from; }
    [[nodiscard]] std::chrono::minutes endOfDay() const { return m_data.windows.back().to; }

    /// The years touched by these days (both included) whose national list is not loaded, in order.
    [[nodiscard]] std::vector<int> yearsNotLoaded(Day first, Day last) const;
    [[nodiscard]] std::int64_t revision() const { return m_data.revision; }
    /// What it is made of, its lists by day.
    [[nodiscard]] const CalendarData& data() const { return m_data; }

private:
    explicit WorkCalendar(CalendarData data);
    CalendarData m_data; ///< lists of days sorted by day
};

} // namespace recourse
