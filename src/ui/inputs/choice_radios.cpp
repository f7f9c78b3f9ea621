// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/choice_radios.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QRadioButton>

namespace recourse {

ChoiceRadios::ChoiceRadios(QWidget* parent)
    : FieldInput(parent)
    , m_panel(new QWidget(this))
    , m_row(new QHBoxLayout(m_panel))
    , m_buttons(new QButtonGroup(this)) {
    m_row->setContentsMargins(0, 4, 0, 4);
    m_row->setSpacing(16);
    m_row->addStretch();
    setEditor(m_panel);
    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int id) {
        m_code = m_options[static_cast<std::size_t>(id)].code;
        Q_EMIT edited();
        Q_EMIT left();
    });
}

void ChoiceRadios::setText(const QString& text) {
    const ChoiceOption* option = findOption(m_options, text);
    m_code = option == nullptr ? text : option->code;
    showCode();
}

void ChoiceRadios::setReadOnly(bool readOnly) {
    m_readOnly = readOnly;
    for (QAbstractButton* button : m_buttons->buttons())
        button->setEnabled(!readOnly || button->isChecked());
}

void ChoiceRadios::setOptions(const std::vector<ChoiceOption>& options) {
    if (m_options.size() != options.size()) {
        qDeleteAll(m_buttons->buttons());
        // Buttons are made late but come where the panel is; only what takes the keyboard has such a place.
        m_panel->setFocusProxy(nullptr);
        m_panel->setFocusPolicy(Qt::TabFocus);
        QWidget* before = m_panel;
        for (std::size_t i = 0; i < options.size(); ++i) {
            auto* button = new QRadioButton(m_panel);
            m_buttons->addButton(button, static_cast<int>(i));
            m_row->insertWidget(static_cast<int>(i), button);
            setTabOrder(before, button);
            before = button;
        }
        m_panel->setFocusPolicy(Qt::NoFocus);
        if (!options.empty())
            m_panel->setFocusProxy(m_buttons->button(0));
    }
    m_options = options;
    for (std::size_t i = 0; i < m_options.size(); ++i)
        m_buttons->button(static_cast<int>(i))->setText(m_options[i].name);
    // A grid around it keeps the height it had without buttons.
    m_panel->updateGeometry();
    updateGeometry();
    setText(m_code);
}

bool ChoiceRadios::isForeign() const {
    return !m_code.isEmpty() && !m_options.empty() && findOption(m_options, m_code) == nullptr;
}

void ChoiceRadios::showCode() {
    m_buttons->setExclusive(false);
    for (QAbstractButton* button : m_buttons->buttons())
        button->setChecked(m_options[static_cast<std::size_t>(m_buttons->id(button))].code == m_code);
    m_buttons->setExclusive(true);
    setReadOnly(m_readOnly);
}

} // namespace recourse
