// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefile/checks.h"
#include "domain/casefile/own_choices.h"
#include "domain/complaints/registration.h"
#include "domain/eightd/eightd_verbs.h"
#include "domain/eightd/progress.h"

namespace recourse {

void Investigate::prefill(const CaseFile& file, const Draft& draft, Input& input) {
    if (const Investigation* filed = correctedRow<Investigation>(file, draft))
        input.head.row = *filed;
}

std::vector<Refusal> Investigate::may(const CaseFile& file, const Context&) {
    return whileRunning(file);
}

Outcome Investigate::act(CaseFile file, const Input& input, const Context& context) {
    const Investigation& typed = input.head.row;
    Issues issues;
    checkRecord<Investigation>(file, input.head.record, issues);
    checkCode(typed.performed, ownChoices("investigation", "performed"), "performed", issues);
    if (typed.performed == Choice{"yes"})
        checkGiven(hasText(typed.findings), "findings", issues);
    if (typed.performed == Choice{"no"} && !hasText(typed.notInvestigatedReason))
        issues.push_back(issue("not-investigated-reason", "required.reason"));
    if (!issues.empty())
        return reject(std::move(issues));
    Investigation& investigation = fileEdited(file, input.head, context);
    investigation.by = context.actor.name;
    investigation.at = context.now;
    updateProgress(file, context);
    return file;
}

} // namespace recourse
