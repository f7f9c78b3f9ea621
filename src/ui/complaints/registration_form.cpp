// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/registration_form.h"

#include "complaints/ui_registration.h"
#include "domain/complaints/complaint.h"
#include "domain/procedure/procedure.h"

namespace recourse {

RegistrationForm::RegistrationForm(const InputShape& shape, FormWords words, QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::Registration>()) {
    m_ui->setupUi(this);
    const Procedure& procedure = *words.procedure;
    m_binder = new FormBinder(*this, std::string(RecordOf<Complaint>::table), shape, std::move(words));
    m_binder->addExtraFields(*m_ui->extraLayout, 4);
    m_ui->extraPanel->setVisible(!procedure.fields.empty());
    for (const RequiredFields& required : procedure.required) {
        if (required.verb == "register")
            m_binder->setRequired(required.fields);
    }
    connect(m_binder, &FormBinder::changed, this, &RegistrationForm::followAnonymous);
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
