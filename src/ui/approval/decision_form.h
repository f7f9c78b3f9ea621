// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/binding/bound_form.h"

#include <memory>

namespace recourse::Ui {
class Decision;
}

namespace recourse {

struct Approval;
struct CaseFile;

/// At the left exactly what is approved, at the right the route with each person's act, and the decision of the step
/// whose turn it is. Approvals that a change made void are said, with what changed.
class DecisionForm : public BoundForm {
    Q_OBJECT

public:
    /// shape: what the verb "decide" is told.
    DecisionForm(const InputShape& shape, FormWords words, QWidget* parent = nullptr);
    ~DecisionForm() override;

    /// The approval that the draft names ("record"), else one that runs, else the last. Call it again after a change of
    /// the language.
    void show(const CaseFile& file, const Procedure& procedure, const Texts& texts);
    using QWidget::show;

private:
    [[nodiscard]] const Approval* chosen(const CaseFile& file);
    void showState(const Approval& approval, const FormWords& words);
    void showContent(const Approval& approval, const FormWords& words);
    void showChanges(const CaseFile& file, const Approval& approval, const FormWords& words);
    void showRoute(const CaseFile& file, const Approval& approval, const FormWords& words);

    std::unique_ptr<Ui::Decision> m_ui;
};

} // namespace recourse
