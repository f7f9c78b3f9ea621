// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/binding/verb_form.h"

#include <memory>

namespace recourse::Ui {
class EightD;
}

namespace recourse {

/// The 8D report (F-28), a page for each discipline: at the left D0 to D8 with a tick at those that are done;
/// Ctrl+PgUp and Ctrl+PgDown turn the pages. The three 5-Why chains stand under the cause they ask for.
class EightDForm : public VerbForm {
    Q_OBJECT

public:
    EightDForm(const VerbFields& fields, FormWords words, QWidget* parent = nullptr);
    ~EightDForm() override;

    /// 0 to 8; nothing happens for another one.
    void showDiscipline(int discipline);
    [[nodiscard]] int discipline() const;

private:
    void showSteps();

    std::unique_ptr<Ui::EightD> m_ui;
};

} // namespace recourse
