// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/list/urgency.h"

#include "domain/deadlines/deadline.h"

#include <algorithm>

#include <QTime>

namespace recourse {

namespace {

bool isFor(const DeadlineRule& rule, std::string_view grade) {
    return std::all_of(rule.when.all.begin(), rule.when.all.end(), [grade](const Test& test) {
        return test.fact != "class" || std::find(test.oneOf.begin(), test.oneOf.end(), grade) != test.oneOf.end();
    });
}

} // namespace

const DeadlineRule* findRule(const Procedure& procedure, std::string_view key, std::string_view grade) {
    const DeadlineRule* first = nullptr;
    for (const DeadlineRule& rule : procedure.deadlines) {
        if (rule.key != key)
            continue;
        if (isFor(rule, grade))
            return &rule;
        first = first == nullptr ? &rule : first;
    }
    return first;
}

QString deadlineName(const Procedure& procedure, std::string_view key, std::string_view grade, const Texts& texts) {
    if (const DeadlineRule* rule = findRule(procedure, key, grade); rule != nullptr)
        return texts.name(rule->name);
    return texts.findText("deadline-name." + std::string(key)).value_or(fromUtf8(key));
}

Urgency urgencyOf(Instant due, const DeadlineRule* rule, const Office& office, Instant now) {
    if (due < now)
        return Urgency::Late;
    if (office.zone.dayOf(due) == office.zone.dayOf(now))
        return Urgency::Today;
    if (rule == nullptr)
        return Urgency::Later;
    const std::vector<Instant> steps = warnings(*rule, due, OfficeTime{office.calendar, office.zone});
    return !steps.empty() && steps.front() <= now ? Urgency::Soon : Urgency::Later;
}

Urgency urgencyOf(const CaseSummary& summary, const Office& office, Instant now) {
    if (!summary.dueAt)
        return Urgency::None;
    const Procedure* procedure = office.findProcedure(summary.procedure);
    const DeadlineRule* rule = procedure == nullptr ? nullptr : findRule(*procedure, summary.dueKey, summary.grade);
    return urgencyOf(*summary.dueAt, rule, office, now);
}

QString clockText(Instant instant, const OfficeZone& zone) {
    const auto seconds = zone.local(instant).time;
    return QTime(0, 0).addSecs(static_cast<int>(seconds.count())).toString(QStringLiteral("HH:mm"));
}

QString dueText(const Texts& texts, UrgentDate date, const OfficeZone& zone, Instant now) {
    const auto [due, urgency] = date;
    const Day day = zone.dayOf(due);
    if (urgency == Urgency::Today)
        return texts.sentence({"due.today", {clockText(due, zone).toStdString()}});
    if (urgency == Urgency::Soon)
        return texts.sentence({"due.soon", {texts.shortDay(day).toStdString()}});
    if (urgency != Urgency::Late)
        return texts.shortDay(day);
    const std::int64_t days = (zone.dayOf(now) - day).count();
    if (days > 0)
        return texts.sentence({"due.late-days", {days}});
    return texts.sentence({"due.late-today", {clockText(due, zone).toStdString()}});
}

} // namespace recourse
