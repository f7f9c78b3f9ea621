// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefile/adopting.h"

#include "domain/casefile/revision_fit.h"
#include "domain/casefile/rows.h"
#include "domain/complaints/registration.h"
#include "domain/deadlines/recounting.h"
#include "domain/procedure/procedure.h"

namespace recourse {

std::vector<Refusal> AdoptRevision::may(const CaseFile& file, const Context& context) {
    std::vector<Refusal> refusals = whileRunning(file);
    if (!refusals.empty())
        return refusals;
    if (context.newer == nullptr)
        return {Refusal{Sentence{"adopt.none", {context.procedure.revision}}, {}}};
    // The earlier revision may not know the verb: what the newer one says of it holds too.
    refusals = detail::permissionRefusals(id, file, context.under(*context.newer));
    for (Refusal& misfit : misfits(file, context.procedure, *context.newer))
        refusals.push_back(std::move(misfit));
    return refusals;
}

Outcome AdoptRevision::act(CaseFile file, const Input& input, const Context& context) {
    if (std::vector<FieldIssue> issues = reasonIssues(input.head.reason); !issues.empty())
        return reject(std::move(issues));
    countByRevision(file, context, context.under(*context.newer));
    file.complaint.procedureRevision = context.newer->revision;
    return file;
}

} // namespace recourse
