// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/deadlines/promise.h"

#include "domain/calendar/office_time.h"
#include "domain/casefile/clocks.h"
#include "domain/casefile/life.h"
#include "domain/deadlines/deadline_list.h"
#include "domain/procedure/names.h"

namespace recourse {

namespace {

std::optional<GivenDeadline> limitOf(const CaseFile& file, const Context& context) {
    for (GivenDeadline& given : deadlinesOfCase(file, context, DeadlineUse::PromiseLimit))
        return std::move(given);
    return std::nullopt;
}

} // namespace

std::optional<PromiseLimit> promiseLimit(const CaseFile& file, const Context& context) {
    const auto limit = limitOf(file, context);
    if (!limit)
        return std::nullopt;
    return PromiseLimit{context.zone.dayOf(limit->date.due), limit->rule.source.id};
}

void checkPromise(const CaseFile& file, Day promised, bool hasReason, const Context& context,
                  std::vector<FieldIssue>& issues) {
    if (promised < context.zone.dayOf(context.now))
        issues.push_back(issue("promised-on", "promise.in-the-past"));
    const auto limit = limitOf(file, context);
    if (!limit || promised <= context.zone.dayOf(limit->date.due))
        return;
    const Day latest = context.zone.dayOf(limit->date.due);
    if (!limit->rule.extension) {
        issues.push_back(issue("promised-on", "promise.beyond-limit", {latest, limit->rule.source.id}));
        return;
    }
    const std::string& role = limit->rule.extension->grantedBy;
    if (!context.actor.has(role))
        issues.push_back(issue("promised-on", "promise.needs-role",
                               {latest, limit->rule.source.id, nameOf(context.procedure.roles, role)}));
    else if (!hasReason)
        issues.push_back(issue("reason", "promise.needs-reason", {latest, limit->rule.source.id}));
}

void givePromise(CaseFile& file, Day promised, const std::optional<LongText>& reason, const Context& context) {
    supersedeDeadline(file, "promise", std::nullopt);
    DeadlineRow row;
    row.id = context.newRow();
    row.key = Choice{"promise"};
    row.stop = Choice{std::string(milestone::kAnswered)};
    row.startedAt = context.now;
    row.dueAt = OfficeTime{context.calendar, context.zone}.endOf(promised);
    row.calendarRevision = context.calendar.revision();
    row.reason = reason;
    file.rows<DeadlineRow>().push_back(std::move(row));
    file.complaint.promisedOn = promised;
}

} // namespace recourse
