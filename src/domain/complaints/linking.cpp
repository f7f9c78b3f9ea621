// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/complaints/linking.h"

#include "domain/casefile/life.h"
#include "domain/casefile/rows.h"

#include <algorithm>

namespace recourse {

namespace {

bool hasRow(const CaseFile& file, RowId id) {
    bool found = false;
    forEachTable(file, [&found, id](const auto& rows) {
        found = found || std::any_of(rows.begin(), rows.end(), [id](const auto& row) { return row.id == id; });
    });
    return found;
}

} // namespace

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
    for (const Attachment& filed : file.rows<Attachment>()) {
        if (attachment.digest && filed.digest == attachment.digest && filed.record == attachment.record)
            issues.push_back(issue("digest", "attach.already-there", {filed.name.value_or("")}));
    }
    if (attachment.record && !hasRow(file, *attachment.record))
        issues.push_back(issue("record", "attach.no-record"));
    if (!issues.empty())
        return reject(std::move(issues));
    attachment.by = context.actor.name;
    attachment.at = context.now;
    fileRow(file, std::move(attachment), context);
    return file;
}

} // namespace recourse
