// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/procedure/routing.h"

#include "domain/procedure/condition_words.h"

#include <string>

namespace recourse {

namespace {

std::vector<FieldIssue> foreignAmounts(const Procedure& procedure, const Facts& facts) {
    std::vector<FieldIssue> issues;
    for (const auto& [key, value] : facts) {
        const auto* money = std::get_if<Money>(&value);
        if (money != nullptr && money->currency != procedure.currency)
            issues.push_back(issue(key, "amount.rate-needed", {money->currency, procedure.currency}));
    }
    return issues;
}

} // namespace

Result<Route, Refused> chooseRoute(const Procedure& procedure, std::string_view subject, const Facts& facts) {
    std::vector<FieldIssue> issues = foreignAmounts(procedure, facts);
    if (!issues.empty())
        return reject(std::move(issues));
    std::int64_t position = 0;
    for (const ApprovalRoute& route : procedure.routes) {
        if (route.subject != subject)
            continue;
        ++position;
        if (!holds(route.when, facts))
            continue;
        Route chosen{&route, {Sentence{"routing.first-that-fits", {position}}}};
        for (Sentence& sentence : whyItHolds(route.when, facts, procedure))
            chosen.why.push_back(std::move(sentence));
        return chosen;
    }
    const Term what{"approval-subject." + std::string(subject)};
    return refuse(position == 0 ? "routing.no-route" : "routing.none-fits", procedure.source, {what});
}

} // namespace recourse
