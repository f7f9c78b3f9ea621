// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/complaints/minutes.h"

#include "domain/casefile/checks.h"
#include "domain/casefile/own_choices.h"
#include "domain/complaints/registration.h"

namespace recourse {

void KeepMinutes::prefill(const CaseFile& file, const Draft& draft, Input& input) {
    if (const Meeting* filed = correctedRow<Meeting>(file, draft))
        input.head.row = *filed;
}

std::vector<Refusal> KeepMinutes::may(const CaseFile& file, const Context&) {
    return whileRunning(file);
}

Outcome KeepMinutes::act(CaseFile file, const Input& input, const Context& context) {
    const Meeting& typed = input.head.row;
    Issues issues;
    checkRecord<Meeting>(file, input.head.record, issues);
    checkCode(typed.subject, ownChoices("meeting", "subject"), "subject", issues);
    checkGiven(hasText(typed.present), "present", issues);
    checkGiven(hasText(typed.decided), "decided", issues);
    if (typed.heldAt && *typed.heldAt > context.now)
        issues.push_back(issue("held-at", "registration.in-the-future"));
    if (!issues.empty())
        return reject(std::move(issues));
    Meeting& meeting = fileEdited(file, input.head, context);
    meeting.heldAt = meeting.heldAt.value_or(context.now);
    meeting.by = context.actor.name;
    return file;
}

} // namespace recourse
