// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notices/notice_verbs.h"
#include "domain/notices/own_notices.h"

namespace recourse {

namespace {

bool waitsForSignature(const Notice& notice) {
    return !notice.endedAt && !notice.signedAt;
}
bool waitsForResult(const Notice& notice) {
    return !notice.endedAt && !notice.resultAt;
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
    Notice* notice = chooseNotice(file, {input.head.record, waitsForSignature}, context, issues);
    if (notice == nullptr)
        return reject(std::move(issues));
    if (auto refusals = ofOtherDepartment(*notice, "R-094", context); !refusals.empty())
        return Error{Refused{{}, std::move(refusals)}};
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
    Notice* notice = chooseNotice(file, {input.head.record, waitsForResult}, context, issues);
    if (!hasText(input.head.opinion) && !hasText(input.head.result))
        issues.push_back(issue("opinion", "notice.nothing-answered"));
    if (notice != nullptr && !hasText(input.head.opinion) && !notice->opinion && hasText(input.head.result))
        issues.push_back(issue("opinion", "notice.opinion-first"));
    if (notice == nullptr || !issues.empty())
        return reject(std::move(issues));
    if (auto refusals = ofOtherDepartment(*notice, "R-095", context); !refusals.empty())
        return Error{Refused{{}, std::move(refusals)}};
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
