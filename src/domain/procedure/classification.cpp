// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/procedure/classification.h"

#include "domain/procedure/names.h"
#include "support/text.h"

#include <algorithm>
#include <optional>

namespace recourse {

namespace {

std::vector<FieldIssue> unknownCriteria(const Scale& scale, const Answers& answers) {
    std::vector<std::string> known;
    for (const Criterion& criterion : scale.criteria)
        known.push_back(criterion.key);
    std::vector<FieldIssue> issues;
    for (const auto& [key, answer] : answers) {
        if (std::find(known.begin(), known.end(), key) == known.end())
            issues.push_back(issue(key, "classification.unknown-criterion", {key, join(known, ", ")}));
    }
    return issues;
}

/// A condition that holds although one of its facts is not known rests on an amount counted as above every limit.
bool restsOnUnknownFact(const Condition& condition, const Facts& facts) {
    return std::any_of(condition.all.begin(), condition.all.end(),
                       [&](const Test& test) { return facts.find(test.fact) == facts.end(); });
}

/// Goes through the criteria and keeps those of the strictest grade reached so far.
class StrictestGrade {
public:
    StrictestGrade(const Scale& scale, const Facts& facts) : m_scale(scale), m_facts(facts) {}

    void add(const Criterion& criterion, Answer answer) {
        if (!holds(criterion.when, m_facts)) {
            m_notMet.push_back(Sentence{"classification.condition-not-met", {criterion.question}});
            return;
        }
        const std::size_t rank = rankOf(criterion.grade);
        if (m_best && rank > *m_best)
            return;
        if (!m_best || rank < *m_best)
            m_leading.clear();
        m_best = rank;
        m_leading.push_back({&criterion, answer});
    }

    void writeTo(Classified& classified) const {
        if (m_leading.empty())
            writeOtherwise(classified);
        else
            writeLeading(classified);
        classified.reasons.insert(classified.reasons.end(), m_notMet.begin(), m_notMet.end());
    }

private:
    struct Leading {
        const Criterion* criterion;
        Answer answer;
    };

    [[nodiscard]] std::size_t rankOf(std::string_view grade) const {
        const auto& grades = m_scale.grades;
        const auto found =
            std::find_if(grades.begin(), grades.end(), [&](const NamedKey& g) { return g.key == grade; });
        return static_cast<std::size_t>(found - grades.begin());
    }

    void writeOtherwise(Classified& classified) const {
        classified.grade = m_scale.otherwise;
        classified.source = m_scale.otherwiseSource;
        classified.reasons.push_back(m_scale.otherwise.empty() ? Sentence{"classification.clerk-chooses", {}}
                                                               : Sentence{"classification.otherwise",
                                                                          {nameOf(m_scale.grades, m_scale.otherwise)}});
    }

    void writeLeading(Classified& classified) const {
        const Leading* decider = nullptr;
        for (const Leading& leading : m_leading) {
            classified.deciding.push_back(leading.criterion->key);
            const bool unknownFact = restsOnUnknownFact(leading.criterion->when, m_facts);
            const std::string_view id = leading.answer != Answer::Yes ? "classification.unknown-counts-as-yes"
                                        : unknownFact                 ? "classification.amount-unknown"
                                                                      : "classification.yes";
            classified.reasons.push_back(Sentence{
                std::string(id), {leading.criterion->question, nameOf(m_scale.grades, leading.criterion->grade)}});
            if (decider == nullptr && leading.answer == Answer::Yes && !unknownFact)
                decider = &leading;
        }
        classified.assumed = decider == nullptr;
        const Criterion& first = decider != nullptr ? *decider->criterion : *m_leading.front().criterion;
        classified.grade = first.grade;
        classified.source = first.source;
    }

    const Scale& m_scale;
    const Facts& m_facts;
    std::optional<std::size_t> m_best;
    std::vector<Leading> m_leading;
    std::vector<Sentence> m_notMet;
};

} // namespace

Result<Classified, Refused> classify(const Scale& scale, const Answers& answers, const Facts& facts,
                                     Unanswered unanswered) {
    std::vector<FieldIssue> issues = unknownCriteria(scale, answers);
    if (!issues.empty())
        return reject(std::move(issues));
    Classified classified;
    StrictestGrade strictest(scale, facts);
    for (const Criterion& criterion : scale.criteria) {
        const auto given = answers.find(criterion.key);
        if (given == answers.end())
            classified.unanswered.push_back(criterion.key);
        if (given == answers.end() && unanswered == Unanswered::Open)
            continue;
        const Answer answer = given != answers.end() ? given->second : Answer::Unknown;
        if (answer != Answer::No)
            strictest.add(criterion, answer);
    }
    strictest.writeTo(classified);
    return classified;
}

} // namespace recourse
