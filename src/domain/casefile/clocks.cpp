// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefile/clocks.h"

#include "domain/calendar/office_time.h"
#include "domain/casefile/life.h"
#include "domain/procedure/procedure.h"

#include <algorithm>

namespace recourse {

namespace {

using Events = std::map<std::string, Instant, std::less<>>;

/// One thing that has clocks: the case, a notice, a return.
struct Clocked {
    std::string record; ///< as DeadlineRule::record names it
    std::optional<RowId> row;
    Events events;
    std::map<std::string, Instant, std::less<>> stops; ///< stop milestone → when it was reached
    Facts facts{};                                     ///< its own, before those of the case
};

Clocked clockedCase(const CaseFile& file) {
    Clocked clocked{"case", std::nullopt, {}, {}};
    for (const Milestone& row : file.rows<Milestone>()) {
        if (row.key && row.at && reached(file, row.key->code))
            clocked.stops[row.key->code] = *row.at;
    }
    clocked.events = clocked.stops;
    if (file.complaint.receivedAt)
        clocked.events["received"] = *file.complaint.receivedAt;
    if (file.complaint.receivedByQa)
        clocked.events["received-by-qa"] = *file.complaint.receivedByQa;
    return clocked;
}

void addWhen(Events& events, std::string key, const std::optional<Instant>& at) {
    if (at)
        events[std::move(key)] = *at;
}

/// The case first, then every notice and return.
std::vector<Clocked> allClocked(const CaseFile& file) {
    std::vector<Clocked> all{clockedCase(file)};
    for (const Notice& notice : file.rows<Notice>()) {
        Clocked clocked{"notice", notice.id, {}, {}};
        if (notice.department)
            clocked.facts["department"] = notice.department->code;
        addWhen(clocked.events, "notice-received", notice.sentAt); // D-06
        addWhen(clocked.events, "notice-signed", notice.signedAt);
        addWhen(clocked.stops, "notice-signed", notice.signedAt ? notice.signedAt : notice.endedAt);
        addWhen(clocked.stops, "notice-answered", notice.opinionAt ? notice.opinionAt : notice.endedAt);
        all.push_back(std::move(clocked));
    }
    for (const GoodsReturn& goods : file.rows<GoodsReturn>()) {
        Clocked clocked{"return", goods.id, {}, {}};
        addWhen(clocked.events, "goods-received", goods.arrivedAt);
        if (const Milestone* inspected = findMilestone(file, milestone::kInspected); inspected != nullptr)
            addWhen(clocked.stops, std::string(milestone::kInspected), inspected->at);
        all.push_back(std::move(clocked));
    }
    return all;
}

std::vector<GivenDeadline> deadlinesOf(const CaseFile& file, const Clocked& clocked, const Context& context,
                                       DeadlineUse use) {
    std::vector<DeadlineRule> rules;
    for (const DeadlineRule& rule : context.procedure.deadlines) {
        if (rule.record == clocked.record && rule.use == use)
            rules.push_back(rule);
    }
    ClockFacts clock{clocked.facts, {}, clocked.events, {}};
    clock.facts.merge(factsOf(file, context.procedure));
    for (const NamedKey& grade : context.procedure.scale.grades)
        clock.classes.push_back(grade.key);
    for (const DeadlineRule& rule : rules)
        clock.waits[rule.key] = waitsOf(file, rule.key, context.now);
    const RuleList list{rules, {}, {}};
    return deadlinesFor({&list, 1}, clock, OfficeTime{context.calendar, context.zone});
}

DeadlineRow rowOf(const GivenDeadline& given, const Clocked& clocked, const CaseFile& file, const Context& context) {
    DeadlineRow row;
    row.id = context.newRow();
    row.key = Choice{given.rule.key};
    row.rule = given.rule.source.cited();
    row.record = clocked.row;
    row.stop = Choice{given.rule.stop};
    row.startedAt = given.start;
    row.dueAt = given.date.due;
    row.calendarRevision = given.date.calendarRevision;
    row.grade = given.provisional ? std::nullopt : file.complaint.grade;
    row.provisional = given.provisional;
    return row;
}

std::size_t severity(const Procedure& procedure, const std::optional<Choice>& grade) {
    const auto& grades = procedure.scale.grades;
    const auto found = std::find_if(grades.begin(), grades.end(),
                                    [&](const NamedKey& known) { return grade && known.key == grade->code; });
    return static_cast<std::size_t>(found - grades.begin());
}

/// Some date was given for a milder class than the case has now.
bool wasMilder(const CaseFile& file, const Procedure& procedure) {
    const auto& rows = file.rows<DeadlineRow>();
    return std::any_of(rows.begin(), rows.end(), [&](const DeadlineRow& row) {
        return row.grade && severity(procedure, row.grade) > severity(procedure, file.complaint.grade);
    });
}

/// The class became stricter after a date was given: the new clock runs from now, and of two dates the earlier holds
/// (D-05).
void startAtRaise(DeadlineRow& row, const DeadlineRow* old, const GivenDeadline& given, const Context& context) {
    const OfficeTime office{context.calendar, context.zone};
    const DueDate fromNow = dueDate(given.rule, ClockRun{context.now, {}, {}}, office);
    row.startedAt = context.now;
    row.calendarRevision = fromNow.calendarRevision;
    row.dueAt = old != nullptr && old->dueAt ? earlierOf(*old->dueAt, fromNow.due, context.now) : fromNow.due;
}

void place(CaseFile& file, const GivenDeadline& given, const Clocked& clocked, const Context& context) {
    DeadlineRow* current = findDeadline(file, given.rule.key, clocked.row);
    DeadlineRow row = rowOf(given, clocked, file, context);
    const bool sameRule = current != nullptr && current->rule == row.rule && current->stop == row.stop;
    if (sameRule && current->provisional == row.provisional && current->grade == row.grade)
        return;
    if (sameRule && current->dueAt == row.dueAt) {
        current->provisional = row.provisional;
        current->grade = row.grade;
        return;
    }
    const bool firm = current != nullptr && !current->provisional.value_or(false);
    if ((firm || current == nullptr) && row.grade && wasMilder(file, context.procedure))
        startAtRaise(row, current, given, context);
    supersedeDeadline(file, given.rule.key, clocked.row);
    file.rows<DeadlineRow>().push_back(std::move(row));
}

/// A date whose rule no longer applies to the case: the class became milder, or was only assumed.
void dropOthers(CaseFile& file, const Clocked& clocked, const std::vector<GivenDeadline>& given) {
    for (DeadlineRow& row : file.rows<DeadlineRow>()) {
        const bool ofRule = row.rule.has_value() && row.record == clocked.row && row.key != Choice{"promise"};
        if (ofRule && std::none_of(given.begin(), given.end(),
                                   [&row](const GivenDeadline& g) { return row.key == Choice{g.rule.key}; }))
            row.superseded = true;
    }
}

void markMet(CaseFile& file, const Clocked& clocked) {
    for (DeadlineRow& row : file.rows<DeadlineRow>()) {
        if (row.record != clocked.row || row.superseded.value_or(false) || isCustomers(row))
            continue;
        const auto stop = clocked.stops.find(row.stop.value_or(Choice{}).code);
        row.metAt = stop == clocked.stops.end() ? std::nullopt : std::optional(stop->second);
    }
}

} // namespace

std::vector<GivenDeadline> deadlinesOfCase(const CaseFile& file, const Context& context, DeadlineUse use) {
    return deadlinesOf(file, clockedCase(file), context, use);
}

std::vector<RecordDeadlines> clocksOf(const CaseFile& file, const Context& context) {
    std::vector<RecordDeadlines> all;
    for (const Clocked& clocked : allClocked(file))
        all.push_back({clocked.row, deadlinesOf(file, clocked, context, DeadlineUse::Clock)});
    return all;
}

DeadlineRow* findDeadline(CaseFile& file, std::string_view key, std::optional<RowId> record) {
    auto& rows = file.rows<DeadlineRow>();
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const DeadlineRow& row) {
        return row.key && row.key->code == key && row.record == record && !row.superseded.value_or(false) &&
               !isCustomers(row);
    });
    return found == rows.end() ? nullptr : &*found;
}

void supersedeDeadline(CaseFile& file, std::string_view key, std::optional<RowId> record) {
    if (DeadlineRow* row = findDeadline(file, key, record); row != nullptr)
        row->superseded = true;
}

const DeadlineRule* findDeadlineRule(const CaseFile& file, std::string_view key, const Context& context) {
    const Facts facts = factsOf(file, context.procedure);
    for (const DeadlineRule& rule : context.procedure.deadlines) {
        if (rule.key == key && holds(rule.when, facts))
            return &rule;
    }
    return nullptr;
}

std::vector<Wait> waitsOf(const CaseFile& file, std::string_view key, Instant now) {
    std::vector<Wait> waits;
    for (const Pause& pause : file.rows<Pause>()) {
        if (pause.key && pause.key->code == key && pause.begin)
            waits.push_back({*pause.begin, pause.end.value_or(now)});
    }
    return waits;
}

void updateDeadlines(CaseFile& file, const Context& context) {
    if (file.complaint.historical.value_or(false))
        return;
    for (const Clocked& clocked : allClocked(file)) {
        const std::vector<GivenDeadline> given = deadlinesOf(file, clocked, context, DeadlineUse::Clock);
        for (const GivenDeadline& one : given)
            place(file, one, clocked, context);
        dropOthers(file, clocked, given);
        markMet(file, clocked);
    }
}

} // namespace recourse
