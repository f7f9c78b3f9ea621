// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/complaints/linking.h"

#include "domain/casefile/life.h"
#include "domain/casefile/rows.h"

namespace recourse {

std::vector<Refusal> LinkCase::may(const CaseFile&, const Context&) {
    return {};
}

Outcome LinkCase::act(CaseFile file, const Input& input, const Context& context) {
    std::vector<FieldIssue> issues;
    if (!input.head.kind)
        issues.push_back(issue("kind", "required.field"));
    if (!input.head.otherCase)
        issues.push_back(issue("other-case", "required.field"));
    if (input.head.otherCase == file.complaint.id)
        issues.push_back(issue("other-case", "link.to-itself"));
    for (const CaseLink& link : file.rows<CaseLink>()) {
        if (link.otherCase && link.otherCase == input.head.otherCase && link.kind == input.head.kind)
            issues.push_back(issue("other-case", "link.already-there"));
    }
    if (!issues.empty())
        return reject(std::move(issues));
    fileRow(file, input.head, context);
    return file;
}

std::vector<Refusal> Attach::may(const CaseFile&, const Context&) {
    return {};
}

Outcome Attach::act(CaseFile file, const Input& input, const Context& context) {
    Attachment attachment = input.head;
    std::vector<FieldIssue> issues;
    if (!attachment.name)
        issues.push_back(issue("name", "required.field"));
    if (!attachment.digest)
        issues.push_back(issue("digest", "required.field"));
    if (!issues.empty())
        return reject(std::move(issues));
    attachment.by = context.actor.name;
    attachment.at = context.now;
    fileRow(file, std::move(attachment), context);
    return file;
}

} // namespace recourse
