// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/binding/verb_form.h"

#include <memory>

namespace recourse::Ui {
class Proposal;
}

namespace recourse {

/// How a case is to be settled, what was asked beside what is granted. Under the items stands the sum of the amounts
/// typed; the amount that chooses the route is the domain's to work out.
class ProposalForm : public VerbForm {
    Q_OBJECT

public:
    ProposalForm(const VerbFields& fields, FormWords words, QWidget* parent = nullptr);
    ~ProposalForm() override;

private:
    void showTotals();

    std::unique_ptr<Ui::Proposal> m_ui;
};

} // namespace recourse
