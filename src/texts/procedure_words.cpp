// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/procedure_words.h"

#include "domain/procedure/names.h"

#include <algorithm>
#include <array>

namespace recourse {

QString ProcedureWords::span(const Span& span) const {
    constexpr std::array<const char*, 7> kUnits{"span.minutes",      "span.hours", "span.working-hours", "span.days",
                                                "span.working-days", "span.weeks", "span.months"};
    if (span.length == 0 && span.unit == TimeUnit::Days)
        return m_texts.text("span.same-day");
    if (span.length == 0)
        return m_texts.text("span.at-once");
    return m_texts.sentence({kUnits.at(static_cast<std::size_t>(span.unit)), {span.length}});
}

QString ProcedureWords::condition(const std::vector<Test>& tests) const {
    QStringList words;
    for (const Test& one : tests)
        words += test(one);
    return words.join(m_texts.text("document.and"));
}

QString ProcedureWords::test(const Test& test) const {
    const QString fact = m_texts.written(factName(m_procedure, test.fact));
    const auto sentence = [&](const char* id, const QString& value) {
        return m_texts.sentence({id, {fact.toStdString(), value.toStdString()}});
    };
    QStringList parts;
    QStringList values;
    const bool isFlag = factKind(m_procedure, test.fact) == Kind::Flag;
    for (const std::string& code : test.oneOf)
        values += isFlag ? m_texts.text("choice.yes-no." + code)
                         : m_texts.written(factValueName(m_procedure, test.fact, code));
    if (!values.isEmpty())
        parts += sentence("document.is", values.join(m_texts.text("document.or")));
    const std::pair<const std::optional<Cell>*, const char*> bounds[] = {{&test.from, "document.from"},
                                                                         {&test.above, "document.above"},
                                                                         {&test.upTo, "document.up-to"},
                                                                         {&test.below, "document.below"}};
    for (const auto& [limit, id] : bounds) {
        if (*limit)
            parts += sentence(id, bound(test, **limit));
    }
    return parts.join(m_texts.text("document.and"));
}

QString ProcedureWords::bound(const Test& test, const Cell& limit) const {
    return m_texts.written(factKind(m_procedure, test.fact).value_or(Kind::Text), limit);
}

QString ProcedureWords::event(const std::string& key) const {
    for (const char* own : {"received-by-qa", "notice-received", "notice-signed", "notice-answered"}) {
        if (key == own)
            return m_texts.text("event." + key);
    }
    return m_texts.written(milestoneName(m_procedure, key));
}

QString ProcedureWords::role(const std::string& key) const {
    return m_texts.name(nameOf(m_procedure.roles, key));
}

QString ProcedureWords::roles(const std::vector<std::string>& keys) const {
    return m_texts.name(namesOf(m_procedure.roles, keys));
}

QString ProcedureWords::department(const std::string& key) const {
    return m_texts.name(nameOf(m_procedure.departments, key));
}

QString ProcedureWords::field(const std::string& path) const {
    const auto extra = std::find_if(m_procedure.fields.begin(), m_procedure.fields.end(),
                                    [&path](const ExtraField& field) { return field.key == path; });
    if (extra != m_procedure.fields.end())
        return m_texts.name(extra->name);
    const std::size_t dot = path.find('.');
    return dot == std::string::npos ? m_texts.label(path) : m_texts.label(path.substr(dot + 1), path.substr(0, dot));
}

QString ProcedureWords::steps(const ApprovalRoute& route) const {
    QStringList steps;
    std::int64_t order = 0;
    for (const RouteStep& step : route.steps) {
        const QString act = m_texts.text("choice.act." + std::string(actKey(step.act)));
        const QString text = m_texts.sentence({"document.step", {role(step.role).toStdString(), act.toStdString()}});
        if (step.order == order && !steps.isEmpty())
            steps.last() += QStringLiteral(" + ") + text;
        else
            steps += text;
        order = step.order;
    }
    return steps.isEmpty() ? m_texts.text("document.no-approval") : steps.join(QStringLiteral(" → "));
}

QString ProcedureWords::listed(const QStringList& words) const {
    return words.join(m_texts.text("format.list-separator"));
}

} // namespace recourse
