// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/binding/verb_form.h"

#include <memory>

namespace recourse::Ui {
class Responsibility;
}

namespace recourse {

/// The departments responsible, and under them what their shares make together: 100 % in the end.
class ResponsibilityForm : public VerbForm {
    Q_OBJECT

public:
    ResponsibilityForm(const VerbFields& fields, FormWords words, QWidget* parent = nullptr);
    ~ResponsibilityForm() override;

private:
    void showSum();

    std::unique_ptr<Ui::Responsibility> m_ui;
};

} // namespace recourse
