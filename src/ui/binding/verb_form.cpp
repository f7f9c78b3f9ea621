// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/binding/verb_form.h"

#include "domain/casefile/verb.h"
#include "domain/procedure/procedure.h"
#include "presentation/casewindow/records_to_choose.h"
#include "presentation/forms/initial_draft.h"
#include "ui/inputs/field_input.h"

#include <QLabel>

namespace recourse {

void VerbForm::bind(const VerbFields& fields, FormWords words) {
    const Verb& verb = *findVerb(fields.verb);
    m_verb = verb.id;
    m_head = fields.record;
    std::vector<std::string> required;
    for (const std::string_view path : fields.required) {
        if (!path.empty())
            required.emplace_back(path);
    }
    for (const RequiredFields& rule : words.procedure->required) {
        if (rule.verb == verb.id)
            required.insert(required.end(), rule.fields.begin(), rule.fields.end());
    }
    m_binder = new FormBinder(*this, std::string(fields.record), verb.shape(), std::move(words));
    m_binder->setRequired(std::move(required));
    showRecords(false);
    connect(m_binder, &FormBinder::edited, this, &VerbForm::showChosen);
}

void VerbForm::follow(std::shared_ptr<const CaseView> view) {
    m_view = std::move(view);
    for (const auto& [field, records] : recordsToChoose(*m_view, m_verb, *m_binder->words().texts))
        setRecords(field, records);
    showCase(*m_view);
}

void VerbForm::setRecords(std::string_view field, const std::vector<ChoiceOption>& records) {
    FieldInput* input = m_binder->findInput(field);
    if (input == nullptr)
        return;
    input->setOptions(records);
    if (field == "record")
        showRecords(!records.empty());
}

/// The record that was chosen is shown as it was filed, to be corrected.
void VerbForm::showChosen(const QString& path) {
    if (path != QStringLiteral("record") || m_view == nullptr)
        return;
    std::map<std::string, Draft> drafts = filedDrafts(*m_view, m_verb);
    const auto filed = drafts.find(m_binder->findInput("record")->text().toStdString());
    if (filed != drafts.end())
        m_binder->replaceDraft(std::move(filed->second));
}

void VerbForm::showRecords(bool shown) {
    if (FieldInput* input = m_binder->findInput("record"))
        input->setVisible(shown);
    if (auto* label = findChild<QLabel*>(QStringLiteral("recordLabel")))
        label->setVisible(shown);
}

} // namespace recourse
