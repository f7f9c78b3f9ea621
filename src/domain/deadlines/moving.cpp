// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/deadlines/moving.h"

#include "domain/calendar/office_time.h"
#include "domain/casefile/clocks.h"
#include "domain/casefile/rows.h"
#include "domain/complaints/registration.h"
#include "domain/procedure/names.h"
#include "domain/procedure/procedure.h"

namespace recourse {

namespace {

std::string codeOf(const std::optional<Choice>& choice) {
    return choice.value_or(Choice{}).code;
}

/// The running clock of that key; an issue at "deadline" if there is none.
DeadlineRow* runningClock(CaseFile& file, const std::string& key, std::vector<FieldIssue>& issues) {
    DeadlineRow* row = findDeadline(file, key, std::nullopt);
    if (row == nullptr || row->metAt) {
        issues.push_back(issue("deadline", "clock.not-running", {key}));
        return nullptr;
    }
    return row;
}

Pause* openPause(CaseFile& file, const std::string& key) {
    for (Pause& pause : file.rows<Pause>()) {
        if (codeOf(pause.key) == key && !pause.end)
            return &pause;
    }
    return nullptr;
}

/// The date held is replaced by the one returned, which says by whom.
DeadlineRow& moveDeadline(CaseFile& file, const std::string& key, Instant due, const Context& context) {
    DeadlineRow row = *findDeadline(file, key, std::nullopt);
    supersedeDeadline(file, key, std::nullopt);
    row.id = context.newRow();
    row.dueAt = due;
    row.calendarRevision = context.calendar.revision();
    row.extendedBy = context.actor.name;
    return file.rows<DeadlineRow>().emplace_back(std::move(row));
}

std::vector<FieldIssue> extensionIssues(const Extension& asked, const DeadlineRule& rule, const DeadlineRow& row,
                                        const Context& context) {
    const OfficeTime office{context.calendar, context.zone};
    std::vector<FieldIssue> issues;
    if (rule.extension->needsCustomerConsent && !asked.consent.value_or(false))
        issues.push_back(issue("consent", "extend.needs-consent", {rule.extension->source.cited()}));
    if (!asked.dueOn) {
        issues.push_back(issue("due-on", "required.field"));
        return issues;
    }
    const Day held = context.zone.dayOf(row.dueAt.value_or(context.now));
    if (*asked.dueOn <= held)
        issues.push_back(issue("due-on", "extend.not-later", {held}));
    if (!rule.extension->atMost)
        return issues;
    const DueDate first = dueDate(rule, ClockRun{row.startedAt.value_or(context.now), {}, {}}, office);
    const Day latest = context.zone.dayOf(dueDate(*rule.extension->atMost, first.due, office).due);
    if (*asked.dueOn > latest)
        issues.push_back(issue("due-on", "extend.too-far", {latest, rule.extension->source.cited()}));
    return issues;
}

} // namespace

std::vector<Refusal> BeginPause::may(const CaseFile& file, const Context&) {
    return whileRunning(file);
}

Outcome BeginPause::act(CaseFile file, const Input& input, const Context& context) {
    const std::string key = codeOf(input.head.deadline);
    std::vector<FieldIssue> issues = reasonIssues(input.head.reason);
    if (runningClock(file, key, issues) != nullptr) {
        const DeadlineRule* rule = findDeadlineRule(file, key, context);
        if (rule == nullptr || !rule->mayPause)
            return refuse("clock.may-not-pause", rule != nullptr ? rule->source : RuleSource{});
        if (openPause(file, key) != nullptr)
            issues.push_back(issue("deadline", "clock.already-paused"));
    }
    if (!issues.empty())
        return reject(std::move(issues));
    Pause pause;
    pause.key = Choice{key};
    pause.begin = context.now;
    pause.reason = input.head.reason;
    pause.by = context.actor.name;
    fileRow(file, std::move(pause), context);
    return file;
}

std::vector<Refusal> EndPause::may(const CaseFile& file, const Context&) {
    return whileRunning(file);
}

Outcome EndPause::act(CaseFile file, const Input& input, const Context& context) {
    const std::string key = codeOf(input.head.deadline);
    Pause* pause = openPause(file, key);
    if (pause == nullptr)
        return reject({issue("deadline", "clock.not-paused")});
    pause->end = context.now;
    const DeadlineRule* rule = findDeadlineRule(file, key, context);
    const DeadlineRow* row = findDeadline(file, key, std::nullopt);
    if (rule == nullptr || row == nullptr)
        return file;
    // Only this wait is given back, from the date held: earlier waits and extensions are in it already.
    const OfficeTime office{context.calendar, context.zone};
    const Instant start = row->startedAt.value_or(context.now);
    const std::vector<Wait> before = waitsOf(file, key, context.now);
    const ClockRun without{start, {before.begin(), before.end() - 1}, {}};
    const ClockRun with{start, before, {}};
    const auto given = dueDate(*rule, with, office).due - dueDate(*rule, without, office).due;
    if (given != std::chrono::seconds(0))
        moveDeadline(file, key, *row->dueAt + given, context).reason = pause->reason;
    return file;
}

std::vector<Refusal> Extend::may(const CaseFile& file, const Context& context) {
    std::vector<Refusal> refusals = whileRunning(file);
    for (const DeadlineRule& rule : context.procedure.deadlines) {
        if (rule.extension)
            return refusals;
    }
    refusals.push_back(Refusal{Sentence{"extend.never", {}}, {}});
    return refusals;
}

Outcome Extend::act(CaseFile file, const Input& input, const Context& context) {
    const std::string key = codeOf(input.head.deadline);
    std::vector<FieldIssue> issues = reasonIssues(input.head.reason);
    const DeadlineRow* row = runningClock(file, key, issues);
    if (row != nullptr) {
        const DeadlineRule* rule = findDeadlineRule(file, key, context);
        if (rule == nullptr || !rule->extension)
            return refuse("extend.not-this-one", rule != nullptr ? rule->source : RuleSource{});
        if (!context.actor.has(rule->extension->grantedBy))
            return refuse("extend.needs-role", rule->extension->source,
                          {nameOf(context.procedure.roles, rule->extension->grantedBy)});
        append(issues, extensionIssues(input.head, *rule, *row, context));
    }
    if (!issues.empty())
        return reject(std::move(issues));
    const OfficeTime office{context.calendar, context.zone};
    moveDeadline(file, key, office.endOf(*input.head.dueOn), context).reason = input.head.reason;
    return file;
}

} // namespace recourse
