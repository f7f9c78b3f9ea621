// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/penalties/penalising.h"

#include "domain/casefile/checks.h"
#include "domain/casefile/life.h"
#include "domain/procedure/permission.h"
#include "domain/procedure/procedure.h"

namespace recourse {

void Penalise::prefill(const CaseFile& file, const Draft& draft, Input& input) {
    if (const Penalty* filed = correctedRow<Penalty>(file, draft))
        input.head.row = *filed;
}

std::vector<Refusal> Penalise::may(const CaseFile& file, const Context& context) {
    if (findPermission(context.procedure, id, factsOf(file, context.procedure)) == nullptr)
        return {Refusal{Sentence{"refused.nobody-penalises", {}}, {}}};
    return {};
}

Outcome Penalise::act(CaseFile file, const Input& input, const Context& context) {
    const Penalty& typed = input.head.row;
    Issues issues;
    checkRecord<Penalty>(file, input.head.record, issues);
    if (!hasText(typed.person) && !typed.department)
        issues.push_back(issue("person", "penalty.whom"));
    checkGiven(typed.kind.has_value(), "kind", issues);
    checkGiven(hasText(typed.grounds), "grounds", issues);
    if (typed.loss && typed.loss->minor < 0)
        issues.push_back(issue("loss", "amount.negative"));
    if (!issues.empty())
        return reject(std::move(issues));
    Penalty& penalty = fileEdited(file, input.head, context);
    penalty.by = context.actor.name;
    penalty.byId = context.actor.id;
    penalty.at = context.now;
    return file;
}

CaseFile visibleTo(CaseFile file, const Procedure& procedure, const Person& viewer) {
    const Permission* permission = findPermission(procedure, Penalise::id, factsOf(file, procedure));
    if (permission != nullptr && isFor(*permission, viewer))
        return file;
    std::vector<RowId> hidden;
    std::erase_if(file.rows<Penalty>(), [&](const Penalty& penalty) {
        if (penalty.byId != viewer.id)
            hidden.push_back(penalty.id);
        return penalty.byId != viewer.id;
    });
    std::erase_if(file.rows<Attachment>(), [&hidden](const Attachment& attachment) {
        return attachment.record && std::find(hidden.begin(), hidden.end(), *attachment.record) != hidden.end();
    });
    return file;
}

} // namespace recourse
