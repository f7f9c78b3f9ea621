// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefile/checks.h"
#include "domain/casefile/life.h"
#include "domain/casefile/numbers.h"
#include "domain/complaints/registration.h"
#include "domain/notices/notice_verbs.h"
#include "domain/procedure/procedure.h"

namespace recourse {

namespace {

/// Their keys, whichever way they were written.
std::vector<std::string> departmentsIn(const NoticeToSend& head, const Context& context, Issues& issues) {
    const auto& known = context.procedure.departments;
    std::vector<std::string> keys;
    for (const std::string& written : head.departments.value_or(Choices{}).codes) {
        const NamedKey* department = findNamed(known, written);
        if (department == nullptr)
            issues.push_back(issue("departments", "notice.no-such-department", {written}));
        else if (std::find(keys.begin(), keys.end(), department->key) == keys.end())
            keys.push_back(department->key);
    }
    if (keys.empty() && issues.empty())
        issues.push_back(issue("departments", "notice.to-whom"));
    return keys;
}

} // namespace

std::vector<Refusal> SendNotice::may(const CaseFile& file, const Context&) {
    return whileRunning(file);
}

Outcome SendNotice::act(CaseFile file, const Input& input, const Context& context) {
    Issues issues;
    const std::vector<std::string> departments = departmentsIn(input.head, context, issues);
    checkHappened(input.head.notice.returnedOn, "returned-on", context, issues);
    if (!issues.empty())
        return reject(std::move(issues));
    for (const std::string& department : departments) {
        Notice notice = input.head.notice;
        notice.number = nextNumber("notice", context);
        notice.department = Choice{department};
        notice.sentBy = context.actor.name;
        notice.sentAt = context.now;
        fileRow(file, std::move(notice), context);
    }
    if (!reached(file, milestone::kNotified))
        reach(file, milestone::kNotified, context);
    return file;
}

} // namespace recourse
