// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/approval/separation.h"
#include "domain/casefile/checks.h"
#include "domain/complaints/registration.h"
#include "domain/returns/hold_verbs.h"

namespace recourse {

namespace {

bool isHeld(const Hold& hold) {
    return !hold.releasedAt;
}

void checkFound(const Hold& hold, Issues& issues) {
    if (!hold.found || !hold.counted)
        return;
    const auto order = compare(*hold.found, *hold.counted);
    if (!order)
        issues.push_back(issue("found", "quantity.other-unit", {*hold.counted}));
    else if (std::is_gt(*order))
        issues.push_back(issue("found", "hold.more-than-counted", {*hold.counted}));
}

std::vector<Refusal> keptFromReleasing(const CaseFile& file, const Hold& hold, const Context& context) {
    return separationRefusals(file, context, {ReleaseHold::id, hold.id});
}

} // namespace

void HoldGoods::prefill(const CaseFile& file, const Draft& draft, Input& input) {
    if (const Hold* filed = correctedRow<Hold>(file, draft))
        input.head.row = *filed;
}

std::vector<Refusal> HoldGoods::may(const CaseFile& file, const Context&) {
    return whileRunning(file);
}

Outcome HoldGoods::act(CaseFile file, const Input& input, const Context& context) {
    const Hold& typed = input.head.row;
    Issues issues;
    checkRecord<Hold>(file, input.head.record, issues);
    checkGiven(typed.place.has_value(), "place", issues);
    checkFound(typed, issues);
    if (typed.releasedAt)
        issues.push_back(issue("record", "hold.released-already", {*typed.releasedAt}));
    if (!issues.empty())
        return reject(std::move(issues));
    Hold& hold = fileEdited(file, input.head, context);
    if (!hold.at) {
        hold.by = context.actor.name;
        hold.at = context.now;
    }
    return file;
}

std::vector<Refusal> ReleaseHold::may(const CaseFile& file, const Context& context) {
    std::vector<Refusal> refusals = whileRunning(file);
    std::vector<Refusal> kept;
    for (const Hold& hold : file.rows<Hold>()) {
        if (!isHeld(hold))
            continue;
        kept = keptFromReleasing(file, hold, context);
        if (kept.empty())
            return refusals;
    }
    if (kept.empty())
        kept.push_back(Refusal{Sentence{"refused.nothing-held", {}}, {}});
    refusals.insert(refusals.end(), kept.begin(), kept.end());
    return refusals;
}

Outcome ReleaseHold::act(CaseFile file, const Input& input, const Context& context) {
    Issues issues;
    Hold* hold = chooseRow<Hold>(file, input.head.record, isHeld, issues);
    if (hold != nullptr && hold->releasedAt)
        issues.push_back(issue("record", "hold.released-already", {*hold->releasedAt}));
    if (!hasText(input.head.reason))
        issues.push_back(issue("reason", "required.reason"));
    if (!issues.empty())
        return reject(std::move(issues));
    if (auto kept = keptFromReleasing(file, *hold, context); !kept.empty())
        return Error{Refused{{}, std::move(kept)}};
    hold->releasedBy = context.actor.name;
    hold->releasedAt = context.now;
    hold->releaseReason = input.head.reason;
    return file;
}

} // namespace recourse
