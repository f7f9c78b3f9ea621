// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/office/calendar_json.h"

#include "persistence/records/json_cell.h"

namespace recourse {

namespace {

nlohmann::json nameJson(const LocalText& name) {
    return {{"zh", name.zh}, {"en", name.en}};
}
LocalText nameFrom(const nlohmann::json& json) {
    return {json.at("zh"), json.at("en")};
}

DayKind dayKindFrom(const nlohmann::json& json) {
    return json.at("workday").get<bool>() ? DayKind::Workday : DayKind::Holiday;
}

nlohmann::json daysJson(const std::vector<ListedDay>& days) {
    nlohmann::json list = nlohmann::json::array();
    for (const ListedDay& listed : days)
        list.push_back({{"day", listed.day.time_since_epoch().count()},
                        {"workday", listed.kind == DayKind::Workday},
                        {"name", nameJson(listed.name)}});
    return list;
}

std::vector<ListedDay> daysFrom(const nlohmann::json& list) {
    std::vector<ListedDay> days;
    for (const nlohmann::json& json : list)
        days.push_back(
            {Day(std::chrono::days(json.at("day").get<std::int64_t>())), dayKindFrom(json), nameFrom(json.at("name"))});
    return days;
}

std::int64_t monthDayNumber(std::chrono::month_day day) {
    return std::int64_t{static_cast<unsigned>(day.month())} * 100 + static_cast<unsigned>(day.day());
}

std::chrono::month_day monthDayFrom(const nlohmann::json& json) {
    const auto number = json.get<unsigned>();
    return std::chrono::month(number / 100) / std::chrono::day(number % 100);
}

nlohmann::json yearlyJson(const std::vector<YearlyRange>& ranges) {
    nlohmann::json list = nlohmann::json::array();
    for (const YearlyRange& range : ranges)
        list.push_back({{"first", monthDayNumber(range.first)},
                        {"last", monthDayNumber(range.last)},
                        {"workday", range.kind == DayKind::Workday},
                        {"name", nameJson(range.name)}});
    return list;
}

} // namespace

std::string calendarText(const CalendarData& calendar) {
    nlohmann::json windows = nlohmann::json::array();
    for (const TimeWindow& window : calendar.windows)
        windows.push_back({{"from", window.from.count()}, {"to", window.to.count()}});
    return storedText({{"revision", calendar.revision},
                       {"years", calendar.years},
                       {"national", daysJson(calendar.national)},
                       {"yearly", yearlyJson(calendar.yearly)},
                       {"company", daysJson(calendar.company)},
                       {"windows", windows}});
}

CalendarData parseCalendar(const std::string& text) {
    return readingJson([&text] {
        const nlohmann::json json = nlohmann::json::parse(text);
        CalendarData calendar;
        calendar.revision = json.at("revision").get<std::int64_t>();
        calendar.years = json.at("years").get<std::set<int>>();
        calendar.national = daysFrom(json.at("national"));
        for (const nlohmann::json& range : json.at("yearly"))
            calendar.yearly.push_back({monthDayFrom(range.at("first")), monthDayFrom(range.at("last")),
                                       dayKindFrom(range), nameFrom(range.at("name"))});
        calendar.company = daysFrom(json.at("company"));
        calendar.windows.clear();
        for (const nlohmann::json& window : json.at("windows"))
            calendar.windows.push_back({std::chrono::minutes(window.at("from").get<std::int64_t>()),
                                        std::chrono::minutes(window.at("to").get<std::int64_t>())});
        return calendar;
    });
}

} // namespace recourse
