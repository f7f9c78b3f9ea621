// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/choice_combo.h"

#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QLineEdit>

namespace recourse {

ChoiceCombo::ChoiceCombo(QWidget* parent)
    : FieldInput(parent)
    , m_combo(new QComboBox(this))
    , m_shown(new QLineEdit(this)) {
    m_combo->setEditable(true);
    m_combo->setInsertPolicy(QComboBox::NoInsert);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(8);
    m_combo->setFocusPolicy(Qt::StrongFocus);
    m_combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_combo->completer()->setFilterMode(Qt::MatchContains);
    setEditor(m_combo);
    m_shown->setReadOnly(true);
    m_shown->hide();
    addBeside(m_shown);
    connect(m_combo->lineEdit(), &QLineEdit::textEdited, this, &FieldInput::edited);
    connect(m_combo, &QComboBox::activated, this, &FieldInput::edited);
}

QString ChoiceCombo::text() const {
    const QString shown = m_combo->currentText();
    const ChoiceOption* option = findOption(m_options, shown);
    return option == nullptr ? shown : option->code;
}

void ChoiceCombo::setText(const QString& text) {
    if (text == this->text())
        return;
    const ChoiceOption* option = findOption(m_options, text);
    m_combo->setCurrentIndex(option == nullptr ? -1 : static_cast<int>(option - m_options.data()) + 1);
    m_combo->setEditText(option == nullptr ? text : option->name);
    m_shown->setText(m_combo->currentText());
}

void ChoiceCombo::setReadOnly(bool readOnly) {
    m_shown->setText(m_combo->currentText());
    m_shown->setVisible(readOnly);
    m_combo->setVisible(!readOnly);
    m_combo->setDisabled(readOnly);
    setFocusProxy(readOnly ? static_cast<QWidget*>(m_shown) : m_combo);
}

void ChoiceCombo::setCaption(const QString& caption) {
    FieldInput::setCaption(caption);
    m_shown->setAccessibleName(m_combo->accessibleName());
}

void ChoiceCombo::setPlaceholder(const QString& text) {
    m_combo->lineEdit()->setPlaceholderText(text);
}

void ChoiceCombo::setOptions(const std::vector<ChoiceOption>& options) {
    const QString kept = text();
    const QString shown = m_combo->currentText();
    const int cursor = m_combo->lineEdit()->cursorPosition();
    const ChoiceOption* chosen = findOption(m_options, shown);
    const bool isChosen = chosen != nullptr && chosen->name == shown; // its name may be another one now
    m_options = options;
    m_combo->clear();
    m_combo->addItem(QString());
    for (const ChoiceOption& option : m_options)
        m_combo->addItem(option.name);
    const bool isTyping =
        m_combo->hasFocus() && !isChosen && (kept == shown || findOption(m_options, shown) != nullptr);
    m_combo->setEditText(isTyping ? shown : QString());
    if (!isTyping)
        return setText(kept);
    m_combo->lineEdit()->setCursorPosition(cursor);
    if (kept == shown && !shown.isEmpty()) { // nothing yet: offer what there is now
        m_combo->completer()->setCompletionPrefix(shown);
        m_combo->completer()->complete();
    }
}

bool ChoiceCombo::isForeign() const {
    const QString shown = m_combo->currentText().trimmed();
    return !m_freeText && !m_options.empty() && !shown.isEmpty() && findOption(m_options, shown) == nullptr;
}

bool ChoiceCombo::eventFilter(QObject* watched, QEvent* event) {
    // A wheel that scrolls the form must not change what the pointer happens to pass.
    if (watched == m_combo && event->type() == QEvent::Wheel && !m_combo->hasFocus()) {
        event->ignore();
        return true;
    }
    return FieldInput::eventFilter(watched, event);
}

} // namespace recourse
