// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefile/checks.h"
#include "domain/complaints/registration.h"
#include "domain/notices/notice_verbs.h"
#include "domain/procedure/general_rule.h"
#include "domain/procedure/names.h"
#include "domain/procedure/procedure.h"

namespace recourse {

namespace {

bool waitsForSignature(const Notice& notice) {
    return !notice.signedAt;
}
bool waitsForResult(const Notice& notice) {
    return !notice.resultAt;
}

std::string departmentOf(const Notice& notice) {
    return notice.department.value_or(Choice{}).code;
}

/// "生产部、质量部"
LocalText joinedNames(const std::vector<std::string>& keys, const Context& context) {
    LocalText names;
    for (const std::string& key : keys) {
        const LocalText name = nameOf(context.procedure.departments, key);
        names.zh += (names.zh.empty() ? "" : "、") + name.zh;
        names.en += (names.en.empty() ? "" : ", ") + name.en;
    }
    return names;
}

Refusal ofOtherDepartment(const std::vector<std::string>& departments, std::string rule, const Context& context) {
    return Refusal{Sentence{"refused.notice-of-department", {joinedNames(departments, context)}},
                   generalRule(std::move(rule))};
}

/// Empty if a notice to the actor's department waits.
template <class Waits>
std::vector<Refusal> withoutNotice(const CaseFile& file, Waits waits, std::string rule, const Context& context) {
    std::vector<Refusal> refusals = whileRunning(file);
    std::vector<std::string> others;
    for (const Notice& notice : file.rows<Notice>()) {
        const std::string department = departmentOf(notice);
        if (!waits(notice))
            continue;
        if (department == context.actor.department)
            return refusals;
        if (std::find(others.begin(), others.end(), department) == others.end())
            others.push_back(department);
    }
    if (others.empty())
        refusals.push_back(Refusal{Sentence{"refused.no-notice-waits", {}}, {}});
    else
        refusals.push_back(ofOtherDepartment(others, std::move(rule), context));
    return refusals;
}

template <class Waits>
Notice* chooseNotice(CaseFile& file, std::optional<RowId> named, Waits waits, const Context& context, Issues& issues) {
    return chooseRow<Notice>(
        file, named,
        [&](const Notice& notice) { return waits(notice) && departmentOf(notice) == context.actor.department; },
        issues);
}

void signFor(Notice& notice, const Context& context) {
    notice.signedBy = context.actor.name;
    notice.signedAt = context.now;
}

} // namespace

std::vector<Refusal> SignNotice::may(const CaseFile& file, const Context& context) {
    return withoutNotice(file, waitsForSignature, "R-094", context);
}

Outcome SignNotice::act(CaseFile file, const Input& input, const Context& context) {
    Issues issues;
    Notice* notice = chooseNotice(file, input.head.record, waitsForSignature, context, issues);
    if (notice == nullptr)
        return reject(std::move(issues));
    if (departmentOf(*notice) != context.actor.department)
        return Error{Refused{{}, {ofOtherDepartment({departmentOf(*notice)}, "R-094", context)}}};
    if (notice->signedAt)
        return reject({issue("record", "notice.signed-already", {notice->signedBy.value_or(""), *notice->signedAt})});
    signFor(*notice, context);
    return file;
}

std::vector<Refusal> AnswerNotice::may(const CaseFile& file, const Context& context) {
    return withoutNotice(file, waitsForResult, "R-095", context);
}

Outcome AnswerNotice::act(CaseFile file, const Input& input, const Context& context) {
    Issues issues;
    Notice* notice = chooseNotice(file, input.head.record, waitsForResult, context, issues);
    if (!hasText(input.head.opinion) && !hasText(input.head.result))
        issues.push_back(issue("opinion", "notice.nothing-answered"));
    if (notice != nullptr && !hasText(input.head.opinion) && !notice->opinion && hasText(input.head.result))
        issues.push_back(issue("opinion", "notice.opinion-first"));
    if (!issues.empty())
        return reject(std::move(issues));
    if (departmentOf(*notice) != context.actor.department)
        return Error{Refused{{}, {ofOtherDepartment({departmentOf(*notice)}, "R-095", context)}}};
    if (!notice->signedAt)
        signFor(*notice, context);
    if (hasText(input.head.opinion)) {
        notice->opinion = input.head.opinion;
        notice->opinionBy = context.actor.name;
        notice->opinionAt = context.now;
    }
    if (hasText(input.head.result)) {
        notice->result = input.head.result;
        notice->resultBy = context.actor.name;
        notice->resultAt = context.now;
    }
    return file;
}

} // namespace recourse
