// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/calendar/calendar_plan.h"

namespace recourse {

namespace {

using ListedDays = std::map<Day, ListedDay>;

ListedDays byDay(const std::vector<ListedDay>& list) {
    ListedDays days;
    for (const ListedDay& listed : list)
        days.emplace(listed.day, listed);
    return days;
}

std::vector<ListedDay> listOf(const ListedDays& days) {
    std::vector<ListedDay> list;
    for (const auto& [day, listed] : days)
        list.push_back(listed);
    return list;
}

std::optional<ListedDay> listedOn(const ListedDays& days, Day day) {
    const auto found = days.find(day);
    return found == days.end() ? std::nullopt : std::optional(found->second);
}

std::vector<DayChange> changesBetween(const ListedDays& before, const ListedDays& after) {
    ListedDays all = before;
    all.insert(after.begin(), after.end());
    std::vector<DayChange> changes;
    for (const auto& [day, listed] : all) {
        const DayChange change{day, listedOn(before, day), listedOn(after, day)};
        if (change.before != change.after)
            changes.push_back(change);
    }
    return changes;
}

/// The year whose notice lists the day.
int noticeYear(Day day) {
    const std::chrono::year_month_day date(day);
    return static_cast<int>(date.year()) + (date.month() == std::chrono::December ? 1 : 0);
}

ListedDay keepingName(const ListedDay& listed, const std::optional<ListedDay>& before) {
    const bool inBoth = !listed.name.zh.empty() && !listed.name.en.empty();
    return before && before->kind == listed.kind && !inBoth ? *before : listed;
}

CalendarPlan numbered(CalendarPlan plan) {
    if (!plan.changesNothing())
        ++plan.data.revision;
    return plan;
}

CalendarPlan planWithCompany(const CalendarData& present, const ListedDays& company) {
    CalendarPlan plan{present, changesBetween(byDay(present.company), company), {}};
    plan.data.company = listOf(company);
    return numbered(std::move(plan));
}

} // namespace

CalendarPlan planWithList(const CalendarData& present, const WorkdayList& list) {
    const ListedDays before = byDay(present.national);
    ListedDays after;
    for (const auto& [day, listed] : before) {
        if (!list.years.contains(noticeYear(day)))
            after.emplace(day, listed);
    }
    for (const ListedDay& listed : list.days)
        after.insert_or_assign(listed.day, keepingName(listed, listedOn(before, listed.day)));
    CalendarPlan plan{present, changesBetween(before, after), {}};
    plan.data.national = listOf(after);
    for (const int year : list.years) {
        if (plan.data.years.insert(year).second)
            plan.newYears.push_back(year);
    }
    return numbered(std::move(plan));
}

CalendarPlan planWithCompanyDay(const CalendarData& present, const ListedDay& listed) {
    ListedDays company = byDay(present.company);
    company.insert_or_assign(listed.day, listed);
    return planWithCompany(present, company);
}

CalendarPlan planWithoutCompanyDay(const CalendarData& present, Day day) {
    ListedDays company = byDay(present.company);
    company.erase(day);
    return planWithCompany(present, company);
}

} // namespace recourse
