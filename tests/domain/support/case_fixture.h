// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/calendar_history.h"
#include "domain/calendar/office_zone.h"
#include "domain/calendar/work_calendar.h"
#include "domain/casefile/life.h"
#include "domain/casefile/verb.h"
#include "domain/procedure/procedure.h"

#include <map>

namespace recourse {

class CountingIds final : public IdSource {
public:
    std::int64_t next() override { return ++m_last; }

private:
    std::int64_t m_last = 0;
};

class CountingSerials final : public SerialSource {
public:
    std::int64_t next(std::string_view series) override { return ++m_last[std::string(series)]; }

private:
    std::map<std::string, std::int64_t> m_last;
};

class NoEarlierCases final : public EarlierCases {
public:
    std::vector<EarlierCase> sameProblem(const ProblemKey&, std::optional<Day>, Day, CaseId) override { return {}; }
};

class LengthDigester final : public Digester {
public:
    [[nodiscard]] std::string hexDigest(std::string_view bytes) const override { return std::to_string(bytes.size()); }
};

/// A small office on Friday 20 November 2026, 15:00 in China: a clerk (Lin), an inspector (Chen) and people of two
/// departments (Zhao of production, Qian of the warehouse).
struct CaseFixture {
    CaseFixture() {
        procedure.code = "test";
        procedure.currency = "CNY";
        procedure.departments = {{"production", {"生产部", "Production"}, {"制造部"}},
                                 {"warehouse", {"仓库", "Warehouse"}, {}}};
        for (const char* sheet : {"complaint", "notice", "return", "inspection", "eight-d"})
            procedure.numbering.push_back({sheet, "{yy}{mm}-{serial:2}", "month", {}});
        people.persons = {lin, chen, zhao, qian};
        file.complaint.matter = LongText{"异物"};
    }

    [[nodiscard]] Context as(const Person& actor) {
        return Context{procedure, calendar, calendars, zone, people, actor, now, ids, serials, earlier, digester};
    }

    /// Does the verb as its entry in the table of verbs does, with the draft as typed, and keeps the file if it was
    /// done.
    template <class V>
    Refused run(const Person& actor, const Draft& draft) {
        const Context context = as(actor);
        typename V::Input input;
        if constexpr (requires { V::prefill(file, draft, input); })
            V::prefill(file, draft, input);
        Refused refused;
        readInput(draft, context.reading(), input, refused.issues);
        refused.refusals = V::may(file, context);
        if (!refused.issues.empty() || !refused.refusals.empty())
            return refused;
        Outcome outcome = V::act(file, input, context);
        if (!outcome)
            return outcome.error();
        file = *std::move(outcome);
        return {};
    }

    Person lin{PersonId(1), "林静", "quality", {"clerk"}};
    Person chen{PersonId(2), "陈立", "quality", {"inspector"}};
    Person zhao{PersonId(3), "赵强", "production", {}};
    Person qian{PersonId(4), "钱敏", "warehouse", {}};
    Procedure procedure;
    WorkCalendar calendar;
    CalendarHistory calendars;
    OfficeZone zone = OfficeZone::fixed(std::chrono::hours(8));
    People people;
    Instant now = Day(std::chrono::year(2026) / 11 / 20) + std::chrono::hours(7);
    CountingIds ids;
    CountingSerials serials;
    NoEarlierCases earlier;
    LengthDigester digester;
    CaseFile file;
};

/// "field: text id", one a line, or "rule: text id" for a refusal; empty: it was done.
[[nodiscard]] inline std::string summaryOf(const Refused& refused) {
    std::string lines;
    const auto add = [&lines](const std::string& where, const std::string& what) {
        lines += (lines.empty() ? "" : "\n") + where + ": " + what;
    };
    for (const FieldIssue& issue : refused.issues)
        add(issue.path, issue.what.id);
    for (const Refusal& refusal : refused.refusals)
        add(refusal.rule.id, refusal.why.id);
    return lines;
}

/// A Draft::Values for a row that is filed already.
[[nodiscard]] inline std::string idText(RowId id) {
    return std::to_string(id.value());
}

} // namespace recourse
