// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/classification_form.h"

#include "complaints/ui_classification.h"
#include "domain/casefile/life.h"
#include "domain/complaints/criterion_answer.h"
#include "domain/procedure/procedure.h"

#include <algorithm>

namespace recourse {
namespace {

constexpr std::string_view kAnswerTable = RecordOf<CriterionAnswer>::table;

std::string cellIn(const Draft::Values& row, std::string_view key) {
    const auto found = row.find(key);
    return found == row.end() ? std::string() : found->second;
}

std::vector<Draft::Values> answerRows(const Draft& draft) {
    const auto found = draft.rows.find(kAnswerTable);
    return found == draft.rows.end() ? std::vector<Draft::Values>() : found->second;
}

CriteriaPanel::Given givenAnswers(const Draft& draft) {
    CriteriaPanel::Given given;
    for (const Draft::Values& row : answerRows(draft))
        given[cellIn(row, "criterion")] = fromUtf8(cellIn(row, "answer"));
    return given;
}

/// The answers to criteria the procedure still has.
Answers knownAnswers(const Scale& scale, const CriteriaPanel::Given& given) {
    Answers answers;
    for (const Criterion& criterion : scale.criteria) {
        const auto found = given.find(criterion.key);
        if (found == given.end() || found->second.isEmpty())
            continue;
        answers[criterion.key] = found->second == QStringLiteral("yes")  ? Answer::Yes
                                 : found->second == QStringLiteral("no") ? Answer::No
                                                                         : Answer::Unknown;
    }
    return answers;
}

} // namespace

ClassificationForm::ClassificationForm(const VerbFields& fields, FormWords words, QWidget* parent)
    : VerbForm(parent)
    , m_ui(std::make_unique<Ui::Classification>()) {
    m_ui->setupUi(this);
    bind(fields, std::move(words));
    connect(m_ui->criteriaPanel, &CriteriaPanel::answered, this,
            [this](const QString& criterion, const QString& answer) {
                takeAnswer(criterion.toStdString(), answer.toStdString());
            });
    connect(&binder(), &FormBinder::changed, this, &ClassificationForm::showResult);
    connect(&binder(), &FormBinder::retranslated, this, &ClassificationForm::showQuestions);
    showQuestions();
}

ClassificationForm::~ClassificationForm() = default;

void ClassificationForm::showCase(const CaseView& view) {
    m_facts = factsOf(view.loaded.file, *view.procedure);
    showResult();
}

void ClassificationForm::setReadOnly(bool readOnly) {
    VerbForm::setReadOnly(readOnly);
    m_ui->criteriaPanel->setReadOnly(readOnly);
}

void ClassificationForm::showQuestions() {
    const FormWords& words = binder().words();
    m_ui->criteriaPanel->setQuestions(words.procedure->scale.criteria, *words.texts);
    showResult();
}

void ClassificationForm::takeAnswer(const std::string& criterion, const std::string& answer) {
    std::vector<Draft::Values> rows = answerRows(binder().draft());
    const auto found = std::find_if(rows.begin(), rows.end(), [&criterion](const Draft::Values& row) {
        return cellIn(row, "criterion") == criterion;
    });
    if (answer.empty() && found != rows.end())
        rows.erase(found);
    else if (found != rows.end())
        (*found)["answer"] = answer;
    else
        rows.push_back({{"criterion", criterion}, {"answer", answer}});
    binder().editRows(std::string(kAnswerTable), std::move(rows));
}

void ClassificationForm::showResult() {
    const Scale& scale = binder().words().procedure->scale;
    const CriteriaPanel::Given given = givenAnswers(binder().draft());
    m_ui->criteriaPanel->setAnswers(given);
    const auto proposed = classify(scale, knownAnswers(scale, given), m_facts, Unanswered::Open);
    if (!proposed)
        return;
    m_ui->criteriaPanel->markDeciding(proposed->deciding);
    showProposal(*proposed);
    showReason(*proposed);
}

void ClassificationForm::showProposal(const Classified& proposed) {
    const Texts& texts = *binder().words().texts;
    const Procedure& procedure = *binder().words().procedure;
    const QString name = choiceName(texts, procedure, {"classification", "class"}, proposed.grade);
    m_ui->proposalNote->setText(proposed.grade.empty()
                                    ? texts.text("classification.none-proposed")
                                    : texts.sentence({"classification.proposed", {name.toStdString()}}));
    QStringList lines;
    for (const Sentence& reason : proposed.reasons)
        lines += texts.sentence(reason);
    const auto open = static_cast<std::int64_t>(proposed.unanswered.size());
    if (open > 0)
        lines += texts.sentence({"classification.open-questions", {open}});
    m_ui->reasonsNote->setText(lines.join(u'\n'));
}

/// A reason is asked for where the class is not the one proposed, or not the one the case has.
void ClassificationForm::showReason(const Classified& proposed) {
    const std::string chosen = m_ui->classCombo->text().toStdString();
    const std::string& grade = chosen.empty() ? proposed.grade : chosen;
    const auto before = m_facts.find("class");
    const bool isChange = before != m_facts.end() && before->second != Cell(grade);
    const bool isAsked = grade != proposed.grade || isChange || !m_ui->reasonEdit->text().isEmpty();
    m_ui->reasonLabel->setVisible(isAsked);
    m_ui->reasonEdit->setVisible(isAsked);
}

} // namespace recourse
