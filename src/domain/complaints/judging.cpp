// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/complaints/judging.h"

#include "domain/approval/separation.h"
#include "domain/casefile/admission.h"
#include "domain/casefile/life.h"
#include "domain/casefile/rows.h"
#include "domain/complaints/registration.h"
#include "domain/complaints/repeating.h"
#include "domain/procedure/classification.h"
#include "domain/procedure/names.h"
#include "domain/procedure/permission.h"
#include "domain/procedure/procedure.h"

namespace recourse {

namespace {

/// The role the scale names confirms, and those to whom the procedure permits it: D-10.
bool confirms(const CaseFile& file, const Context& context) {
    const std::string& role = context.procedure.scale.confirmedBy;
    const Permission* permission =
        findPermission(context.procedure, ConfirmClass::id, factsOf(file, context.procedure));
    return role.empty() || context.actor.has(role) || (permission != nullptr && isFor(*permission, context.actor));
}

Answers answersOf(const std::vector<CriterionAnswer>& rows) {
    Answers answers;
    for (const CriterionAnswer& row : rows) {
        if (row.criterion && row.answer)
            answers[*row.criterion] = row.answer->code == "yes"  ? Answer::Yes
                                      : row.answer->code == "no" ? Answer::No
                                                                 : Answer::Unknown;
    }
    return answers;
}

/// Those concerned stand aside from judging: R-228.
std::vector<Refusal> whileImpartial(const CaseFile& file, std::string_view act, const Context& context) {
    std::vector<Refusal> refusals = whileRunning(file);
    for (Refusal& refusal : separationRefusals(file, context, {act, {}, {}}))
        refusals.push_back(std::move(refusal));
    return refusals;
}

/// A class was proposed and nobody has confirmed it. One that repetition raised is no proposal.
bool waitsForConfirmation(const CaseFile& file, const Context& context) {
    const Complaint& complaint = file.complaint;
    const auto& raises = context.procedure.scale.repetition;
    return complaint.proposedClass && complaint.grade != complaint.proposedClass &&
           std::none_of(raises.begin(), raises.end(), [&complaint](const RepetitionRule& rule) {
               return complaint.grade == Choice{rule.to} && complaint.classRule == rule.source.cited();
           });
}

void giveGrade(CaseFile& file, const Choice& grade, const Context& context) {
    file.complaint.grade = grade;
    if (!reached(file, milestone::kClassified))
        reach(file, milestone::kClassified, context);
    noticeRepetition(file, context);
}

} // namespace

void Classify::prefill(const CaseFile& file, const Draft& draft, Input& input) {
    if (!draft.rows.contains(RecordOf<CriterionAnswer>::table))
        std::get<std::vector<CriterionAnswer>>(input.tables) = file.rows<CriterionAnswer>();
}

std::vector<Refusal> Classify::may(const CaseFile& file, const Context& context) {
    std::vector<Refusal> refusals = whileRunning(file);
    if (context.procedure.scale.grades.empty())
        refusals.push_back(Refusal{Sentence{"refused.no-classes", {}}, context.procedure.source});
    return refusals;
}

Outcome Classify::act(CaseFile file, const Input& input, const Context& context) {
    const auto proposed =
        classify(context.procedure.scale, answersOf(input.rows<CriterionAnswer>()), factsOf(file, context.procedure));
    if (!proposed)
        return Error{proposed.error()};
    Complaint& complaint = file.complaint;
    std::string grade = proposed->grade;
    RuleSource source = proposed->source;
    std::vector<FieldIssue> issues;
    if (input.head.grade) {
        const NamedKey* chosen = findNamed(context.procedure.scale.grades, input.head.grade->code);
        if (chosen == nullptr)
            issues.push_back(issue("class", "registration.no-such-class", {input.head.grade->code}));
        else if (chosen->key != proposed->grade && !hasText(input.head.reason))
            issues.push_back(issue("reason", "classification.override-needs-reason"));
        if (chosen != nullptr && !proposed->grade.empty() && chosen->key != proposed->grade)
            source = RuleSource{};
        grade = chosen != nullptr ? chosen->key : grade;
    }
    if (grade.empty())
        issues.push_back(issue("class", "classification.choose"));
    if (complaint.grade && complaint.grade->code != grade && !hasText(input.head.reason))
        issues.push_back(issue("reason", "classification.change-needs-reason"));
    if (!issues.empty())
        return reject(std::move(issues));
    fileRows(file, input.rows<CriterionAnswer>(), context);
    complaint.proposedClass = Choice{grade};
    complaint.classReason = input.head.reason;
    complaint.classRule = source.cited();
    if (!confirms(file, context))
        return file;
    giveGrade(file, Choice{grade}, context);
    return file;
}

std::vector<Refusal> ConfirmClass::may(const CaseFile& file, const Context& context) {
    std::vector<Refusal> refusals = whileRunning(file);
    const Scale& scale = context.procedure.scale;
    if (!confirms(file, context))
        refusals.push_back(Refusal{Sentence{"refused.role", {nameOf(context.procedure.roles, scale.confirmedBy)}},
                                   scale.confirmedBySource});
    if (!waitsForConfirmation(file, context))
        refusals.push_back(Refusal{Sentence{"refused.no-class-proposed", {}}, scale.confirmedBySource});
    return refusals;
}

Outcome ConfirmClass::act(CaseFile file, const Input&, const Context& context) {
    const Choice proposed = *file.complaint.proposedClass;
    giveGrade(file, proposed, context);
    return file;
}

std::vector<Refusal> JudgeSafety::may(const CaseFile& file, const Context&) {
    return whileRunning(file);
}

Outcome JudgeSafety::act(CaseFile file, const Input& input, const Context& context) {
    SafetyDecision decision = input.head;
    std::vector<FieldIssue> issues;
    if (!decision.adverseEvent)
        issues.push_back(issue("adverse-event", "required.field"));
    if (decision.adverseEvent != Choice{"no"} && !decision.awareAt)
        issues.push_back(issue("aware-at", "safety.aware-at"));
    if (decision.awareAt && *decision.awareAt > context.now)
        issues.push_back(issue("aware-at", "registration.in-the-future"));
    if (decision.adverseEvent == Choice{"no"} && !hasText(decision.reason))
        issues.push_back(issue("reason", "required.reason"));
    if (!issues.empty())
        return reject(std::move(issues));
    decision.decidedBy = decision.decidedBy.value_or(context.actor.name);
    decision.decidedAt = context.now;
    fileRow(file, std::move(decision), context);
    return file;
}

std::vector<Refusal> JudgeValidity::may(const CaseFile& file, const Context& context) {
    return whileImpartial(file, "validity", context);
}

Outcome JudgeValidity::act(CaseFile file, const Input& input, const Context& context) {
    std::vector<FieldIssue> issues;
    if (!input.head.validity)
        issues.push_back(issue("validity", "required.field"));
    const bool stands = input.head.validity == Choice{"valid"};
    const Admission admission = admissionOf(file, context);
    if (stands && admission.refuses(context.actor))
        return Error{Refused{{}, {Refusal{admission.sentence(context.procedure), admission.source}}}};
    if ((!stands || admission.needsReason()) && !hasText(input.head.reason))
        issues.push_back(issue("reason", "required.reason"));
    if (!issues.empty())
        return reject(std::move(issues));
    file.complaint.validity = input.head.validity;
    file.complaint.validityReason = input.head.reason;
    const auto& rule = context.procedure.validity;
    if (rule && !rule->invalidBecomes.empty() && input.head.validity == Choice{"invalid"})
        file.complaint.kind = Choice{rule->invalidBecomes};
    reach(file, milestone::kValidityJudged, context);
    if (input.head.validity == Choice{"not-admitted"})
        reach(file, milestone::kNotAdmitted, context);
    return file;
}

std::vector<Refusal> JudgeResponsibility::may(const CaseFile& file, const Context& context) {
    return whileImpartial(file, "responsibility", context);
}

Outcome JudgeResponsibility::act(CaseFile file, const Input& input, const Context& context) {
    constexpr std::int64_t kWhole = 10000;
    const std::vector<Responsibility>& shares = input.rows<Responsibility>();
    std::vector<FieldIssue> issues;
    std::int64_t total = 0;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const std::string prefix = "responsibility[" + std::to_string(i) + "].";
        if (!shares[i].department)
            issues.push_back(issue(prefix + "department", "required.field"));
        if (!shares[i].share)
            issues.push_back(issue(prefix + "share", "required.field"));
        total += shares[i].share.value_or(Percent{}).hundredths;
    }
    if (shares.empty())
        issues.push_back(issue("responsibility", "required.field"));
    else if (issues.empty() && total != kWhole)
        issues.push_back(issue("responsibility[0].share", "responsibility.not-whole", {Quantity{total, 2, "%"}}));
    if (!issues.empty())
        return reject(std::move(issues));
    fileRows(file, shares, context);
    reach(file, milestone::kResponsibilityJudged, context);
    return file;
}

} // namespace recourse
