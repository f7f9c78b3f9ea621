// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefile/ending.h"

#include "domain/casefile/closing.h"
#include "domain/casefile/life.h"
#include "domain/casefile/rows.h"
#include "domain/complaints/registration.h"
#include "domain/procedure/names.h"

#include <algorithm>

namespace recourse {

std::vector<Refusal> Close::may(const CaseFile& file, const Context& context) {
    std::vector<Refusal> refusals = whileRunning(file);
    if (!refusals.empty())
        return refusals;
    const Facts facts = factsOf(file, context.procedure);
    for (const MilestoneRule& rule : context.procedure.milestones) {
        if (rule.key != milestone::kClosed && holds(rule.when, facts) && !reached(file, rule.key))
            refusals.push_back(Refusal{
                Sentence{"closing.milestone-missing", {milestoneName(context.procedure, rule.key)}}, rule.source});
    }
    for (Refusal& open : openConditions(file, context))
        refusals.push_back(std::move(open));
    return refusals;
}

Outcome Close::act(CaseFile file, const Input& input, const Context& context) {
    if (input.head.tracked == Choice{"no"} && !hasText(input.head.reason))
        return reject({issue("reason", "closing.why-untracked")});
    file.complaint.closingNote = input.head.note;
    file.complaint.tracked = input.head.tracked;
    file.complaint.untrackedReason = input.head.reason;
    reach(file, milestone::kClosed, context);
    sign(file, std::nullopt, "closed", context);
    return file;
}

std::vector<Refusal> Reopen::may(const CaseFile& file, const Context& context) {
    if (!isEnded(file))
        return {Refusal{Sentence{"refused.not-ended", {}}, {}}};
    if (context.procedure.reopen.way != "same-case")
        return {
            Refusal{Sentence{"refused.reopen-" + context.procedure.reopen.way, {}}, context.procedure.reopen.source}};
    return {};
}

Outcome Reopen::act(CaseFile file, const Input& input, const Context& context) {
    if (auto issues = reasonIssues(input.head.reason); !issues.empty())
        return reject(std::move(issues));
    for (const std::string_view undone :
         {milestone::kClosed, milestone::kNotAdmitted, milestone::kWithdrawn, milestone::kFollowedUp})
        withdrawMilestone(file, undone);
    goBack(file, context.procedure);
    return file;
}

std::vector<Refusal> WithdrawCase::may(const CaseFile& file, const Context&) {
    return whileRunning(file);
}

Outcome WithdrawCase::act(CaseFile file, const Input& input, const Context& context) {
    if (auto issues = reasonIssues(input.head.reason); !issues.empty())
        return reject(std::move(issues));
    reach(file, milestone::kWithdrawn, context);
    return file;
}

std::vector<Refusal> MarkNotApplicable::may(const CaseFile& file, const Context& context) {
    std::vector<Refusal> refusals = whileRunning(file);
    const auto& rules = context.procedure.milestones;
    if (std::none_of(rules.begin(), rules.end(), [&file](const MilestoneRule& rule) {
            return rule.mayBeNotApplicable && !reached(file, rule.key);
        }))
        refusals.push_back(Refusal{Sentence{"refused.nothing-to-leave-out", {}}, {}});
    return refusals;
}

Outcome MarkNotApplicable::act(CaseFile file, const Input& input, const Context& context) {
    std::vector<FieldIssue> issues = reasonIssues(input.head.reason);
    const std::string key = input.head.milestone.value_or(Choice{}).code;
    const auto& rules = context.procedure.milestones;
    const auto rule = std::find_if(rules.begin(), rules.end(), [&key](const MilestoneRule& r) { return r.key == key; });
    if (rule == rules.end())
        issues.push_back(issue("milestone", "required.field"));
    else if (!rule->mayBeNotApplicable)
        return refuse("refused.always-applicable", rule->source, {milestoneName(context.procedure, key)});
    else if (reached(file, key))
        issues.push_back(issue("milestone", "closing.already-reached", {milestoneName(context.procedure, key)}));
    if (!issues.empty())
        return reject(std::move(issues));
    reach(file, key, context);
    file.rows<Milestone>().back().notApplicable = input.head.reason;
    return file;
}

} // namespace recourse
