// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/workday_list.h"

#include "support/text.h"

#include <charconv>

namespace recourse {

namespace {

constexpr std::string_view kWorkdayHeading = "date,kind,name_zh,name_en";

template <class Number>
std::optional<Number> parseDigits(std::string_view text) {
    Number number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

constexpr std::chrono::year kFirstYear{1970};
constexpr std::chrono::year kLastYear{2200};

/// One line of our own table.
void readTableLine(WorkdayCollector& list, int number, std::string_view text) {
    const std::vector<std::string> cells = split(text, ',');
    if (cells.size() != 4)
        return list.fault(number, "calendar.line-columns");
    const std::optional<Day> day = parseIsoDay(trimmed(cells[0]));
    if (!day)
        list.fault(number, "calendar.line-date", {cells[0]});
    const std::string_view kind = trimmed(cells[1]);
    if (kind != "holiday" && kind != "workday")
        return list.fault(number, "calendar.line-kind", {cells[1]});
    if (day)
        list.add(number, {*day,
                          kind == "workday" ? DayKind::Workday : DayKind::Holiday,
                          {std::string(trimmed(cells[2])), std::string(trimmed(cells[3]))}});
}

} // namespace

void WorkdayCollector::add(int line, ListedDay listed) {
    const std::chrono::year_month_day date(listed.day);
    if (date.year() < kFirstYear || date.year() > kLastYear)
        return fault(line, "calendar.line-year", {listed.day});
    const auto [earlier, added] = m_listed.try_emplace(listed.day, FirstLine{line, listed.kind});
    const auto firstLine = std::int64_t{earlier->second.line};
    if (earlier->second.kind != listed.kind)
        return fault(line, "calendar.line-both-kinds", {listed.day, firstLine});
    if (!added && m_again == Again::Refused)
        return fault(line, "calendar.line-twice", {listed.day, firstLine});
    if (!added)
        return;
    if (date.month() != std::chrono::December)
        m_list.years.insert(static_cast<int>(date.year()));
    m_list.days.push_back(std::move(listed));
}

void WorkdayCollector::fault(int line, std::string id, std::vector<Param> params) {
    m_faults.push_back({line, Sentence{std::move(id), std::move(params)}});
}

Result<WorkdayList, std::vector<LineFault>> WorkdayCollector::take() {
    if (!m_faults.empty())
        return Error{std::move(m_faults)};
    return std::move(m_list);
}

std::optional<Day> parseIsoDay(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto year = parseDigits<unsigned>(text.substr(0, 4));
    const auto month = parseDigits<unsigned>(text.substr(5, 2));
    const auto day = parseDigits<unsigned>(text.substr(8, 2));
    if (!year || !month || !day)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(static_cast<int>(*year)), std::chrono::month(*month),
                                           std::chrono::day(*day)};
    return date.ok() ? std::optional<Day>(date) : std::nullopt;
}

Result<WorkdayList, std::vector<LineFault>> parseWorkdays(std::string_view csv) {
    WorkdayCollector list(WorkdayCollector::Again::Refused);
    if (csv.starts_with("\xEF\xBB\xBF"))
        csv.remove_prefix(3);
    int number = 0;
    for (const std::string& raw : split(csv, '\n')) {
        ++number;
        const std::string_view text = trimmed(raw);
        if (!isUtf8(text))
            list.fault(number, "calendar.line-not-utf8");
        else if (number == 1 && text != kWorkdayHeading)
            list.fault(number, "calendar.line-heading", {std::string(kWorkdayHeading)});
        else if (number > 1 && !text.empty())
            readTableLine(list, number, text);
    }
    if (number == 0)
        list.fault(1, "calendar.line-heading", {std::string(kWorkdayHeading)});
    return list.take();
}

} // namespace recourse
