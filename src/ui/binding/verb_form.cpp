// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/binding/verb_form.h"

#include "domain/procedure/procedure.h"
#include "ui/inputs/record_combo.h"

#include <QLabel>

namespace recourse {

void VerbForm::bind(const VerbFields& fields, const InputShape& shape, FormWords words) {
    std::vector<std::string> required = fields.required;
    for (const RequiredFields& rule : words.procedure->required) {
        if (rule.verb == fields.verb)
            required.insert(required.end(), rule.fields.begin(), rule.fields.end());
    }
    m_binder = new FormBinder(*this, std::string(fields.record), shape, std::move(words));
    m_binder->setRequired(std::move(required));
    showRecords(false);
}

void VerbForm::setRecords(std::string_view field, const std::vector<ChoiceOption>& records) {
    auto* input = qobject_cast<RecordCombo*>(m_binder->findInput(field));
    if (input == nullptr)
        return;
    input->setRecords(records);
    if (field == "record")
        showRecords(!records.empty());
}

void VerbForm::showRecords(bool shown) {
    if (FieldInput* input = m_binder->findInput("record"))
        input->setVisible(shown);
    if (auto* label = findChild<QLabel*>(QStringLiteral("recordLabel")))
        label->setVisible(shown);
}

} // namespace recourse
