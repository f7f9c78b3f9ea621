// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefile/steps.h"

#include "domain/casefile/life.h"
#include "domain/complaints/registration.h"
#include "domain/procedure/names.h"

#include <algorithm>

namespace recourse {

namespace {

bool mayRecord(const Person& person, const MilestoneRule& step) {
    return step.roles.empty() ||
           std::any_of(step.roles.begin(), step.roles.end(), [&](const std::string& role) { return person.has(role); });
}

Refusal notYours(const MilestoneRule& step, const Procedure& procedure) {
    return Refusal{Sentence{"step.other-role", {step.name, namesOf(procedure.roles, step.roles)}}, step.source};
}

} // namespace

std::vector<const MilestoneRule*> openSteps(const CaseFile& file, const Procedure& procedure) {
    const Facts facts = factsOf(file, procedure);
    std::vector<const MilestoneRule*> open;
    for (const MilestoneRule& rule : procedure.milestones) {
        if (rule.isOwnStep() && holds(rule.when, facts) && !reached(file, rule.key))
            open.push_back(&rule);
    }
    return open;
}

std::vector<Refusal> RecordStep::may(const CaseFile& file, const Context& context) {
    std::vector<Refusal> refusals = whileRunning(file);
    const std::vector<const MilestoneRule*> open = openSteps(file, context.procedure);
    if (open.empty())
        refusals.push_back(Refusal{Sentence{"step.none-open", {}}, {}});
    else if (std::none_of(open.begin(), open.end(),
                          [&](const MilestoneRule* step) { return mayRecord(context.actor, *step); }))
        refusals.push_back(notYours(*open.front(), context.procedure));
    return refusals;
}

Outcome RecordStep::act(CaseFile file, const Input& input, const Context& context) {
    const std::vector<const MilestoneRule*> open = openSteps(file, context.procedure);
    const std::string key = input.head.step.value_or(Choice{}).code;
    const auto step =
        std::find_if(open.begin(), open.end(), [&key](const MilestoneRule* rule) { return rule->key == key; });
    std::vector<FieldIssue> issues;
    if (key.empty())
        issues.push_back(issue("step", "required.field"));
    else if (step == open.end())
        issues.push_back(issue("step", "step.not-open", {milestoneName(context.procedure, key)}));
    if (input.head.at && *input.head.at > context.now)
        issues.push_back(issue("at", "registration.in-the-future"));
    if (input.head.at && file.complaint.receivedAt && *input.head.at < *file.complaint.receivedAt)
        issues.push_back(issue("at", "step.before-receipt"));
    if (!issues.empty())
        return reject(std::move(issues));
    if (!mayRecord(context.actor, **step))
        return Error{Refused{{}, {notYours(**step, context.procedure)}}};
    reach(file, key, context, input.head.at);
    file.rows<Milestone>().back().note = input.head.note;
    return file;
}

} // namespace recourse
