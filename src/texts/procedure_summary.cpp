// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/procedure_summary.h"

#include "domain/procedure/names.h"
#include "texts/procedure_words.h"

#include <algorithm>
#include <array>

namespace recourse {

namespace {

/// Of the clocks that stop at one of these, the first that there is tells how soon the customer hears something.
constexpr std::array<std::string_view, 6> kAnswers{"answered", "agreed", "carried-out",
                                                   "decided",  "closed", "disposition-proposed"};
constexpr std::size_t kVariantsSaid = 4;

bool isCaseClock(const DeadlineRule& rule) {
    return rule.use == DeadlineUse::Clock && rule.record == "case";
}

/// The clock of the answer; where the procedure has none, its first one; null if it has none at all.
const DeadlineRule* answeringClock(const Procedure& procedure) {
    const auto& rules = procedure.deadlines;
    for (const std::string_view stop : kAnswers) {
        const auto found = std::find_if(rules.begin(), rules.end(), [stop](const DeadlineRule& rule) {
            return isCaseClock(rule) && rule.stop == stop;
        });
        if (found != rules.end())
            return &*found;
    }
    const auto first = std::find_if(rules.begin(), rules.end(), isCaseClock);
    return first != rules.end() ? &*first : nullptr;
}

/// "class I", where that alone is the condition; else all of it.
QString shortCondition(const ProcedureWords& words, const Condition& condition) {
    if (condition.all.size() != 1 || condition.all.front().oneOf.empty())
        return words.condition(condition.all);
    const Test& test = condition.all.front();
    if (factKind(words.procedure(), test.fact) == Kind::Flag)
        return words.condition(condition.all);
    QStringList values;
    for (const std::string& code : test.oneOf)
        values += words.texts().written(factValueName(words.procedure(), test.fact, code));
    return values.join(words.texts().text("document.or"));
}

/// What holds for the rest comes first, its exceptions after it.
QString clockLine(const ProcedureWords& words, const DeadlineRule& clock) {
    QStringList variants;
    bool isOneName = true;
    for (const DeadlineRule& rule : words.procedure().deadlines) {
        if (rule.key != clock.key)
            continue;
        isOneName = isOneName && rule.name == clock.name;
        const QString when = shortCondition(words, rule.when);
        const QString span = words.span(rule.span);
        variants.insert(when.isEmpty() ? 0 : variants.size(), when.isEmpty() ? span : when + u' ' + span);
    }
    if (variants.size() > static_cast<qsizetype>(kVariantsSaid))
        variants = variants.mid(0, kVariantsSaid) << QStringLiteral("…");
    const QString name = isOneName ? words.texts().name(clock.name) : words.event(clock.stop);
    return name + words.texts().text("document.colon") + variants.join(words.texts().text("format.list-separator"));
}

/// Who has the last word on each route for dispositions, the first route first; empty without such a route.
QString approvalLine(const ProcedureWords& words) {
    QStringList approvers;
    bool isFree = false;
    for (const ApprovalRoute& route : words.procedure().routes) {
        if (route.subject != "disposition")
            continue;
        const auto last = std::find_if(route.steps.rbegin(), route.steps.rend(),
                                       [](const RouteStep& step) { return step.act != Act::Inform; });
        isFree = isFree || last == route.steps.rend();
        if (last != route.steps.rend())
            approvers += words.role(last->role);
    }
    approvers.removeDuplicates();
    if (approvers.isEmpty() && !isFree)
        return {};
    if (isFree)
        approvers += words.texts().text("document.no-approval");
    return words.texts().text("rulebook.approval") + words.texts().text("document.colon") +
           approvers.join(QStringLiteral(" / "));
}

} // namespace

QStringList procedureSummary(const Texts& texts, const Procedure& procedure) {
    const ProcedureWords words(texts, procedure);
    const DeadlineRule* clock = answeringClock(procedure);
    QStringList lines{clock != nullptr ? clockLine(words, *clock) : texts.text("rulebook.no-clock")};
    if (const QString approval = approvalLine(words); !approval.isEmpty())
        lines += approval;
    return lines;
}

} // namespace recourse
