// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/comparison_text.h"

#include "texts/procedure_comparison.h"

namespace recourse {

namespace {

const char* ruleChangeWord(RuleChange::What what) {
    switch (what) {
    case RuleChange::What::Added:
        return "added";
    case RuleChange::What::Removed:
        return "removed";
    case RuleChange::What::Moved:
        return "moved";
    case RuleChange::What::Changed:
        break;
    }
    return "changed";
}

QString adoptedDateText(const Output& out, const std::optional<Instant>& date) {
    return date ? out.texts().written(*date) : QStringLiteral("–");
}

Json adoptedDateJson(const Output& out, const std::optional<Instant>& date) {
    return date ? out.json(*date) : Json(nullptr);
}

} // namespace

Json ruleChangesJson(const RuleChanges& changes) {
    Json list = Json::array();
    for (const RuleChange& change : changes)
        list.push_back({{"change", ruleChangeWord(change.what)},
                        {"path", change.path},
                        {"path_before", change.pathBefore},
                        {"before", change.before},
                        {"after", change.after}});
    return list;
}

Json comparedRulesJson(const Texts& texts, const Procedure& before, const Procedure& after,
                       const RuleChanges& changes) {
    Json list = Json::array();
    for (const ComparedRule& rule : procedureComparison(texts, before, after, changes))
        list.push_back({{"section", rule.section.toStdString()},
                        {"rule", rule.rule.toStdString()},
                        {"what", rule.what.toStdString()},
                        {"before", rule.before.toStdString()},
                        {"after", rule.after.toStdString()}});
    return list;
}

bool printComparison(const Output& out, const Procedure& before, const Procedure& after, const RuleChanges& changes) {
    const std::vector<ComparedRule> rules = procedureComparison(out.texts(), before, after, changes);
    QString section;
    for (const ComparedRule& rule : rules) {
        if (rule.section != section)
            out.printLine(rule.section);
        section = rule.section;
        const QString what = rule.what.isEmpty() ? QString() : QStringLiteral(" · ") + rule.what;
        out.printLine(QStringLiteral("  ") + rule.rule + what);
        if (!rule.before.isEmpty())
            out.printLine(QStringLiteral("    - ") + rule.before);
        if (!rule.after.isEmpty())
            out.printLine(QStringLiteral("    + ") + rule.after);
    }
    return !rules.empty();
}

Json adoptionJson(const Output& out, const Procedure& from, const Adoption& adoption) {
    Json dates = Json::array();
    for (const AdoptedDate& date : adoption.dates)
        dates.push_back({{"rule", out.json(date.rule)},
                         {"from", adoptedDateJson(out, date.from)},
                         {"to", adoptedDateJson(out, date.to)}});
    return {{"revision", adoption.to->revision},
            {"changes", ruleChangesJson(adoption.changes)},
            {"rules", comparedRulesJson(out.texts(), from, *adoption.to, adoption.changes)},
            {"dates", dates},
            {"approvals", adoption.approvals}};
}

void printAdoption(const Output& out, const Procedure& from, const Adoption& adoption) {
    out.printLine(out.texts().sentence({"adopt.would", {from.revision, adoption.to->revision}}));
    printComparison(out, from, *adoption.to, adoption.changes);
    std::vector<std::vector<QString>> rows;
    for (const AdoptedDate& date : adoption.dates)
        rows.push_back({out.texts().name(date.rule), adoptedDateText(out, date.from), QStringLiteral("→"),
                        adoptedDateText(out, date.to)});
    out.printTable(rows);
    if (adoption.approvals > 0)
        out.printLine(out.texts().sentence({"adopt.approvals", {adoption.approvals}}));
}

} // namespace recourse
