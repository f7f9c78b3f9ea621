// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notices/passing_on.h"

#include "domain/casefile/numbers.h"
#include "domain/notices/own_notices.h"
#include "domain/procedure/procedure.h"

namespace recourse {

namespace {

bool waitsForOpinion(const Notice& notice) {
    return !notice.endedAt && !notice.opinionAt;
}

/// The notice meant, on which no opinion was written yet; null with issues otherwise.
Notice* noticeToEnd(CaseFile& file, std::optional<RowId> named, const Context& context, Issues& issues) {
    Notice* notice = chooseNotice(file, {named, waitsForOpinion}, context, issues);
    if (notice == nullptr || !notice->opinionAt)
        return notice;
    issues.push_back(issue("record", "notice.answered-already", {notice->opinionBy.value_or(""), *notice->opinionAt}));
    return nullptr;
}

void endNotice(Notice& notice, std::string_view ending, const std::optional<LongText>& reason, const Context& context) {
    notice.ending = Choice{std::string(ending)};
    notice.endingReason = reason;
    notice.endedBy = context.actor.name;
    notice.endedAt = context.now;
}

/// What was told when the notice was sent.
Notice copyOf(const Notice& notice) {
    Notice copy;
    for (const Field<Notice>& field : RecordOf<Notice>::fields) {
        if ((field.traits & Computed) == 0)
            field.write(copy, field.read(notice));
    }
    return copy;
}

} // namespace

std::vector<Refusal> RefuseNotice::may(const CaseFile& file, const Context& context) {
    return withoutNotice(file, waitsForOpinion, "R-095", context);
}

Outcome RefuseNotice::act(CaseFile file, const Input& input, const Context& context) {
    Issues issues = reasonIssues(input.head.reason);
    Notice* notice = noticeToEnd(file, input.head.record, context, issues);
    if (!issues.empty())
        return reject(std::move(issues));
    if (auto refusals = ofOtherDepartment(*notice, "R-095", context); !refusals.empty())
        return Error{Refused{{}, std::move(refusals)}};
    endNotice(*notice, "refused", input.head.reason, context);
    return file;
}

std::vector<Refusal> ForwardNotice::may(const CaseFile& file, const Context& context) {
    return withoutNotice(file, waitsForOpinion, "R-095", context);
}

Outcome ForwardNotice::act(CaseFile file, const Input& input, const Context& context) {
    Issues issues;
    Notice* notice = noticeToEnd(file, input.head.record, context, issues);
    const std::string written = input.head.department.value_or(Choice{}).code;
    const NamedKey* department = findNamed(context.procedure.departments, written);
    if (written.empty())
        issues.push_back(issue("department", "notice.to-whom"));
    else if (department == nullptr)
        issues.push_back(issue("department", "notice.no-such-department", {written}));
    else if (notice != nullptr && notice->department == Choice{department->key})
        issues.push_back(issue("department", "notice.to-itself"));
    if (!issues.empty())
        return reject(std::move(issues));
    if (auto refusals = ofOtherDepartment(*notice, "R-095", context); !refusals.empty())
        return Error{Refused{{}, std::move(refusals)}};
    endNotice(*notice, "passed-on", input.head.reason, context);
    Notice further = copyOf(*notice);
    further.number = nextNumber("notice", context);
    further.department = Choice{department->key};
    further.sentBy = context.actor.name;
    further.sentAt = context.now;
    further.passedOnFrom = notice->id;
    fileRow(file, std::move(further), context);
    return file;
}

} // namespace recourse
