// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/work_calendar.h"

#include <map>
#include <optional>
#include <string_view>

namespace recourse {

/// A national list as read: it becomes part of CalendarData.
struct WorkdayList {
    /// Years the list speaks for: those with a day before December, because a notice may list the last days of the
    /// year before its own.
    std::set<int> years;
    std::vector<ListedDay> days; ///< as listed
    friend bool operator==(const WorkdayList&, const WorkdayList&) = default;
};

struct LineFault {
    int line = 0; ///< from 1
    Sentence what;
    friend bool operator==(const LineFault&, const LineFault&) = default;
};

/// Puts a list together while its file is read, line by line, whatever the format.
class WorkdayCollector {
public:
    /// Whether a day may be listed again as what it is already: events of a calendar overlap, lines of a table do not.
    enum class Again { Refused, SameKind };

    explicit WorkdayCollector(Again again) : m_again(again) {}

    /// A day of another kind than before, or out of the years a calendar knows (1970 to 2200), is a fault.
    void add(int line, ListedDay listed);
    void fault(int line, std::string id, std::vector<Param> params = {});

    /// The list, or every fault in the order of the lines.
    [[nodiscard]] Result<WorkdayList, std::vector<LineFault>> take();

private:
    struct FirstLine {
        int line;
        DayKind kind;
    };

    Again m_again;
    WorkdayList m_list;
    std::vector<LineFault> m_faults;
    std::map<Day, FirstLine> m_listed;
};

/// "2026-10-01" and nothing else.
[[nodiscard]] std::optional<Day> parseIsoDay(std::string_view text);

/// Reads lines of date,kind,name_zh,name_en below that heading; kind is holiday or workday. Names have no commas. Every
/// fault is told, and with one fault nothing is read.
[[nodiscard]] Result<WorkdayList, std::vector<LineFault>> parseWorkdays(std::string_view csv);

} // namespace recourse
