// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/registration_form.h"

#include "complaints/ui_registration.h"
#include "domain/procedure/procedure.h"

namespace recourse {

RegistrationForm::RegistrationForm(const VerbFields& fields, FormWords words, QWidget* parent)
    : VerbForm(parent)
    , m_ui(std::make_unique<Ui::Registration>()) {
    m_ui->setupUi(this);
    const Procedure& procedure = *words.procedure;
    bind(fields, std::move(words));
    binder().addExtraFields(*m_ui->extraLayout, 4);
    m_ui->extraPanel->setVisible(!procedure.fields.empty());
    connect(&binder(), &FormBinder::changed, this, &RegistrationForm::followAnonymous);
}

RegistrationForm::~RegistrationForm() = default;

QWidget& RegistrationForm::similarPanel() {
    return *m_ui->similarPanel;
}

void RegistrationForm::followAnonymous() {
    const bool isAnonymous = m_ui->anonymousCheck->text() == QStringLiteral("yes");
    m_ui->customerEdit->setEnabled(!isAnonymous || !m_ui->customerEdit->text().isEmpty());
}

} // namespace recourse
