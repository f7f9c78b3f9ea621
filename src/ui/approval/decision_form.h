// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/binding/verb_form.h"

#include <memory>

namespace recourse::Ui {
class Decision;
}

namespace recourse {

struct Approval;
struct CaseFile;

/// At the left exactly what is approved, at the right the route with each person's act, and the decision of the step
/// whose turn it is. Approvals that a change made void are said, with what changed.
class DecisionForm : public VerbForm {
    Q_OBJECT

public:
    DecisionForm(const VerbFields& fields, FormWords words, QWidget* parent = nullptr);
    ~DecisionForm() override;

protected:
    /// The approval that the draft names ("record"), else one that runs, else the last.
    void showCase(const CaseView& view) override;

private:
    [[nodiscard]] const Approval* chosen(const CaseFile& file);
    void showState(const Approval& approval, const FormWords& words);
    void showContent(const Approval& approval, const FormWords& words);
    void showChanges(const CaseFile& file, const Approval& approval, const FormWords& words);
    void showRoute(const CaseFile& file, const Approval& approval, const FormWords& words);

    std::unique_ptr<Ui::Decision> m_ui;
};

} // namespace recourse
