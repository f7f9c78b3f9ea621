// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/calendar/calendar_dialects.h"

#include "domain/casefile/reading_dates.h"
#include "persistence/procedures/preset_files.h"

#include <algorithm>

namespace recourse {

namespace {

struct Block {
    ListedDay first;
    Day last{};
};

/// Days that follow each other and are the same holiday.
std::vector<Block> blocksOf(const WorkdayList& list) {
    std::vector<Block> blocks;
    for (const ListedDay& day : list.days) {
        const bool goesOn = !blocks.empty() && blocks.back().last + std::chrono::days(1) == day.day &&
                            blocks.back().first.kind == day.kind && blocks.back().first.name == day.name;
        if (goesOn)
            blocks.back().last = day.day;
        else
            blocks.push_back({day, day.day});
    }
    return blocks;
}

std::string icsDay(Day day) {
    std::string text = dayText(day);
    text.erase(std::remove(text.begin(), text.end(), '-'), text.end());
    return text;
}

bool isOff(const ListedDay& day) {
    return day.kind == DayKind::Holiday;
}

/// "春节" also for a make-up workday of it.
std::string festival(const ListedDay& day) {
    return day.name.zh.substr(0, day.name.zh.find("调休"));
}

std::string calendarOf(const std::string& events) {
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//ZH\r\n" + events + "END:VCALENDAR\r\n";
}

std::string allDay(const Block& block, const std::string& more) {
    return "BEGIN:VEVENT\r\nUID:" + icsDay(block.first.day) + "@x\r\nDTSTART;VALUE=DATE:" + icsDay(block.first.day) +
           "\r\nDTEND;VALUE=DATE:" + icsDay(block.last + std::chrono::days(1)) + "\r\n" + more + "END:VEVENT\r\n";
}

std::string appleMark(const ListedDay& day) {
    return std::string("X-APPLE-SPECIAL-DAY:") + (isOff(day) ? "WORK-HOLIDAY" : "ALTERNATE-WORKDAY") + "\r\n";
}

} // namespace

WorkdayList shippedYear(int year) {
    WorkdayList list = parseWorkdays(sourceFile("resources/calendars/china.csv")).value();
    list.years = {year};
    std::erase_if(list.days, [year](const ListedDay& day) {
        return std::chrono::year_month_day(day.day).year() != std::chrono::year(year);
    });
    return list;
}

std::string asAppleCalendar(const WorkdayList& list) {
    std::string events;
    for (const Block& block : blocksOf(list)) {
        const std::string day = icsDay(block.first.day);
        // The title is folded within a character, a single day has no end, and the festival itself stands there too.
        std::string title =
            "SUMMARY;LANGUAGE=zh_CN:" + festival(block.first) + (isOff(block.first) ? "（休）" : "（班）");
        title.insert(title.size() - 2, "\r\n ");
        std::string event = allDay(block, appleMark(block.first) + title + "\r\n");
        if (block.last == block.first.day) {
            const std::size_t end = event.find("DTEND");
            event.erase(end, event.find('\n', end) + 1 - end);
        }
        events += event + "BEGIN:VEVENT\r\nUID:f" + day + "\r\nRRULE:FREQ=YEARLY\r\nDTSTART;VALUE=DATE:" + day +
                  "\r\nSUMMARY;LANGUAGE=zh_CN:" + festival(block.first) + "\r\nEND:VEVENT\r\n";
    }
    return calendarOf(events);
}

std::string asBracketCalendar(const WorkdayList& list) {
    std::string events;
    for (const Block& block : blocksOf(list))
        events += allDay(block, "DTSTAMP:20251104T000000\r\nSUMMARY:" + festival(block.first) +
                                    (isOff(block.first) ? "(休)\r\n" : "(班)\r\n") + appleMark(block.first));
    return calendarOf(events);
}

std::string asSentenceCalendar(const WorkdayList& list) {
    std::string events;
    for (const Block& block : blocksOf(list)) {
        const std::string name = festival(block.first);
        events += allDay(block, "DTSTAMP;VALUE=DATE:20251104\r\nSUMMARY:" +
                                    (isOff(block.first) ? name + "假期" : "上班(补" + name + "假期)") + "\r\n");
    }
    return calendarOf(events);
}

std::string asDailyCalendar(const WorkdayList& list) {
    std::string events;
    for (const ListedDay& day : list.days) {
        const std::string date = icsDay(day.day);
        if (isOff(day))
            events += allDay({day, day.day}, "SUMMARY:" + festival(day) + " 假期 第1天/共8天\r\n");
        else
            events += "BEGIN:VEVENT\r\nUID:" + date + "\r\nDTSTART;TZID=Asia/Shanghai:" + date +
                      "T090000\r\nDTEND;TZID=Asia/Shanghai:" + date +
                      "T180000\r\nSTATUS:TENTATIVE\r\nSUMMARY:" + festival(day) +
                      " 补班 第1天/共2天\r\nBEGIN:VALARM\r\nACTION:DISPLAY\r\n"
                      "TRIGGER:-PT60M\r\nDESCRIPTION:x\r\nEND:VALARM\r\nEND:VEVENT\r\n";
    }
    return calendarOf(events);
}

std::string asDayList(const WorkdayList& list) {
    std::string days;
    for (const ListedDay& day : list.days)
        days += std::string(days.empty() ? "" : ",\n") + "    {\"name\": \"" + festival(day) + "\", \"date\": \"" +
                dayText(day.day) + "\", \"isOffDay\": " + (isOff(day) ? "true}" : "false}");
    return "{\n  \"year\": 2026,\n  \"papers\": [\"https://example.org/a\"],\n  \"days\": [\n" + days + "\n  ]\n}\n";
}

std::string asNamedDays(const WorkdayList& list) {
    std::string kinds[2];
    for (const ListedDay& day : list.days) {
        std::string& days = kinds[isOff(day) ? 0 : 1];
        days +=
            (days.empty() ? "" : ",\n") + ("    \"" + dayText(day.day)) + "\": \"Festival," + festival(day) + ",3\"";
    }
    return "{\n  \"holidays\": {\n" + kinds[0] + "\n  },\n  \"workdays\": {\n" + kinds[1] +
           "\n  },\n  \"inLieuDays\": {\"2026-01-02\": \"New Year,元旦,1\"}\n}\n";
}

} // namespace recourse
