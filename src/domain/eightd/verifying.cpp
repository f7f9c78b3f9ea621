// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/approval/separation.h"
#include "domain/casefile/checks.h"
#include "domain/casefile/life.h"
#include "domain/complaints/registration.h"
#include "domain/eightd/eightd_verbs.h"
#include "domain/eightd/progress.h"

namespace recourse {

namespace {

bool waitsForVerification(const Action& action) {
    return action.doneOn && !action.verifiedAt && !action.withdrawnOn;
}

std::vector<Refusal> keptFromVerifying(const CaseFile& file, const Action& action, const Context& context) {
    return separationRefusals(file, context, {VerifyAction::id, action.id});
}

bool isEnough(const Verification& found, const Action& action) {
    return !action.expectedEffect || found.effect->hundredths >= action.expectedEffect->hundredths;
}

void checkVerification(const Verification& found, const Action* action, Issues& issues) {
    checkGiven(hasText(found.verification), "verification", issues);
    checkShare(found.effect, "effect", issues);
    if (action == nullptr)
        return;
    if (action->expectedEffect && !found.effect)
        issues.push_back(issue("effect", "action.effect-expected"));
    if (!waitsForVerification(*action))
        issues.push_back(issue("record", "action.not-to-verify"));
}

} // namespace

std::vector<Refusal> VerifyAction::may(const CaseFile& file, const Context& context) {
    std::vector<Refusal> refusals = whileRunning(file);
    std::vector<Refusal> kept;
    for (const Action& action : file.rows<Action>()) {
        if (!waitsForVerification(action))
            continue;
        kept = keptFromVerifying(file, action, context);
        if (kept.empty())
            return refusals;
    }
    if (kept.empty())
        kept.push_back(Refusal{Sentence{"refused.nothing-to-verify", {}}, {}});
    refusals.insert(refusals.end(), kept.begin(), kept.end());
    return refusals;
}

Outcome VerifyAction::act(CaseFile file, const Input& input, const Context& context) {
    Issues issues;
    Action* action = chooseRow<Action>(file, input.head.record, waitsForVerification, issues);
    checkVerification(input.head, action, issues);
    if (!issues.empty())
        return reject(std::move(issues));
    if (auto kept = keptFromVerifying(file, *action, context); !kept.empty())
        return Error{Refused{{}, std::move(kept)}};
    action->effect = input.head.effect;
    action->verification = input.head.verification;
    action->verifiedBy = context.actor.name;
    if (isEnough(input.head, *action)) {
        action->verifiedAt = context.now;
        sign(file, action->id, "verified", context);
    }
    updateProgress(file, context);
    return file;
}

} // namespace recourse
