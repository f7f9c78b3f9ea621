// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/work_calendar.h"

#include <algorithm>

namespace recourse {

namespace {

using std::chrono::days;
using std::chrono::month_day;
using std::chrono::year_month_day;

bool isMondayToFriday(Day day) {
    return std::chrono::weekday(day).iso_encoding() <= 5;
}

bool covers(const YearlyRange& range, month_day date) {
    if (range.first <= range.last)
        return range.first <= date && date <= range.last;
    return range.first <= date || date <= range.last;
}

const ListedDay* findListed(const std::vector<ListedDay>& sorted, Day day) {
    const auto found = std::lower_bound(sorted.begin(), sorted.end(), day,
                                        [](const ListedDay& listed, Day wanted) { return listed.day < wanted; });
    return found != sorted.end() && found->day == day ? &*found : nullptr;
}

const YearlyRange* findYearly(const std::vector<YearlyRange>& ranges, Day day) {
    const year_month_day date(day);
    const auto found = std::find_if(ranges.begin(), ranges.end(),
                                    [&](const YearlyRange& range) { return covers(range, date.month() / date.day()); });
    return found != ranges.end() ? &*found : nullptr;
}

/// What decides about a day.
struct DayGround {
    bool working;
    std::string_view id;
    const LocalText* name; ///< null for a day of the plain week
};

DayGround groundOf(const CalendarData& data, Day day) {
    const auto company = [](DayKind kind, const LocalText& name) {
        const bool open = kind == DayKind::Workday;
        return DayGround{open, open ? "calendar.company-open" : "calendar.company-closed", &name};
    };
    if (const ListedDay* listed = findListed(data.company, day))
        return company(listed->kind, listed->name);
    if (const YearlyRange* range = findYearly(data.yearly, day))
        return company(range->kind, range->name);
    if (const ListedDay* listed = findListed(data.national, day)) {
        const bool open = listed->kind == DayKind::Workday;
        return {open, open ? "calendar.make-up-day" : "calendar.holiday", &listed->name};
    }
    const bool open = isMondayToFriday(day);
    return {open, open ? "calendar.weekday" : "calendar.weekend", nullptr};
}

std::string itemPath(std::string_view list, std::size_t index) {
    return std::string(list) + "[" + std::to_string(index) + "]";
}

void checkDays(std::string_view list, const std::vector<ListedDay>& listed, std::vector<FieldIssue>& issues) {
    std::set<Day> seen;
    for (std::size_t i = 0; i < listed.size(); ++i) {
        if (!seen.insert(listed[i].day).second)
            issues.push_back(issue(itemPath(list, i), "calendar.day-twice", {listed[i].day}));
    }
}

void checkYearly(const std::vector<YearlyRange>& ranges, std::vector<FieldIssue>& issues) {
    for (std::size_t i = 0; i < ranges.size(); ++i) {
        if (!ranges[i].first.ok() || !ranges[i].last.ok())
            issues.push_back(issue(itemPath("yearly", i), "calendar.no-such-date"));
    }
    const Day firstDay = std::chrono::sys_days(std::chrono::year(2023) / 1 / 1); // any year without 29 February
    for (Day day = firstDay; day < firstDay + days(365); day += days(1)) {
        const YearlyRange* range = findYearly(ranges, day);
        if (range == nullptr || range->kind == DayKind::Workday)
            return;
    }
    issues.push_back(issue("yearly", "calendar.always-closed"));
}

void checkWindows(const std::vector<TimeWindow>& windows, std::vector<FieldIssue>& issues) {
    if (windows.empty())
        issues.push_back(issue("windows", "calendar.no-windows"));
    std::chrono::minutes free{0};
    for (std::size_t i = 0; i < windows.size(); ++i) {
        if (windows[i].from < free || windows[i].to <= windows[i].from || windows[i].to > days(1))
            issues.push_back(issue(itemPath("windows", i), "calendar.window-order"));
        free = windows[i].to;
    }
}

void sortByDay(std::vector<ListedDay>& listed) {
    std::sort(listed.begin(), listed.end(), [](const ListedDay& a, const ListedDay& b) { return a.day < b.day; });
}

} // namespace

Result<WorkCalendar, std::vector<FieldIssue>> WorkCalendar::from(CalendarData data) {
    std::vector<FieldIssue> issues;
    checkDays("national", data.national, issues);
    checkYearly(data.yearly, issues);
    checkDays("company", data.company, issues);
    checkWindows(data.windows, issues);
    if (!issues.empty())
        return Error{std::move(issues)};
    return WorkCalendar(std::move(data));
}

WorkCalendar::WorkCalendar(CalendarData data) : m_data(std::move(data)) {
    sortByDay(m_data.national);
    sortByDay(m_data.company);
}

DayVerdict WorkCalendar::judge(Day day) const {
    const DayGround ground = groundOf(m_data, day);
    DayVerdict verdict{ground.working, Sentence{std::string(ground.id), {}}};
    if (ground.name != nullptr)
        verdict.why.params.push_back(*ground.name);
    return verdict;
}

bool WorkCalendar::isWorkingDay(Day day) const {
    return groundOf(m_data, day).working;
}

Day WorkCalendar::nextWorkingDay(Day after) const {
    do
        after += days(1);
    while (!isWorkingDay(after));
    return after;
}

Day WorkCalendar::previousWorkingDay(Day before) const {
    do
        before -= days(1);
    while (!isWorkingDay(before));
    return before;
}

std::vector<int> WorkCalendar::yearsNotLoaded(Day first, Day last) const {
    std::vector<int> missing;
    const int lastYear = static_cast<int>(year_month_day(last).year());
    for (int year = static_cast<int>(year_month_day(first).year()); year <= lastYear; ++year) {
        if (!m_data.years.contains(year))
            missing.push_back(year);
    }
    return missing;
}

} // namespace recourse
