// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/criteria_panel.h"

#include <algorithm>

#include <QButtonGroup>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QRadioButton>
#include <QScrollArea>

namespace recourse {
namespace {

constexpr std::array<std::string_view, 3> kCriterionAnswers{"yes", "no", "unknown"};

int answerIndex(const QString& answer) {
    const auto found = std::find(kCriterionAnswers.begin(), kCriterionAnswers.end(), answer.toStdString());
    return found == kCriterionAnswers.end() ? -1 : static_cast<int>(found - kCriterionAnswers.begin());
}

/// The answer a letter stands for; -1: none.
int answerOfKey(int key) {
    switch (key) {
    case Qt::Key_Y:
    case Qt::Key_J:
        return 0;
    case Qt::Key_N:
    case Qt::Key_F:
        return 1;
    case Qt::Key_U:
        return 2;
    default:
        return -1;
    }
}

void setBold(QLabel& label, bool bold) {
    QFont font = label.font();
    font.setBold(bold);
    label.setFont(font);
}

} // namespace

CriteriaPanel::CriteriaPanel(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(0, 1);
}

void CriteriaPanel::clear() {
    m_questions.clear();
    qDeleteAll(findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    qDeleteAll(findChildren<QButtonGroup*>(Qt::FindDirectChildrenOnly));
}

void CriteriaPanel::setQuestions(const std::vector<Criterion>& criteria, const Texts& texts) {
    clear();
    const LocalText* group = nullptr;
    for (const Criterion& criterion : criteria) {
        if (group == nullptr || *group != criterion.group)
            addHeading(texts.name(criterion.group), group == nullptr);
        group = &criterion.group;
        addQuestion(criterion.key, texts.name(criterion.question), texts);
    }
    chainButtons();
    setAnswers(m_answers);
}

/// Buttons are made late but come where the panel is; only what takes the keyboard has such a place.
void CriteriaPanel::chainButtons() {
    setFocusPolicy(Qt::TabFocus);
    QWidget* before = this;
    for (const Question& question : m_questions) {
        for (QRadioButton* button : question.buttons) {
            setTabOrder(before, button);
            before = button;
        }
    }
    setFocusPolicy(Qt::NoFocus);
}

void CriteriaPanel::addHeading(const QString& name, bool isFirst) {
    auto* heading = new QLabel(name, this);
    heading->setWordWrap(true);
    heading->setContentsMargins(0, isFirst ? 0 : 8, 0, 0);
    setBold(*heading, true);
    m_grid->addWidget(heading, m_grid->rowCount(), 0, 1, 4);
}

void CriteriaPanel::addQuestion(const std::string& key, const QString& text, const Texts& texts) {
    Question question{key, new QLabel(text, this), new QButtonGroup(this), {}};
    question.text->setWordWrap(true);
    const int row = m_grid->rowCount();
    m_grid->addWidget(question.text, row, 0);
    for (std::size_t i = 0; i < kCriterionAnswers.size(); ++i) {
        const QString word = texts.text("choice.answer." + std::string(kCriterionAnswers[i]));
        auto* button = new QRadioButton(word, this);
        button->setAccessibleName(text + u' ' + word);
        button->installEventFilter(this);
        question.group->addButton(button, static_cast<int>(i));
        question.buttons[i] = button;
        m_grid->addWidget(button, row, 1 + static_cast<int>(i));
    }
    connect(question.group, &QButtonGroup::idClicked, this,
            [this, at = m_questions.size()](int choice) { answer(at, choice); });
    m_questions.push_back(question);
}

void CriteriaPanel::setAnswers(const Given& answers) {
    m_answers = answers;
    for (const Question& question : m_questions) {
        const auto found = m_answers.find(question.key);
        show(question, found == m_answers.end() ? QString() : found->second);
    }
}

void CriteriaPanel::show(const Question& question, const QString& answer) {
    const int choice = answerIndex(answer);
    question.group->setExclusive(false);
    for (std::size_t i = 0; i < question.buttons.size(); ++i)
        question.buttons[i]->setChecked(static_cast<int>(i) == choice);
    question.group->setExclusive(true);
    // Tab stops once at every question.
    for (std::size_t i = 0; i < question.buttons.size(); ++i)
        question.buttons[i]->setFocusPolicy(static_cast<int>(i) == std::max(choice, 0) ? Qt::StrongFocus
                                                                                       : Qt::ClickFocus);
}

void CriteriaPanel::markDeciding(const std::vector<std::string>& criteria) {
    for (const Question& question : m_questions)
        setBold(*question.text, std::find(criteria.begin(), criteria.end(), question.key) != criteria.end());
}

QRadioButton* CriteriaPanel::button(std::string_view criterion, const QString& answer) const {
    const auto found = std::find_if(m_questions.begin(), m_questions.end(),
                                    [criterion](const Question& question) { return question.key == criterion; });
    const int choice = answerIndex(answer);
    return found == m_questions.end() || choice < 0 ? nullptr : found->buttons[static_cast<std::size_t>(choice)];
}

void CriteriaPanel::answer(std::size_t question, int choice) {
    const Question& asked = m_questions[question];
    const QString given = choice < 0 ? QString() : fromUtf8(kCriterionAnswers[static_cast<std::size_t>(choice)]);
    if (choice < 0)
        m_answers.erase(asked.key);
    else
        m_answers[asked.key] = given;
    show(asked, given);
    Q_EMIT answered(fromUtf8(asked.key), given);
}

void CriteriaPanel::goTo(std::size_t question) {
    if (question >= m_questions.size())
        return;
    const Question& asked = m_questions[question];
    QRadioButton* button = asked.buttons[static_cast<std::size_t>(std::max(asked.group->checkedId(), 0))];
    button->setFocus(Qt::TabFocusReason);
    for (QWidget* up = parentWidget(); up != nullptr; up = up->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(up))
            area->ensureWidgetVisible(button);
    }
}

bool CriteriaPanel::handleKey(std::size_t question, int key) {
    const int checked = m_questions[question].group->checkedId();
    switch (key) {
    case Qt::Key_Up:
        goTo(question == 0 ? 0 : question - 1);
        return true;
    case Qt::Key_Down:
        goTo(question + 1);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (!m_readOnly)
            answer(question, key == Qt::Key_Left ? std::max(checked - 1, 0) : std::min(checked + 1, 2));
        goTo(question);
        return true;
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        if (!m_readOnly && checked >= 0)
            answer(question, -1);
        goTo(question);
        return true;
    case Qt::Key_Space:
        return m_readOnly;
    default:
        break;
    }
    if (answerOfKey(key) < 0)
        return false;
    if (!m_readOnly)
        answer(question, answerOfKey(key));
    goTo(question + 1 < m_questions.size() ? question + 1 : question);
    return true;
}

bool CriteriaPanel::eventFilter(QObject* watched, QEvent* event) {
    if (m_readOnly && (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonRelease))
        return true;
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* press = static_cast<QKeyEvent*>(event);
    if ((press->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) != Qt::NoModifier)
        return QWidget::eventFilter(watched, event);
    for (std::size_t at = 0; at < m_questions.size(); ++at) {
        const auto& buttons = m_questions[at].buttons;
        if (std::find(buttons.begin(), buttons.end(), watched) != buttons.end())
            return handleKey(at, press->key());
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace recourse
