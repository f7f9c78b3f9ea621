// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/eightd/investigation_form.h"

#include "domain/eightd/eightd_verbs.h"
#include "eightd/ui_investigation.h"

namespace recourse {

InvestigationForm::InvestigationForm(const VerbFields& fields, FormWords words, QWidget* parent)
    : VerbForm(parent)
    , m_ui(std::make_unique<Ui::Investigation>()) {
    m_ui->setupUi(this);
    bind(fields, std::move(words));
    connect(&binder(), &FormBinder::changed, this, &InvestigationForm::followPerformed);
    followPerformed();
}

InvestigationForm::~InvestigationForm() = default;

void InvestigationForm::followPerformed() {
    const bool isNone = m_ui->performedCombo->text() == QStringLiteral("no");
    m_ui->notInvestigatedReasonEdit->setEnabled(isNone || !m_ui->notInvestigatedReasonEdit->text().isEmpty());
}

} // namespace recourse
