// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/calendar/json_calendar.h"

#include "support/text.h"

#include <iterator>
#include <nlohmann/json.hpp>

namespace recourse {

namespace {

using nlohmann::json;

/// Goes through a text and knows in which line it is.
class LineCounting {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    LineCounting(const char* at, int* line) : m_at(at), m_line(line) {}
    reference operator*() const { return *m_at; }
    LineCounting& operator++() {
        *m_line += *m_at == '\n' ? 1 : 0;
        ++m_at;
        return *this;
    }
    LineCounting operator++(int) {
        const LineCounting before = *this;
        ++*this;
        return before;
    }
    friend bool operator==(const LineCounting& a, const LineCounting& b) { return a.m_at == b.m_at; }

private:
    const char* m_at;
    int* m_line;
};

/// Takes the days out of what nlohmann reads, while it knows the line.
class JsonDays {
public:
    explicit JsonDays(const int& line) : m_line(line) {}

    bool take(int depth, json::parse_event_t event, const json& parsed) {
        using Event = json::parse_event_t;
        if (event == Event::key)
            takeKey(depth, parsed.get<std::string>());
        else if (event == Event::object_start && depth == 2)
            m_day = JsonDay{m_line, {}, {}, {}};
        else if (event == Event::object_end && depth == 2 && m_section == "days")
            addDay();
        else if (event == Event::value)
            takeValue(depth, parsed);
        return true;
    }

    void fault(std::string id) { m_days.fault(m_line, std::move(id)); }
    Result<WorkdayList, std::vector<LineFault>> done() { return m_days.take(); }

private:
    struct JsonDay {
        int line = 0;
        std::string date;
        std::string name;
        std::optional<bool> off;
    };

    void takeKey(int depth, std::string key) { (depth == 1 ? m_section : m_key) = std::move(key); }

    void takeValue(int depth, const json& value) {
        if (depth == 2 && (m_section == "holidays" || m_section == "workdays"))
            return addNamed(value);
        if (depth != 3 || m_section != "days")
            return;
        if (m_key == "date" && value.is_string())
            m_day.date = value.get<std::string>();
        else if (m_key == "name" && value.is_string())
            m_day.name = value.get<std::string>();
        else if (m_key == "isOffDay" && value.is_boolean())
            m_day.off = value.get<bool>();
    }

    void addDay() {
        const std::optional<Day> day = parseIsoDay(m_day.date);
        if (!day)
            m_days.fault(m_day.line, "calendar.line-date", {m_day.date});
        if (!m_day.off)
            m_days.fault(m_day.line, "calendar.json-no-kind", {m_day.date});
        if (day && m_day.off)
            m_days.add(m_day.line, {*day, *m_day.off ? DayKind::Holiday : DayKind::Workday, {m_day.name, ""}});
    }

    void addNamed(const json& value) {
        const std::optional<Day> day = parseIsoDay(m_key);
        if (!day)
            return m_days.fault(m_line, "calendar.line-date", {m_key});
        if (!value.is_string())
            return m_days.fault(m_line, "calendar.json-no-name", {*day});
        const std::vector<std::string> names = split(value.get<std::string>(), ',');
        const bool both = names.size() > 1;
        m_days.add(m_line, {*day,
                            m_section == "holidays" ? DayKind::Holiday : DayKind::Workday,
                            {both ? names[1] : value.get<std::string>(), both ? names[0] : std::string()}});
    }

    const int& m_line;
    WorkdayCollector m_days{WorkdayCollector::Again::Refused};
    std::string m_section;
    std::string m_key;
    JsonDay m_day;
};

} // namespace

Result<WorkdayList, std::vector<LineFault>> parseJsonCalendar(std::string_view text) {
    int line = 1;
    JsonDays days(line);
    const auto take = [&days](int depth, json::parse_event_t event, const json& parsed) {
        return days.take(depth, event, parsed);
    };
    const json read =
        json::parse(LineCounting(text.data(), &line), LineCounting(text.data() + text.size(), &line), take, false);
    if (read.is_discarded())
        days.fault("calendar.json-syntax");
    return days.done();
}

} // namespace recourse
