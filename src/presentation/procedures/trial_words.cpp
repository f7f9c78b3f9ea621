// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/procedures/trial_words.h"

#include "domain/procedure/names.h"
#include "texts/procedure_words.h"

#include <algorithm>

namespace recourse {

namespace {

using TrialLines = std::vector<TrialLine>;

QString citedBy(const RuleSource& source) {
    return fromUtf8(source.cited());
}

std::vector<ChoiceOption> optionsOf(const Texts& texts, const Procedure& procedure, const TrialQuestion& question) {
    const auto words = [&texts](std::initializer_list<const char*> codes) {
        std::vector<ChoiceOption> options;
        for (const char* code : codes)
            options.push_back({QString::fromLatin1(code), texts.text(std::string("choice.yes-no.") + code), {}});
        return options;
    };
    if (question.asked == TrialAsked::Criterion)
        return words({"yes", "no", "unknown"});
    std::vector<ChoiceOption> options;
    if (question.asked == TrialAsked::Role) {
        for (const NamedKey& role : procedure.roles)
            options.push_back({fromUtf8(role.key), texts.name(role.name), {}});
        return options;
    }
    if (question.kind == Kind::Flag)
        return words({"yes", "no"});
    for (const std::string& code : factCodes(procedure, question.key))
        options.push_back({fromUtf8(code), texts.written(factValueName(procedure, question.key, code)), {}});
    return options;
}

QString labelOf(const Texts& texts, const Procedure& procedure, const TrialQuestion& question) {
    switch (question.asked) {
    case TrialAsked::Receipt:
        return texts.label("received-at");
    case TrialAsked::Role:
        return texts.text("rulebook.who-looks");
    case TrialAsked::Event:
        return ProcedureWords(texts, procedure).event(question.key);
    case TrialAsked::Criterion:
        for (const Criterion& criterion : procedure.scale.criteria) {
            if (criterion.key == question.key)
                return texts.name(criterion.question);
        }
        break;
    case TrialAsked::Fact:
    case TrialAsked::Date:
        break;
    }
    QString name = texts.written(factName(procedure, question.key)); // a word of a sentence, here by itself
    name.replace(0, 1, name.left(1).toUpper());
    return name;
}

/// The trial of one procedure in the words of one language.
class TrialWords {
public:
    TrialWords(const Texts& texts, const Procedure& procedure, const Trial& trial)
        : m_texts(texts)
        , m_procedure(procedure)
        , m_words(texts, procedure)
        , m_trial(trial) {}

    [[nodiscard]] TrialLines grade() const {
        if (!m_trial.classified)
            return {};
        const Classified& classified = *m_trial.classified;
        TrialLine line{m_texts.text("fact.class"), gradeName(), citedBy(classified.source), false, {}};
        for (const Sentence& reason : classified.reasons)
            line.why.emplace_back(QString(), m_texts.sentence(reason));
        if (!classified.unanswered.empty())
            line.why.emplace_back(
                QString(),
                m_texts.sentence({"rulebook.unanswered", {static_cast<std::int64_t>(classified.unanswered.size())}}));
        return {line};
    }

    [[nodiscard]] TrialLines dates() const {
        TrialLines lines;
        for (const GivenDeadline& given : m_trial.dates)
            lines.push_back(dateLine(given));
        for (const DeadlineRule* rule : m_trial.waiting)
            lines.push_back(
                {m_texts.name(rule->name),
                 m_texts.sentence({"rulebook.waits-for",
                                   {m_words.event(rule->start).toStdString(), m_words.span(rule->span).toStdString()}}),
                 citedBy(rule->source),
                 false,
                 {}});
        return lines;
    }

    [[nodiscard]] TrialLines intake() const {
        TrialLines lines;
        if (m_trial.handling != nullptr)
            lines.push_back(byRule("rulebook.handling", handlingText(*m_trial.handling), m_trial.handling->source));
        if (m_trial.admission.verdict != Admission::Verdict::Always)
            lines.push_back(byRule("rulebook.admission", m_texts.sentence(m_trial.admission.sentence(m_procedure)),
                                   m_trial.admission.source));
        if (m_trial.charging != nullptr)
            lines.push_back(byRule("rulebook.charging", m_texts.text("guidance.pays-" + m_trial.charging->payer),
                                   m_trial.charging->source));
        if (m_procedure.validity) {
            const ValidityRule& rule = *m_procedure.validity;
            TrialLine line = byRule("rulebook.validity", m_texts.name(rule.valid), rule.source);
            line.why.emplace_back(m_texts.text("choice.validity.invalid"), m_texts.name(rule.invalid));
            lines.push_back(std::move(line));
        }
        return lines;
    }

    [[nodiscard]] TrialLines routes() const {
        TrialLines lines;
        for (const TrialRoute& tried : m_trial.routes) {
            TrialLine line{m_texts.text("choice.subject." + tried.subject), {}, {}, !tried.route, {}};
            if (tried.route) {
                line.says = m_words.steps(*tried.route->route);
                line.rule = citedBy(tried.route->route->source);
                for (const Sentence& reason : tried.route->why)
                    line.why.emplace_back(QString(), m_texts.sentence(reason));
            } else {
                for (const FieldIssue& issue : tried.route.error().issues)
                    line.says += m_texts.sentence(issue.what);
                for (const Refusal& refusal : tried.route.error().refusals)
                    line.says += m_texts.sentence(refusal.why);
            }
            lines.push_back(std::move(line));
        }
        return lines;
    }

    [[nodiscard]] TrialLines stages() const {
        TrialLines lines;
        for (const MilestoneRule* rule : m_trial.stages)
            lines.push_back({m_words.event(rule->key), m_words.roles(rule->roles), citedBy(rule->source), false, {}});
        return lines;
    }

    [[nodiscard]] TrialLines required() const {
        TrialLines lines;
        for (const RequiredFields* rule : m_trial.required) {
            QStringList fields;
            for (const std::string& path : rule->fields)
                fields += m_words.field(path);
            lines.push_back(
                {m_texts.text("verb." + rule->verb), m_words.listed(fields), citedBy(rule->source), false, {}});
        }
        return lines;
    }

    /// What may be done first, then what may not.
    [[nodiscard]] TrialLines commands() const {
        TrialLines lines;
        for (const TrialCommand& command : m_trial.commands)
            lines.push_back(commandLine(command));
        std::stable_partition(lines.begin(), lines.end(), [](const TrialLine& line) { return !line.refused; });
        return lines;
    }

private:
    [[nodiscard]] QString gradeName() const {
        return m_trial.grade.empty() ? m_texts.text("rulebook.no-class")
                                     : m_texts.name(nameOf(m_procedure.scale.grades, m_trial.grade));
    }

    [[nodiscard]] TrialLine byRule(const char* what, const QString& says, const RuleSource& source) const {
        TrialLine line{m_texts.text(what), says, citedBy(source), false, {}};
        if (const QString wording = m_texts.name(source.wording); !wording.isEmpty())
            line.why.emplace_back(QString(), wording);
        return line;
    }

    [[nodiscard]] TrialLine dateLine(const GivenDeadline& given) const {
        TrialLine line{
            m_texts.name(given.rule.name), m_texts.written(given.date.due), citedBy(given.rule.source), false, {}};
        if (given.provisional)
            line.says += QStringLiteral(" · ") + m_texts.text("cli.provisional");
        if (const QString wording = m_texts.name(given.rule.source.wording); !wording.isEmpty())
            line.why.emplace_back(QString(), wording);
        for (const DueLine& counted : given.date.lines)
            line.why.emplace_back(m_texts.shortDay(counted.from.day), m_texts.sentence(counted.why));
        for (const Sentence& warning : given.date.warnings)
            line.why.emplace_back(QString(), m_texts.sentence(warning));
        return line;
    }

    [[nodiscard]] QString handlingText(const HandlingRule& rule) const {
        const QString department = m_words.department(rule.department);
        return rule.role.empty() ? department : department + QStringLiteral(" · ") + m_words.role(rule.role);
    }

    [[nodiscard]] TrialLine commandLine(const TrialCommand& command) const {
        TrialLine line{m_texts.text("verb." + std::string(command.verb->id)),
                       m_texts.text(command.refusals.empty() ? "rulebook.allowed" : "rulebook.refused"),
                       {},
                       !command.refusals.empty(),
                       {}};
        if (command.permission != nullptr) {
            line.rule = citedBy(command.permission->source);
            line.why.emplace_back(m_texts.text("rulebook.who-may"), m_words.roles(command.permission->roles));
        }
        if (line.refused) {
            line.says = m_texts.sentence(command.refusals.front().why);
            line.rule = citedBy(command.refusals.front().rule);
        }
        for (std::size_t i = 1; i < command.refusals.size(); ++i)
            line.why.emplace_back(citedBy(command.refusals[i].rule), m_texts.sentence(command.refusals[i].why));
        return line;
    }

    const Texts& m_texts;
    const Procedure& m_procedure;
    ProcedureWords m_words;
    const Trial& m_trial;
};

} // namespace

std::vector<TrialInput> trialInputs(const Texts& texts, const Procedure& procedure) {
    std::vector<TrialInput> inputs;
    for (TrialQuestion& question : trialQuestions(procedure)) {
        QString label = labelOf(texts, procedure, question);
        std::vector<ChoiceOption> options = optionsOf(texts, procedure, question);
        inputs.push_back({std::move(question), std::move(label), std::move(options)});
    }
    return inputs;
}

std::vector<TrialSection> trialSections(const Texts& texts, const Procedure& procedure, const Trial& trial) {
    const TrialWords words(texts, procedure, trial);
    using Describe = TrialLines (TrialWords::*)() const;
    constexpr std::pair<const char*, Describe> kSections[] = {
        {"class", &TrialWords::grade},       {"dates", &TrialWords::dates},   {"intake", &TrialWords::intake},
        {"routes", &TrialWords::routes},     {"stages", &TrialWords::stages}, {"required", &TrialWords::required},
        {"commands", &TrialWords::commands},
    };
    std::vector<TrialSection> sections;
    for (const auto& [id, describe] : kSections) {
        if (TrialLines lines = (words.*describe)(); !lines.empty())
            sections.push_back({id, texts.text(std::string("rulebook.section.") + id), std::move(lines)});
    }
    return sections;
}

} // namespace recourse
