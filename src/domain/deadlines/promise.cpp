// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/deadlines/promise.h"

#include "domain/calendar/office_time.h"
#include "domain/casefile/clocks.h"
#include "domain/casefile/life.h"
#include "domain/casefile/verb.h"
#include "domain/deadlines/deadline_list.h"
#include "domain/procedure/names.h"

namespace recourse {

namespace {

std::optional<GivenDeadline> limitOf(const CaseFile& file, const Context& context) {
    for (GivenDeadline& given : deadlinesOfCase(file, context, DeadlineUse::PromiseLimit))
        return std::move(given);
    return std::nullopt;
}

/// The rule of the procedure that makes a promised date due, or null.
const DeadlineRule* promiseRule(const CaseFile& file, const Context& context) {
    const Facts facts = factsOf(file, context.procedure);
    for (const DeadlineRule& rule : context.procedure.deadlines) {
        if (rule.use == DeadlineUse::Promise && holds(rule.when, facts))
            return &rule;
    }
    return nullptr;
}

} // namespace

std::optional<PromiseLimit> promiseLimit(const CaseFile& file, const Context& context) {
    const auto limit = limitOf(file, context);
    if (!limit)
        return std::nullopt;
    return PromiseLimit{context.zone.dayOf(limit->date.due), limit->rule.source.cited()};
}

std::vector<FieldIssue> promiseIssues(const CaseFile& file, Day promised, bool hasReason, const Context& context) {
    std::vector<FieldIssue> issues;
    for (const Refusal& refusal : detail::permissionRefusals("promise", file, context))
        issues.push_back(FieldIssue{"promised-on", refusal.why});
    if (promised < context.zone.dayOf(context.now))
        issues.push_back(issue("promised-on", "promise.in-the-past"));
    const auto limit = limitOf(file, context);
    if (!limit || promised <= context.zone.dayOf(limit->date.due))
        return issues;
    const Day latest = context.zone.dayOf(limit->date.due);
    if (!limit->rule.extension) {
        issues.push_back(issue("promised-on", "promise.beyond-limit", {latest, limit->rule.source.cited()}));
        return issues;
    }
    const std::string& role = limit->rule.extension->grantedBy;
    if (!context.actor.has(role))
        issues.push_back(issue("promised-on", "promise.needs-role",
                               {latest, limit->rule.source.cited(), nameOf(context.procedure.roles, role)}));
    else if (!hasReason)
        issues.push_back(issue("reason", "promise.needs-reason", {latest, limit->rule.source.cited()}));
    return issues;
}

void givePromise(CaseFile& file, Day promised, const std::optional<LongText>& reason, const Context& context) {
    supersedeDeadline(file, "promise", std::nullopt);
    DeadlineRow row;
    row.id = context.newRow();
    row.key = Choice{"promise"};
    const DeadlineRule* rule = promiseRule(file, context);
    row.rule = rule != nullptr ? std::optional(rule->source.cited()) : std::nullopt;
    row.stop = Choice{rule != nullptr ? rule->stop : std::string(milestone::kAnswered)};
    row.startedAt = context.now;
    row.dueAt = OfficeTime{context.calendar, context.zone}.endOf(promised);
    row.calendarRevision = context.calendar.revision();
    row.reason = reason;
    file.rows<DeadlineRow>().push_back(std::move(row));
    file.complaint.promisedOn = promised;
}

} // namespace recourse
