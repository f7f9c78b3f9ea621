// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/disposition/agreeing.h"

#include "domain/casefile/checks.h"
#include "domain/casefile/life.h"
#include "domain/complaints/registration.h"

namespace recourse {

namespace {

bool anySigned(const CaseFile& file) {
    const auto& settlements = file.rows<Settlement>();
    return std::any_of(settlements.begin(), settlements.end(),
                       [](const Settlement& settlement) { return settlement.signedOn.has_value(); });
}

} // namespace

void Settle::prefill(const CaseFile& file, const Draft& draft, Input& input) {
    if (const Settlement* filed = correctedRow<Settlement>(file, draft))
        input.head.row = *filed;
}

std::vector<Refusal> Settle::may(const CaseFile& file, const Context&) {
    return whileRunning(file);
}

Outcome Settle::act(CaseFile file, const Input& input, const Context& context) {
    const Settlement& typed = input.head.row;
    Issues issues;
    checkRecord<Settlement>(file, input.head.record, issues);
    checkGiven(hasText(typed.agreed), "agreed", issues);
    if (typed.amount && typed.amount->minor < 0)
        issues.push_back(issue("amount", "amount.negative"));
    if (typed.signedOn && !hasText(typed.signedBy))
        issues.push_back(issue("signed-by", "settlement.signed-by-whom"));
    if (!typed.signedOn && hasText(typed.signedBy))
        issues.push_back(issue("signed-on", "settlement.signed-when"));
    checkHappened(typed.signedOn, "signed-on", context, issues);
    if (!issues.empty())
        return reject(std::move(issues));
    Settlement& settlement = fileEdited(file, input.head, context);
    settlement.by = context.actor.name;
    if (const std::optional<Day> signedOn = settlement.signedOn)
        followMilestone(file, milestone::kAgreed, momentOf(*signedOn, context), context);
    else if (!anySigned(file))
        followMilestone(file, milestone::kAgreed, std::nullopt, context);
    return file;
}

} // namespace recourse
