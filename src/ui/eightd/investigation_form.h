// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/binding/verb_form.h"

#include <memory>

namespace recourse::Ui {
class Investigation;
}

namespace recourse {

/// What was found out (F-08), or why nothing was investigated (F-09): the reason can be typed once the answer is no.
class InvestigationForm : public VerbForm {
    Q_OBJECT

public:
    InvestigationForm(const VerbFields& fields, FormWords words, QWidget* parent = nullptr);
    ~InvestigationForm() override;

private:
    void followPerformed();

    std::unique_ptr<Ui::Investigation> m_ui;
};

} // namespace recourse
