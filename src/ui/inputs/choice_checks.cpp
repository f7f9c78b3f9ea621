// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/choice_checks.h"

#include "ui/inputs/kept_check_box.h"

#include <algorithm>

#include <QGridLayout>

namespace recourse {
namespace {

QStringList codesIn(const QString& text) {
    QStringList codes;
    for (const QString& part : text.split(u',', Qt::SkipEmptyParts)) {
        if (!codes.contains(part.trimmed()))
            codes += part.trimmed();
    }
    return codes;
}

} // namespace

ChoiceChecks::ChoiceChecks(QWidget* parent)
    : FieldInput(parent)
    , m_panel(new QWidget(this))
    , m_grid(new QGridLayout(m_panel)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(8);
    setEditor(m_panel);
}

void ChoiceChecks::setText(const QString& text) {
    if (m_codes.join(u',') == text)
        return;
    m_codes = codesIn(text);
    showCodes();
}

void ChoiceChecks::setReadOnly(bool readOnly) {
    m_readOnly = readOnly;
    for (const auto& [code, box] : m_boxes)
        box->setReadOnly(readOnly);
}

void ChoiceChecks::setOptions(const std::vector<ChoiceOption>& options) {
    m_options = options;
    rebuild();
}

void ChoiceChecks::rebuild() {
    for (const auto& [code, box] : m_boxes)
        delete box;
    m_boxes.clear();
    for (const ChoiceOption& option : m_options)
        addBox(option);
    showCodes();
    // A grid around it keeps the height it had without boxes.
    m_panel->updateGeometry();
    updateGeometry();
}

void ChoiceChecks::showCodes() {
    for (const auto& [code, box] : m_boxes)
        box->setChecked(m_codes.contains(code));
    for (const QString& code : m_codes) {
        const auto isBox = [&code](const auto& known) { return known.first == code; };
        if (std::none_of(m_boxes.begin(), m_boxes.end(), isBox))
            addBox({code, code, {}});
    }
    m_panel->setFocusProxy(m_boxes.empty() ? nullptr : m_boxes.front().second);
}

void ChoiceChecks::addBox(const ChoiceOption& option) {
    auto* box = new KeptCheckBox(option.name, m_panel);
    box->setChecked(m_codes.contains(option.code));
    const int index = static_cast<int>(m_boxes.size());
    m_grid->addWidget(box, index / m_columns, index % m_columns);
    // Boxes are made late but come where the panel is; only what takes the keyboard has such a place.
    m_panel->setFocusProxy(nullptr);
    m_panel->setFocusPolicy(Qt::TabFocus);
    setTabOrder(m_boxes.empty() ? m_panel : m_boxes.back().second, box);
    m_panel->setFocusPolicy(Qt::NoFocus);
    box->setReadOnly(m_readOnly);
    m_boxes.emplace_back(option.code, box);
    connect(box, &QCheckBox::clicked, this, &ChoiceChecks::toggle);
}

void ChoiceChecks::toggle() {
    m_codes.clear();
    for (const auto& [code, box] : m_boxes) {
        if (box->isChecked())
            m_codes += code;
    }
    Q_EMIT edited();
}

} // namespace recourse
