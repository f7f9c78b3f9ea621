// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/ports/calendars.h"
#include "domain/casefile/reading_dates.h"
#include "persistence/calendar/calendar_dialects.h"
#include "persistence/calendar/calendar_file.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace recourse;

namespace {

std::string daysIn(const WorkdayList& list) {
    std::vector<std::string> lines;
    for (const ListedDay& day : list.days)
        lines.push_back(dayText(day.day) + (day.kind == DayKind::Holiday ? " off\n" : " work\n"));
    std::sort(lines.begin(), lines.end());
    std::string all;
    for (const std::string& line : lines)
        all += line;
    return all;
}

std::string daysIn(const std::string& name, const std::string& text) {
    const auto list = parseCalendarFile(name, text);
    return list ? daysIn(*list)
                : "line " + std::to_string(list.error().front().line) + " " + list.error().front().what.id;
}

std::vector<std::string> faultsOf(const std::string& name, const std::string& text) {
    std::vector<std::string> found;
    if (const auto list = parseCalendarFile(name, text); !list) {
        for (const LineFault& fault : list.error())
            found.push_back(std::to_string(fault.line) + " " + fault.what.id);
    }
    return found;
}

std::string ics(const std::string& events) {
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + events + "END:VCALENDAR\r\n";
}
/// Four lines, from line 3 on if it is the first.
std::string event(const std::string& date, const std::string& title) {
    return "BEGIN:VEVENT\r\nDTSTART" + date + "\r\nSUMMARY:" + title + "\r\nEND:VEVENT\r\n";
}

} // namespace

TEST_CASE("every public way to write the list of a year gives the days of the shipped one", "[calendar]") {
    const auto year = GENERATE(2023, 2024, 2025, 2026);
    const WorkdayList shipped = shippedYear(year);
    REQUIRE(shipped.days.size() > 20);
    CHECK(daysIn("a.ICS", asAppleCalendar(shipped)) == daysIn(shipped));
    CHECK(daysIn("a.ics", asBracketCalendar(shipped)) == daysIn(shipped));
    CHECK(daysIn("a.ics", asSentenceCalendar(shipped)) == daysIn(shipped));
    CHECK(daysIn("a.ics", asDailyCalendar(shipped)) == daysIn(shipped));
    CHECK(daysIn("a.json", asDayList(shipped)) == daysIn(shipped));
    CHECK(daysIn("a.json", asNamedDays(shipped)) == daysIn(shipped));
}

TEST_CASE("the name of a day is the festival without the mark of the calendar", "[calendar]") {
    const auto nameIn = [](const std::string& name, const std::string& text) {
        const auto list = parseCalendarFile(name, text);
        REQUIRE(list);
        return list->days.front().name;
    };
    const auto ofTitle = [&](const std::string& title) { return nameIn("a.ics", ics(event(":20270101", title))); };
    CHECK(ofTitle("元旦（休）") == LocalText{"元旦", ""});
    CHECK(ofTitle("元旦(休)") == LocalText{"元旦", ""});
    CHECK(ofTitle("元旦 假期 第1天/共3天") == LocalText{"元旦", ""});
    CHECK(ofTitle("New Year's Day (Holiday)") == LocalText{"", "New Year's Day"});
    CHECK(nameIn("a.json", R"({"holidays": {"2027-01-01": "New Year's Day,元旦,1"}})") ==
          LocalText{"元旦", "New Year's Day"});
}

TEST_CASE("two events of a calendar may name one day off; holiday and workday at once is a fault with the day",
          "[calendar]") {
    CHECK(daysIn("a.ics", ics(event(":20251006", "国庆节(休)") + event(":20251006", "中秋节(休)"))) ==
          "2025-10-06 off\n");
    const auto both = parseCalendarFile("a.ics", ics(event(":20251006", "国庆节(休)") + event(":20251006", "上班")));
    REQUIRE_FALSE(both);
    REQUIRE(both.error().size() == 1);
    CHECK(both.error().front().line == 7);
    CHECK(both.error().front().what ==
          Sentence{"calendar.line-both-kinds", {*parseIsoDay("2025-10-06"), std::int64_t{3}}});
    CHECK(faultsOf("a.json", "{\"holidays\": {\"2026-05-01\": \"a\"},\n\"workdays\": {\"2026-05-01\": \"b\"}}") ==
          std::vector<std::string>{"2 calendar.line-both-kinds"});
}

TEST_CASE("an event in UTC is on the day it is in China", "[calendar]") {
    CHECK(daysIn("a.ics", ics(event(":20260213T230000Z", "春节补班"))) == "2026-02-14 work\n");
}

TEST_CASE("every event that cannot be a day off is told with its line", "[calendar]") {
    const auto faulty = GENERATE(table<std::string, std::string>({
        {event(":20260230", "休"), "3 calendar.ics-no-date"},
        {event(";VALUE=DATE:soon", "休"), "3 calendar.ics-no-date"},
        {"BEGIN:VEVENT\r\nSUMMARY:休\r\nEND:VEVENT\r\n", "3 calendar.ics-no-date"},
        {event(":20260101\r\nRRULE:FREQ=YEARLY", "休"), "3 calendar.ics-repeats"},
        {event(":20260105\r\nDTEND:20260101", "休"), "3 calendar.ics-ends-first"},
        {event(":20260101\r\nDTEND:20260303", "休"), "3 calendar.ics-too-long"},
        {event(":20260101\r\nDURATION:P61D", "休"), "3 calendar.ics-too-long"},
        {event(":20260101", "休\xFF"), "3 calendar.line-not-utf8"},
        {event(":99990101", "休"), "3 calendar.line-year"},
    }));
    CHECK(faultsOf("a.ics", ics(std::get<0>(faulty))) == std::vector<std::string>{std::get<1>(faulty)});
}

TEST_CASE("a day of a JSON list that says too little is told with its line", "[calendar]") {
    CHECK(faultsOf("a.json", "{\"days\": [\n{\"name\": \"a\", \"date\": \"2026-13-01\", \"isOffDay\": true},\n"
                             "{\"name\": \"a\", \"date\": \"2026-01-01\"},\n{\"isOffDay\": 1}]}") ==
          std::vector<std::string>{"2 calendar.line-date", "3 calendar.json-no-kind", "4 calendar.line-date",
                                   "4 calendar.json-no-kind"});
    CHECK(faultsOf("a.json", "{\"holidays\":\n{\"2026-1-1\": \"a\",\n\"2026-01-02\": 3}}") ==
          std::vector<std::string>{"2 calendar.line-date", "3 calendar.json-no-name"});
    CHECK(faultsOf("a.json", "{\"days\": [\n{\"date\": \"2026-01-01\",\n") ==
          std::vector<std::string>{"3 calendar.json-syntax"});
}

TEST_CASE("a file that is no calendar is refused for what it is", "[calendar]") {
    const std::string heading = "date,kind,name_zh,name_en\n";
    const auto wrong = GENERATE_COPY(table<std::string, std::string, std::string>({
        {"list.xlsx", heading, "1 calendar.file-kind"},
        {"list", heading, "1 calendar.file-kind"},
        {"a.ics", "", "1 calendar.file-empty"},
        {"a.json", " \r\n ", "1 calendar.file-empty"},
        {"a.csv", heading, "1 calendar.file-no-days"},
        {"a.json", "{\"year\": 2027, \"papers\": [], \"days\": []}", "1 calendar.file-no-days"},
        {"a.json", "[[1, 2], \"days\"]", "1 calendar.file-no-days"},
        {"a.ics", ics(event(":20260101", "立春")), "1 calendar.file-no-days"},
        {"a.ics", std::string("BEGIN:VCALENDAR\0", 16), "1 calendar.file-not-text"},
        {"a.csv", std::string(kLargestCalendarFile + 1, 'x'), "1 calendar.file-too-large"},
        {"a.ics", "<!DOCTYPE html>\n<html>not found</html>\n", "1 calendar.ics-first-line"},
        {"a.ics", "BEGIN:VCALENDAR\r\n" + event(":20260101", "休"), "6 calendar.ics-cut-off"},
    }));
    CAPTURE(std::get<0>(wrong), std::get<2>(wrong));
    const std::vector<std::string> faults = faultsOf(std::get<0>(wrong), std::get<1>(wrong));
    REQUIRE_FALSE(faults.empty());
    CHECK(faults.front() == std::get<2>(wrong));
}

TEST_CASE("a calendar cut off or garbled anywhere never crashes the reader", "[calendar]") {
    const WorkdayList shipped = shippedYear(2026);
    const auto format = GENERATE(0, 1, 2);
    const std::string name = format == 0 ? "a.ics" : "a.json";
    std::string text = format == 0 ? asAppleCalendar(shipped) : format == 1 ? asDayList(shipped) : asNamedDays(shipped);
    for (std::size_t size = 0; size < text.size() - 2; size += 31)
        CHECK_FALSE(parseCalendarFile(name, std::string_view(text).substr(0, size)));
    int refused = 0;
    for (std::size_t at = 0; at < text.size(); at += 17) {
        std::string garbled = text;
        garbled[at] = static_cast<char>(at * 7 + 1);
        refused += parseCalendarFile(name, garbled) ? 0 : 1;
    }
    CHECK(refused > 0);
}
