// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/list/urgency.h"

#include "domain/deadlines/deadline.h"

#include <QTime>

namespace recourse {

const DeadlineRule* findRule(const Procedure& procedure, std::string_view key) {
    for (const DeadlineRule& rule : procedure.deadlines) {
        if (rule.key == key)
            return &rule;
    }
    return nullptr;
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
    return urgencyOf(*summary.dueAt, procedure == nullptr ? nullptr : findRule(*procedure, summary.dueKey), office,
                     now);
}

QString clockText(Instant instant, const OfficeZone& zone) {
    const auto seconds = zone.local(instant).time;
    return QTime(0, 0).addSecs(static_cast<int>(seconds.count())).toString(QStringLiteral("HH:mm"));
}

QString dueText(const Texts& texts, Instant due, Urgency urgency, const OfficeZone& zone, Instant now) {
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
