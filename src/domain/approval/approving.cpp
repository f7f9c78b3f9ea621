// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/approval/approving.h"

#include "domain/approval/content.h"
#include "domain/approval/eligibility.h"
#include "domain/approval/route_progress.h"
#include "domain/calendar/office_zone.h"
#include "domain/casefile/life.h"
#include "domain/casefile/rows.h"
#include "domain/procedure/routing.h"

namespace recourse {

namespace {

constexpr std::string_view kOpen = "open";
constexpr std::string_view kApproved = "approved";

bool hasState(const Approval& approval, std::string_view state) {
    return approval.state && approval.state->code == state;
}

StepSetting settingOf(const CaseFile& file, const Context& context) {
    const Day today = context.zone.dayOf(context.now);
    return StepSetting{file, context.procedure, context.people, today, recusalsOf(file, context.people, today)};
}

std::string contentOf(const CaseFile& file, const Approval& approval) {
    return approval.record ? approvalContent(file, *approval.record) : std::string();
}

std::string digestOf(const CaseFile& file, const Approval& approval, const Context& context) {
    return context.digester.hexDigest(digestInput(approval.subject.value_or(Choice{}).code, contentOf(file, approval)));
}

void endApproval(Approval& approval, const ApprovalEnd& end, const Context& context) {
    approval.state = Choice{std::string(end.state)};
    approval.endedAt = context.now;
    if (!end.reason.empty())
        approval.endReason = LongText{end.reason};
}

/// What is filed for what the person chose.
std::string outcomeFor(const std::string& decision) {
    return decision == "refuse" ? "refused" : decision == "note" ? "noted" : "approved";
}

/// A step this person may do now, and as whom; otherwise every reason why not.
struct Turn {
    RowId approval{0};
    RowId step{0};
    Candidate as;
};

struct Turns {
    std::vector<Turn> mine;
    std::vector<Refusal> refusals;
};

Turns turnsOf(const CaseFile& file, const Context& context) {
    Turns turns;
    const StepSetting setting = settingOf(file, context);
    for (const Approval& approval : file.rows<Approval>()) {
        if (!hasState(approval, kOpen))
            continue;
        for (const ApprovalStep* step : openSteps(file, approval.id)) {
            auto may = mayDoStep(setting, approval, *step, context.actor);
            if (may)
                turns.mine.push_back({approval.id, step->id, *std::move(may)});
            else
                turns.refusals.insert(turns.refusals.end(), may.error().refusals.begin(), may.error().refusals.end());
        }
    }
    return turns;
}

std::string nameOfPerson(const People& people, const std::optional<PersonId>& id) {
    for (const Person& person : people.persons) {
        if (id && person.id == *id)
            return person.name;
    }
    return {};
}

void fillStep(CaseFile& file, const Turn& turn, const Decision& decision, const Context& context) {
    ApprovalStep& step = *findRow<ApprovalStep>(file, turn.step);
    const StepHolders holders = holdersOf(settingOf(file, context), *findRow<Approval>(file, turn.approval), step);
    if (!holders.raisedFrom.empty()) {
        step.raisedFrom = Choice{holders.raisedFrom};
        step.role = Choice{holders.role};
    }
    step.outcome = Choice{outcomeFor(decision.outcome.value_or(Choice{}).code)};
    step.person = context.actor.name;
    step.personId = context.actor.id;
    if (turn.as.onBehalfOf)
        step.onBehalfOf = nameOfPerson(context.people, turn.as.onBehalfOf);
    step.at = context.now;
    step.reason = decision.reason;
}

/// Signs exactly what the approval was started over.
void signStep(CaseFile& file, const Turn& turn, const Context& context) {
    const ApprovalStep& step = *findRow<ApprovalStep>(file, turn.step);
    const Approval& approval = *findRow<Approval>(file, turn.approval);
    const bool refused = step.outcome == Choice{"refused"};
    sign(file, approval.record, refused ? "refused" : step.act.value_or(Choice{"approve"}).code, context);
    Signature& signature = file.rows<Signature>().back();
    signature.onBehalfOf = step.onBehalfOf;
    signature.digest = approval.digest;
}

void setDispositionState(CaseFile& file, const std::optional<RowId>& record, std::string_view state) {
    Disposition* disposition = record ? findRow<Disposition>(file, *record) : nullptr;
    if (disposition != nullptr)
        disposition->state = Choice{std::string(state)};
}

/// Nothing that stands over this record still waits for approval.
bool allApproved(const CaseFile& file, const std::optional<RowId>& record) {
    const auto& approvals = file.rows<Approval>();
    return std::none_of(approvals.begin(), approvals.end(), [&](const Approval& approval) {
        return approval.record == record && hasState(approval, kOpen);
    });
}

void refuseRoute(CaseFile& file, Approval& approval, const Decision& decision, const Context& context) {
    const std::optional<RowId> record = approval.record;
    endApproval(approval, {"refused", decision.reason.value_or(LongText{}).text}, context);
    setDispositionState(file, record, "refused");
    endApprovals(file, *record, {"void"}, context);
    withdrawMilestone(file, milestone::kProposed);
}

void completeRoute(CaseFile& file, Approval& approval, const Context& context) {
    for (ApprovalStep& step : file.rows<ApprovalStep>()) {
        if (step.approval == approval.id && step.act == Choice{"inform"} && !step.outcome) {
            step.outcome = Choice{"noted"};
            step.at = context.now;
        }
    }
    endApproval(approval, {kApproved}, context);
    if (allApproved(file, approval.record)) {
        setDispositionState(file, approval.record, "decided");
        reach(file, milestone::kDecided, context);
    }
}

std::vector<FieldIssue> faultsOf(const Decision& decision) {
    std::vector<FieldIssue> issues;
    const std::string outcome = decision.outcome.value_or(Choice{}).code;
    if (outcome != "approve" && outcome != "refuse" && outcome != "note")
        issues.push_back(issue("outcome", "approval.which-outcome"));
    if (outcome == "refuse" && !hasText(decision.reason))
        issues.push_back(issue("reason", "required.reason"));
    return issues;
}

} // namespace

std::vector<RowId> approvalsWaiting(const CaseFile& file, const Context& context) {
    std::vector<RowId> waiting;
    for (const Turn& turn : turnsOf(file, context).mine) {
        if (waiting.empty() || waiting.back() != turn.approval)
            waiting.push_back(turn.approval);
    }
    return waiting;
}

std::vector<Refusal> Decide::may(const CaseFile& file, const Context& context) {
    const Turns turns = turnsOf(file, context);
    if (!turns.mine.empty())
        return {};
    if (!turns.refusals.empty())
        return turns.refusals;
    return {Refusal{Sentence{"approval.nothing-waits", {}}, {}}};
}

Outcome Decide::act(CaseFile file, const Input& input, const Context& context) {
    std::vector<FieldIssue> issues = faultsOf(input.head);
    std::vector<Turn> turns = turnsOf(file, context).mine;
    if (input.head.record)
        std::erase_if(turns, [&](const Turn& turn) { return turn.approval != *input.head.record; });
    if (turns.empty())
        issues.push_back(issue("record", "approval.not-waiting"));
    if (turns.size() > 1 && !input.head.record && turns.front().approval != turns.back().approval)
        issues.push_back(issue("record", "approval.which-one"));
    if (!issues.empty())
        return reject(std::move(issues));
    const Turn& turn = turns.front();
    fillStep(file, turn, input.head, context);
    signStep(file, turn, context);
    Approval& approval = *findRow<Approval>(file, turn.approval);
    if (input.head.outcome == Choice{"refuse"})
        refuseRoute(file, approval, input.head, context);
    else if (isRouteDone(file, turn.approval))
        completeRoute(file, approval, context);
    return file;
}

Result<Done, Refused> startApproval(CaseFile& file, std::string_view subject, RowId record, const Context& context) {
    const auto route = chooseRoute(context.procedure, subject, factsOf(file, context.procedure));
    if (!route)
        return Error{route.error()};
    Approval approval;
    approval.subject = Choice{std::string(subject)};
    approval.record = record;
    approval.route = route->route->key;
    approval.rule = route->route->source.cited();
    approval.state = Choice{std::string(kOpen)};
    approval.startedBy = context.actor.name;
    approval.startedAt = context.now;
    approval.content = contentOf(file, approval);
    approval.digest = digestOf(file, approval, context);
    const RowId filed = fileRow(file, std::move(approval), context).id;
    for (const RouteStep& step : route->route->steps) {
        ApprovalStep row;
        row.approval = filed;
        row.order = step.order;
        row.role = Choice{step.role};
        row.act = Choice{std::string(actKey(step.act))};
        fileRow(file, std::move(row), context);
    }
    // A route that only tells people, or nobody at all, has nothing to wait for.
    const bool needsSomebody = std::any_of(route->route->steps.begin(), route->route->steps.end(),
                                           [](const RouteStep& step) { return step.act != Act::Inform; });
    if (!needsSomebody)
        completeRoute(file, *findRow<Approval>(file, filed), context);
    return Done{};
}

void voidChangedApprovals(CaseFile& file, const Context& context) {
    std::vector<Approval> restarted;
    for (Approval& approval : file.rows<Approval>()) {
        const bool stands = hasState(approval, kOpen) || hasState(approval, kApproved);
        if (!stands || digestOf(file, approval, context) == approval.digest)
            continue;
        endApproval(approval, {"void"}, context);
        restarted.push_back(approval);
    }
    for (const Approval& approval : restarted) {
        withdrawMilestone(file, milestone::kDecided);
        setDispositionState(file, approval.record, "proposed");
        if (!startApproval(file, approval.subject.value_or(Choice{}).code, *approval.record, context))
            withdrawMilestone(file, milestone::kProposed);
    }
}

void endApprovals(CaseFile& file, RowId record, const ApprovalEnd& end, const Context& context) {
    for (Approval& approval : file.rows<Approval>()) {
        if (approval.record == record && hasState(approval, kOpen))
            endApproval(approval, end, context);
    }
}

} // namespace recourse
