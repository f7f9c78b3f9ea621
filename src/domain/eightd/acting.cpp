// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/office_zone.h"
#include "domain/casefile/checks.h"
#include "domain/casefile/own_choices.h"
#include "domain/complaints/registration.h"
#include "domain/eightd/eightd_verbs.h"
#include "domain/eightd/progress.h"
#include "domain/procedure/general_rule.h"

#include <algorithm>

namespace recourse {

namespace {

bool isOpenContainment(const Action& action) {
    return action.type == Choice{"containment"} && action.doneOn && !action.withdrawnOn;
}

void checkActionDates(const Action& action, const Context& context, Issues& issues) {
    if (!action.plannedOn && !action.startedOn && !action.doneOn)
        issues.push_back(issue("planned-on", "action.no-date"));
    checkHappened(action.startedOn, "started-on", context, issues);
    checkHappened(action.doneOn, "done-on", context, issues);
    if (action.startedOn && action.doneOn && *action.doneOn < *action.startedOn)
        issues.push_back(issue("done-on", "action.done-before-start", {*action.startedOn}));
}

} // namespace

void PlanAction::prefill(const CaseFile& file, const Draft& draft, Input& input) {
    if (const Action* filed = correctedRow<Action>(file, draft))
        input.head.row = *filed;
}

std::vector<Refusal> PlanAction::may(const CaseFile& file, const Context&) {
    return whileRunning(file);
}

Outcome PlanAction::act(CaseFile file, const Input& input, const Context& context) {
    const Action& typed = input.head.row;
    Issues issues;
    checkRecord<Action>(file, input.head.record, issues);
    checkCode(typed.type, ownChoices("action", "type"), "type", issues);
    checkGiven(hasText(typed.what), "what", issues);
    if (!hasText(typed.owner))
        issues.push_back(issue("owner", "action.no-owner"));
    checkActionDates(typed, context, issues);
    checkShare(typed.expectedEffect, "expected-effect", issues);
    if (typed.verifiedAt)
        issues.push_back(issue("record", "action.verified-already", {*typed.verifiedAt}));
    if (typed.withdrawnOn)
        issues.push_back(issue("record", "action.withdrawn-already", {*typed.withdrawnOn}));
    if (!issues.empty())
        return reject(std::move(issues));
    Action& action = fileEdited(file, input.head, context);
    if (!action.by)
        action.by = context.actor.name;
    updateProgress(file, context);
    return file;
}

std::vector<Refusal> WithdrawContainment::may(const CaseFile& file, const Context&) {
    std::vector<Refusal> refusals = whileRunning(file);
    const auto& actions = file.rows<Action>();
    if (std::none_of(actions.begin(), actions.end(), isOpenContainment))
        refusals.push_back(Refusal{Sentence{"refused.no-containment", {}}, {}});
    else if (std::none_of(actions.begin(), actions.end(),
                          [](const Action& action) { return action.type == Choice{"corrective"} && action.doneOn; }))
        refusals.push_back(Refusal{Sentence{"refused.no-corrective-in-place", {}}, generalRule("R-256")});
    return refusals;
}

Outcome WithdrawContainment::act(CaseFile file, const Input& input, const Context& context) {
    Issues issues;
    Action* action = chooseRow<Action>(file, input.head.record, isOpenContainment, issues);
    const Day day = input.head.withdrawnOn.value_or(context.zone.dayOf(context.now));
    checkHappened(day, "withdrawn-on", context, issues);
    if (action != nullptr && !isOpenContainment(*action))
        issues.push_back(issue("record", "action.no-open-containment"));
    else if (action != nullptr && day < *action->doneOn)
        issues.push_back(issue("withdrawn-on", "action.withdrawn-before-done", {*action->doneOn}));
    if (!issues.empty())
        return reject(std::move(issues));
    action->withdrawnOn = day;
    return file;
}

} // namespace recourse
