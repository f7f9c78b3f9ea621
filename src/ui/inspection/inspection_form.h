// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/binding/verb_form.h"

#include <memory>

namespace recourse::Ui {
class Inspection;
}

namespace recourse {

struct InspectionFigures;

/// The re-inspection of returned goods as on paper (F-01). Under the judgement stand the sum it must make and the
/// shares, live; what does not add up (D-13) is said when the figures are left.
class InspectionForm : public VerbForm {
    Q_OBJECT

public:
    InspectionForm(const VerbFields& fields, FormWords words, QWidget* parent = nullptr);
    ~InspectionForm() override;

private:
    /// Calls use with what can be read of the draft.
    void withFigures(const std::function<void(const InspectionFigures&)>& use);
    void showFigures();
    void showShares(const InspectionFigures& figures);
    void showFaults();

    std::unique_ptr<Ui::Inspection> m_ui;
};

} // namespace recourse
