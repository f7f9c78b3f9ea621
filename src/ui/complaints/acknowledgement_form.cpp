// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/acknowledgement_form.h"

#include "complaints/ui_acknowledgement.h"
#include "ui/look/tones.h"

#include <QEvent>
#include <QLabel>

namespace recourse {

AcknowledgementForm::AcknowledgementForm(const VerbFields& fields, const InputShape& shape, FormWords words,
                                         QWidget* parent)
    : VerbForm(parent) {
    Ui::Acknowledgement design;
    design.setupUi(this);
    bind(fields, shape, std::move(words));
    m_note = design.promiseLimitNote;
    connect(&binder(), &FormBinder::retranslated, this, &AcknowledgementForm::showPromiseLimit);
    showPromiseLimit();
}

void AcknowledgementForm::setPromiseLimit(std::optional<Sentence> limit) {
    m_promiseLimit = std::move(limit);
    showPromiseLimit();
}

void AcknowledgementForm::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange && m_note != nullptr)
        showPromiseLimit();
    VerbForm::changeEvent(event);
}

void AcknowledgementForm::showPromiseLimit() {
    m_note->setText(m_promiseLimit ? binder().words().texts->sentence(*m_promiseLimit) : QString());
    QPalette quiet;
    quiet.setColor(QPalette::WindowText, quietTone(window()->palette()));
    m_note->setPalette(quiet);
}

} // namespace recourse
