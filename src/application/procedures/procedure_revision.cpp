// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/procedures/procedure_revision.h"

#include "application/office_event.h"
#include "support/text.h"

namespace recourse {

namespace {

/// Whether they differ in more than number and day.
bool saysOtherwise(const Procedure& revision, const Procedure& before) {
    Procedure same = revision;
    same.revision = before.revision;
    same.inForceFrom = before.inForceFrom;
    return same != before;
}

std::vector<FieldIssue> issuesBeside(const ProcedureOrder& order, const Procedure* before) {
    const Procedure& revision = order.procedure;
    const std::int64_t next = before != nullptr ? before->revision + 1 : 1;
    std::vector<FieldIssue> issues;
    if (revision.revision != next)
        issues.push_back(issue("revision", "revision.not-next", {revision.revision, next}));
    if (before == nullptr)
        return issues;
    if (!saysOtherwise(revision, *before))
        issues.push_back(issue("", "revision.unchanged", {before->revision}));
    if (revision.inForceFrom < before->inForceFrom)
        issues.push_back(issue("in_force_from", "revision.too-early", {before->revision, before->inForceFrom}));
    if (trimmed(order.reason).empty())
        issues.push_back(issue("reason", "revision.no-reason"));
    return issues;
}

} // namespace

Stored<std::vector<FieldIssue>> issuesOf(Backend& backend, const ProcedureOrder& order) {
    const auto office = backend.offices().office();
    if (!office)
        return Error{office.error()};
    std::vector<FieldIssue> issues = issuesBeside(order, (*office)->findProcedure(order.procedure.code));
    const RuleDocuments& documents = backend.ruleDocuments();
    if (const auto read = documents.read(documents.write(order.procedure)); !read) {
        for (const DocumentFault& fault : read.error())
            issues.push_back({fault.path, fault.fault});
    }
    return issues;
}

Result<Done, Failure> reviseProcedure(Backend& backend, const ProcedureOrder& order) {
    auto issues = issuesOf(backend, order);
    if (!issues)
        return Error{Failure{issues.error()}};
    if (!issues->empty())
        return Error{Failure{reject(*std::move(issues)).value}};
    const auto office = backend.offices().office();
    if (!office)
        return Error{Failure{office.error()}};
    const auto added =
        backend.ruleDocuments().add(order.procedure, officeEvent(backend, **office, order.verb, order.reason));
    if (!added)
        return Error{Failure{added.error()}};
    if (!*added)
        return Error{Failure{refuse("revision.added-meanwhile").value}};
    return Done{};
}

} // namespace recourse
