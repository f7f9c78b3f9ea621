// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/calendar/year_page.h"

#include <algorithm>

namespace recourse {

namespace {

/// Which words of the calendar's verdict mean which look, and the text of its sign.
struct LookRow {
    std::string_view verdict;
    DayLook look;
    std::string_view sign;
};
constexpr std::array kLookRows{
    LookRow{"calendar.weekday", DayLook::Working, {}},
    LookRow{"calendar.weekend", DayLook::Weekend, {}},
    LookRow{"calendar.holiday", DayLook::Holiday, "year.sign.holiday"},
    LookRow{"calendar.make-up-day", DayLook::MakeUpDay, "year.sign.make-up-day"},
    LookRow{"calendar.company-closed", DayLook::CompanyClosed, "year.sign.company-closed"},
    LookRow{"calendar.company-open", DayLook::CompanyOpen, "year.sign.company-open"},
};

DayMark markOf(const DayVerdict& verdict, Day day, const Texts& texts) {
    const auto row = std::find_if(kLookRows.begin(), kLookRows.end(),
                                  [&verdict](const LookRow& known) { return known.verdict == verdict.why.id; });
    const QString sign = row->sign.empty() ? QString() : texts.text(row->sign);
    return {row->look, sign, texts.shortDay(day) + QStringLiteral(" · ") + texts.sentence(verdict.why)};
}

} // namespace

YearPage yearPage(const WorkCalendar& calendar, int year, Day today, const Texts& texts) {
    YearPage page;
    page.year = year;
    page.today = today;
    const Day first = page.firstDay();
    const Day last = std::chrono::sys_days(std::chrono::year(year) / 12 / 31);
    page.loaded = calendar.yearsNotLoaded(first, last).empty();
    for (Day day = first; day <= last; day += std::chrono::days(1)) {
        const DayVerdict verdict = calendar.judge(day);
        page.workingDays += verdict.working ? 1 : 0;
        page.days.push_back(markOf(verdict, day, texts));
    }
    for (std::size_t month = 0; month < page.months.size(); ++month)
        page.months.at(month) = texts.text("year.month." + std::to_string(month + 1));
    for (std::size_t weekday = 0; weekday < page.weekdays.size(); ++weekday)
        page.weekdays.at(weekday) = texts.text("year.weekday." + std::to_string(weekday + 1));
    return page;
}

QString signLegend(const Texts& texts) {
    QStringList parts;
    for (const LookRow& row : kLookRows) {
        if (!row.sign.empty())
            parts += texts.text(row.sign) + QLatin1Char(' ') + texts.text(std::string(row.sign) + ".meaning");
    }
    return parts.join(QStringLiteral("   "));
}

} // namespace recourse
