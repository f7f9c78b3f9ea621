// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/binding/bound_form.h"

#include <memory>

namespace recourse::Ui {
class Investigation;
}

namespace recourse {

/// What was found out (F-08), or why nothing was investigated (F-09): the reason can be typed once the answer is no.
class InvestigationForm : public BoundForm {
    Q_OBJECT

public:
    /// shape: what the verb "investigate" is told.
    InvestigationForm(const InputShape& shape, FormWords words, QWidget* parent = nullptr);
    ~InvestigationForm() override;

private:
    void followPerformed();

    std::unique_ptr<Ui::Investigation> m_ui;
};

} // namespace recourse
