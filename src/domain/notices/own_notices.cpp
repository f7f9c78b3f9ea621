// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notices/own_notices.h"

#include "domain/casefile/edited.h"
#include "domain/complaints/registration.h"
#include "domain/procedure/general_rule.h"
#include "domain/procedure/names.h"
#include "domain/procedure/procedure.h"

namespace recourse {

namespace {

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

Refusal ofDepartments(const std::vector<std::string>& departments, std::string rule, const Context& context) {
    return Refusal{Sentence{"refused.notice-of-department", {joinedNames(departments, context)}},
                   generalRule(std::move(rule))};
}

} // namespace

std::vector<Refusal> withoutNotice(const CaseFile& file, NoticeWaits waits, std::string rule, const Context& context) {
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
        refusals.push_back(ofDepartments(others, std::move(rule), context));
    return refusals;
}

Notice* chooseNotice(CaseFile& file, const NoticeWanted& wanted, const Context& context, Issues& issues) {
    const auto isOurs = [&](const Notice& notice) {
        return wanted.waits(notice) && departmentOf(notice) == context.actor.department;
    };
    Notice* notice = chooseRow<Notice>(file, wanted.named, isOurs, issues);
    if (notice == nullptr || !notice->endedAt)
        return notice;
    issues.push_back(issue("record", "notice.ended-already", {notice->endedBy.value_or(""), *notice->endedAt}));
    return nullptr;
}

std::vector<Refusal> ofOtherDepartment(const Notice& notice, std::string rule, const Context& context) {
    if (departmentOf(notice) == context.actor.department)
        return {};
    return {ofDepartments({departmentOf(notice)}, std::move(rule), context)};
}

} // namespace recourse
