// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/binding/verb_form.h"

#include <memory>

namespace recourse::Ui {
class Registration;
}

namespace recourse {

/// The registration sheet (F-02, F-03). First what is asked on the telephone: who, which product, what is wrong; the
/// rest below, whenever it is known.
class RegistrationForm : public VerbForm {
    Q_OBJECT

public:
    /// For the verb "register" or "amend".
    RegistrationForm(const VerbFields& fields, FormWords words, QWidget* parent = nullptr);
    ~RegistrationForm() override;

    /// Beside the matter, for similar complaints; hidden until somebody fills and shows it.
    [[nodiscard]] QWidget& similarPanel();

private:
    void followAnonymous();

    std::unique_ptr<Ui::Registration> m_ui;
};

} // namespace recourse
