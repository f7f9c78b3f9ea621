// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/acknowledgement_form.h"

#include "complaints/ui_acknowledgement.h"
#include "ui/look/tones.h"

#include <QEvent>
#include <QLabel>

namespace recourse {

AcknowledgementForm::AcknowledgementForm(const VerbFields& fields, FormWords words, QWidget* parent)
    : VerbForm(parent) {
    Ui::Acknowledgement design;
    design.setupUi(this);
    bind(fields, std::move(words));
    m_note = design.promiseLimitNote;
    showQuiet();
}

void AcknowledgementForm::showCase(const CaseView& view) {
    const std::optional<PromiseLimit>& limit = view.promiseLimit;
    m_note->setText(limit ? binder().words().texts->sentence({"hint.promise-limit", {limit->latest, limit->rule}})
                          : QString());
}

void AcknowledgementForm::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange && m_note != nullptr)
        showQuiet();
    VerbForm::changeEvent(event);
}

void AcknowledgementForm::showQuiet() {
    QPalette quiet;
    quiet.setColor(QPalette::WindowText, quietTone(window()->palette()));
    m_note->setPalette(quiet);
}

} // namespace recourse
