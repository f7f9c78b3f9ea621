// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/procedure_comparison.h"

#include "texts/procedure_document.h"
#include "texts/procedure_words.h"

#include <algorithm>
#include <charconv>

namespace recourse {

namespace {

using What = RuleChange::What;

/// "deadlines[2].span.length": the place of a rule, its index there, and what of it.
struct RulePath {
    std::string place;
    std::size_t index = 0;
    std::string rest;

    [[nodiscard]] std::string head() const { return place.substr(0, place.find('.')); }
};

RulePath parsePath(const std::string& path) {
    RulePath found;
    const std::size_t bracket = path.find('[');
    if (bracket == std::string::npos) {
        const bool nested = path.starts_with("scale.") || path.starts_with("admission.");
        const std::size_t dot = path.find('.', nested ? path.find('.') + 1 : 0);
        found.place = path.substr(0, dot);
        found.rest = dot == std::string::npos ? std::string() : path.substr(dot + 1);
        return found;
    }
    const std::size_t end = path.find(']', bracket);
    found.place = path.substr(0, bracket);
    std::from_chars(path.data() + bracket + 1, path.data() + end, found.index);
    found.rest = end + 2 < path.size() ? path.substr(end + 2) : std::string();
    return found;
}

const char* headingOf(const std::string& head) {
    constexpr std::pair<const char*, const char*> kHeadings[] = {
        {"gaps", "document.section.gaps"},
        {"admission", "document.section.intake"},
        {"handling", "document.section.intake"},
        {"validity", "document.section.intake"},
        {"charging", "document.section.intake"},
        {"scale", "document.section.scale"},
        {"deadlines", "document.section.clocks"},
        {"routes", "document.section.routes"},
        {"milestones", "document.section.life"},
        {"closing", "document.section.closing"},
        {"reopen", "document.section.closing"},
        {"permissions", "document.section.permissions"},
        {"separation", "document.section.separation"},
        {"fields", "document.section.fields"},
        {"required", "document.section.fields"},
        {"numbering", "document.section.papers"},
        {"copies", "document.section.papers"},
        {"retention", "document.section.papers"},
        {"sheets", "document.section.papers"},
        {"kinds", "comparison.section.lists"},
        {"roles", "comparison.section.lists"},
        {"departments", "comparison.section.lists"},
        {"choices", "comparison.section.lists"},
    };
    const auto* known = std::find_if(std::begin(kHeadings), std::end(kHeadings),
                                     [&head](const auto& heading) { return head == heading.first; });
    return known == std::end(kHeadings) ? "comparison.section.head" : known->second;
}

/// The last member of a path that has a name for people: "span.length" → of "length", else of "span".
QString memberLabel(const Texts& texts, const std::string& path) {
    std::string rest = path;
    while (!rest.empty()) {
        const std::size_t dot = rest.rfind('.');
        const std::string last = dot == std::string::npos ? rest : rest.substr(dot + 1);
        if (const auto label = texts.findText("rule.member." + last.substr(0, last.find('['))))
            return *label;
        rest = dot == std::string::npos ? std::string() : rest.substr(0, dot);
    }
    return {};
}

/// One of the two procedures, to be asked for the words of a rule.
class ReadProcedure {
public:
    ReadProcedure(const Texts& texts, const Procedure& procedure) : m_texts(texts), m_procedure(procedure) {}

    /// "Final reply: 10 working days from …; for Class: I"
    [[nodiscard]] QString reading(const RulePath& path) const {
        const auto row = documentRow(m_texts, m_procedure, path.place, path.index);
        if (!row)
            return nameOfEntry(path);
        return row->when.isEmpty()
                   ? row->says
                   : m_texts.sentence({"comparison.for", {row->says.toStdString(), row->when.toStdString()}});
    }

    /// What the rule is called, or else how it reads.
    [[nodiscard]] QString name(const RulePath& path) const {
        const std::size_t i = path.index;
        if (path.place == "deadlines" && i < m_procedure.deadlines.size())
            return m_texts.name(m_procedure.deadlines[i].name);
        if (path.place == "routes" && i < m_procedure.routes.size())
            return m_texts.text("choice.subject." + m_procedure.routes[i].subject);
        if (path.place == "permissions" && i < m_procedure.permissions.size())
            return m_texts.text("verb." + m_procedure.permissions[i].verb);
        if (path.place == "fields" && i < m_procedure.fields.size())
            return m_texts.name(m_procedure.fields[i].name);
        if (path.place == "milestones" && i < m_procedure.milestones.size())
            return ProcedureWords(m_texts, m_procedure).event(m_procedure.milestones[i].key);
        if (path.place == "admission.windows" && i < m_procedure.admission.windows.size())
            return m_texts.name(m_procedure.admission.windows[i].name);
        return reading(path);
    }

private:
    [[nodiscard]] QString nameOfEntry(const RulePath& path) const {
        const std::pair<const char*, const std::vector<NamedKey>*> lists[] = {
            {"kinds", &m_procedure.kinds},
            {"roles", &m_procedure.roles},
            {"departments", &m_procedure.departments},
            {"scale.grades", &m_procedure.scale.grades},
        };
        for (const auto& [place, entries] : lists) {
            if (path.place == place && path.index < entries->size())
                return m_texts.name((*entries)[path.index].name);
        }
        if (path.place == "choices" && path.index < m_procedure.choices.size())
            return ProcedureWords(m_texts, m_procedure).field(m_procedure.choices[path.index].field);
        if (path.place == "sheets" && path.index < m_procedure.sheets.size())
            return fromUtf8(m_procedure.sheets[path.index].code);
        return {};
    }

    const Texts& m_texts;
    const Procedure& m_procedure;
};

QString kindOfChange(const Texts& texts, const RuleChange& change, const RulePath& path) {
    if (path.rest.empty() && change.what == What::Added)
        return texts.text("comparison.added");
    if (path.rest.empty() && change.what == What::Removed)
        return texts.text("comparison.removed");
    return change.what == What::Moved ? texts.text("comparison.moved")
                                      : memberLabel(texts, path.place + "." + path.rest);
}

/// How the rule reads, or, where that says nothing of the change, the value itself.
void fillReadings(const ReadProcedure& before, const ReadProcedure& after, const RuleChange& change,
                  ComparedRule& rule) {
    const RulePath now = parsePath(change.path);
    const bool wholeRow = now.rest.empty() && change.what != What::Moved;
    const bool isNew = wholeRow && change.what == What::Added;
    const bool isGone = wholeRow && change.what == What::Removed;
    rule.before = isNew ? QString() : before.reading(parsePath(change.pathBefore));
    rule.after = isGone ? QString() : after.reading(now);
    if (rule.before == rule.after && change.what != What::Moved) {
        rule.before = fromUtf8(change.before);
        rule.after = fromUtf8(change.after);
    }
}

bool isOfSameRule(const ComparedRule& one, const ComparedRule& other) {
    return one.section == other.section && one.rule == other.rule && one.before == other.before &&
           one.after == other.after;
}

} // namespace

std::vector<ComparedRule> procedureComparison(const Texts& texts, const Procedure& before, const Procedure& after,
                                              const RuleChanges& changes) {
    const ReadProcedure older(texts, before);
    const ReadProcedure newer(texts, after);
    std::vector<ComparedRule> rules;
    for (const RuleChange& change : changes) {
        if (change.path == "revision")
            continue;
        const RulePath path = parsePath(change.path);
        const bool isGone = path.rest.empty() && change.what == What::Removed;
        ComparedRule rule;
        rule.section = texts.text(headingOf(path.head()));
        rule.rule = isGone ? older.name(path) : newer.name(path);
        rule.what = kindOfChange(texts, change, path);
        fillReadings(older, newer, change, rule);
        if (rules.empty() || !isOfSameRule(rules.back(), rule))
            rules.push_back(std::move(rule));
        else if (!rules.back().what.split(QStringLiteral(", ")).contains(rule.what))
            rules.back().what += QStringLiteral(", ") + rule.what;
    }
    return rules;
}

} // namespace recourse
