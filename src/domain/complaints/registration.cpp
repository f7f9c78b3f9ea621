// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/complaints/registration.h"

#include "domain/calendar/office_zone.h"
#include "domain/casefile/life.h"
#include "domain/casefile/numbers.h"
#include "domain/casefile/rows.h"
#include "domain/complaints/repeating.h"
#include "domain/procedure/procedure.h"
#include "support/text.h"

namespace recourse {

namespace {

void checkWho(const Complaint& complaint, std::vector<FieldIssue>& issues) {
    const bool named = !trimmed(complaint.customer.value_or("")).empty();
    if (!named && !complaint.anonymous.value_or(false))
        issues.push_back(issue("customer", "registration.who"));
    if (named && complaint.anonymous.value_or(false))
        issues.push_back(issue("anonymous", "registration.named-and-anonymous"));
}

void checkTimes(const Complaint& complaint, const Context& context, std::vector<FieldIssue>& issues) {
    if (complaint.receivedAt && *complaint.receivedAt > context.now)
        issues.push_back(issue("received-at", "registration.in-the-future"));
    if (complaint.receivedByQa && *complaint.receivedByQa > context.now)
        issues.push_back(issue("received-by-qa", "registration.in-the-future"));
    if (complaint.receivedAt && complaint.receivedByQa && *complaint.receivedByQa < *complaint.receivedAt)
        issues.push_back(issue("received-by-qa", "registration.qa-before-company"));
}

void checkDemand(const Complaint& complaint, std::vector<FieldIssue>& issues) {
    if (complaint.demandAllowance && !complaint.demandAllowanceOf)
        issues.push_back(issue("demand-allowance-of", "registration.percent-of-what"));
}

/// Reads the extra fields of the procedure; each stays as it is when it was not typed.
void readExtra(CaseFile& file, const Draft& draft, const Context& context, std::vector<FieldIssue>& issues) {
    for (const ExtraField& field : context.procedure.fields) {
        const auto typed = draft.values.find(field.key);
        if (typed == draft.values.end())
            continue;
        Result<Cell, Sentence> cell = parseCell(field.kind, typed->second, context.reading());
        if (!cell)
            issues.push_back(FieldIssue{field.key, cell.error()});
        else if (isEmpty(*cell))
            file.extra.erase(field.key);
        else
            file.extra[field.key] = *std::move(cell);
    }
}

std::vector<FieldIssue> check(const Complaint& complaint, const Context& context) {
    std::vector<FieldIssue> issues;
    checkWho(complaint, issues);
    checkTimes(complaint, context, issues);
    checkDemand(complaint, issues);
    return issues;
}

void begin(CaseFile& file, const Context& context) {
    Complaint& complaint = file.complaint;
    complaint.id = CaseId(context.ids.next());
    complaint.procedure = context.procedure.code;
    complaint.procedureRevision = context.procedure.revision;
    if (!complaint.kind && !context.procedure.kinds.empty())
        complaint.kind = Choice{context.procedure.kinds.front().key};
    if (!complaint.receivedAt)
        complaint.receivedAt = complaint.receivedByQa.value_or(context.now);
    if (!complaint.receivedByQa)
        complaint.receivedByQa = complaint.receivedAt;
    if (!complaint.recipient)
        complaint.recipient = context.actor.name;
    reach(file, milestone::kReceived, context, complaint.receivedAt);
    reach(file, milestone::kRegistered, context);
}

void fileLines(CaseFile& file, const std::vector<ComplaintLine>& lines, const Context& context) {
    fileRows(file, lines, context);
}

} // namespace

std::vector<Refusal> whileRunning(const CaseFile& file) {
    if (isEnded(file))
        return {Refusal{Sentence{"refused.ended", {}}, {}}};
    return {};
}

std::vector<Refusal> Register::may(const CaseFile& file, const Context&) {
    if (file.complaint.number)
        return {Refusal{Sentence{"refused.already-registered", {}}, {}}};
    return {};
}

Outcome Register::act(CaseFile file, const Input& input, const Context& context) {
    file.complaint = input.head;
    std::vector<FieldIssue> issues = check(file.complaint, context);
    readExtra(file, *input.typed, context, issues);
    fileLines(file, input.rows<ComplaintLine>(), context);
    for (FieldIssue& missing : detail::missingFields(id, file, context))
        issues.push_back(std::move(missing));
    if (!issues.empty())
        return reject(std::move(issues));
    begin(file, context);
    sign(file, std::nullopt, "registered", context);
    file.complaint.number = nextNumber("complaint", context);
    noticeRepetition(file, context);
    return file;
}

void Amend::prefill(const CaseFile& file, const Draft& draft, Input& input) {
    input.head = file.complaint;
    if (!draft.rows.contains(RecordOf<ComplaintLine>::table))
        std::get<std::vector<ComplaintLine>>(input.tables) = file.rows<ComplaintLine>();
}

std::vector<Refusal> Amend::may(const CaseFile& file, const Context&) {
    return whileRunning(file);
}

Outcome Amend::act(CaseFile file, const Input& input, const Context& context) {
    file.complaint = input.head;
    std::vector<FieldIssue> issues = check(file.complaint, context);
    readExtra(file, *input.typed, context, issues);
    if (!issues.empty())
        return reject(std::move(issues));
    fileLines(file, input.rows<ComplaintLine>(), context);
    noticeRepetition(file, context);
    return file;
}

std::vector<Refusal> BringIn::may(const CaseFile& file, const Context& context) {
    return Register::may(file, context);
}

Outcome BringIn::act(CaseFile file, const Input& input, const Context& context) {
    file.complaint = input.head;
    std::vector<FieldIssue> issues = check(file.complaint, context);
    readExtra(file, *input.typed, context, issues);
    fileLines(file, input.rows<ComplaintLine>(), context);
    for (const OldClass& old : input.rows<OldClass>()) {
        const NamedKey* grade = findNamed(context.procedure.scale.grades, old.grade.value_or(""));
        if (grade == nullptr)
            issues.push_back(issue("old_class[0].class", "registration.no-such-class", {old.grade.value_or("")}));
        else
            file.complaint.grade = Choice{grade->key};
    }
    if (!issues.empty())
        return reject(std::move(issues));
    file.complaint.historical = true;
    begin(file, context);
    file.complaint.number = nextNumber("historical", context);
    return file;
}

} // namespace recourse
