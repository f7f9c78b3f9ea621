// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/returns/sampling.h"

#include "domain/calendar/office_zone.h"
#include "domain/casefile/checks.h"
#include "domain/casefile/own_choices.h"
#include "domain/complaints/registration.h"

namespace recourse {

void RecordSample::prefill(const CaseFile& file, const Draft& draft, Input& input) {
    if (const Sample* filed = correctedRow<Sample>(file, draft))
        input.head.row = *filed;
}

std::vector<Refusal> RecordSample::may(const CaseFile& file, const Context&) {
    return whileRunning(file);
}

Outcome RecordSample::act(CaseFile file, const Input& input, const Context& context) {
    const Sample& typed = input.head.row;
    const bool received = typed.state == Choice{"received"};
    Issues issues;
    checkRecord<Sample>(file, input.head.record, issues);
    checkCode(typed.state, ownChoices("sample", "state"), "state", issues);
    if (typed.state == Choice{"not-obtainable"} && !hasText(typed.reason))
        issues.push_back(issue("reason", "required.reason"));
    if (typed.receivedOn && !received)
        issues.push_back(issue("received-on", "sample.not-received"));
    checkHappened(typed.receivedOn, "received-on", context, issues);
    if (!issues.empty())
        return reject(std::move(issues));
    Sample& sample = fileEdited(file, input.head, context);
    if (received && !sample.receivedOn)
        sample.receivedOn = context.zone.dayOf(context.now);
    return file;
}

} // namespace recourse
