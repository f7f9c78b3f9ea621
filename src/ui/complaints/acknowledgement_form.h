// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/binding/verb_form.h"

class QLabel;

namespace recourse {

/// Receipt is confirmed to the customer and an answer promised, with the latest date that may be promised beside it.
class AcknowledgementForm : public VerbForm {
    Q_OBJECT

public:
    AcknowledgementForm(const VerbFields& fields, FormWords words, QWidget* parent = nullptr);

protected:
    void showCase(const CaseView& view) override;
    void changeEvent(QEvent* event) override;

private:
    void showQuiet();

    QLabel* m_note = nullptr;
};

} // namespace recourse
