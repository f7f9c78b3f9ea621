// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/binding/form_binder.h"

#include <memory>

#include <QWidget>

namespace recourse::Ui {
class Registration;
}

namespace recourse {

/// The registration sheet (F-02, F-03). First what is asked on the telephone: who, which product, what is wrong; the
/// rest below, whenever it is known.
class RegistrationForm : public QWidget {
    Q_OBJECT

public:
    /// shape: what the verb that fills it is told ("register", "amend").
    RegistrationForm(const InputShape& shape, FormWords words, QWidget* parent = nullptr);
    ~RegistrationForm() override;

    [[nodiscard]] FormBinder& binder() { return *m_binder; }
    /// Beside the matter, for similar complaints; hidden until somebody fills and shows it.
    [[nodiscard]] QWidget& similarPanel();

private:
    void followAnonymous();

    std::unique_ptr<Ui::Registration> m_ui;
    FormBinder* m_binder;
};

} // namespace recourse
