// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/eightd/action_forms.h"

#include "domain/eightd/eightd_verbs.h"
#include "eightd/ui_action.h"
#include "eightd/ui_containment_end.h"
#include "eightd/ui_verification.h"

namespace recourse {

ActionForm::ActionForm(const InputShape& shape, FormWords words, QWidget* parent) : BoundForm(parent) {
    Ui::Action().setupUi(this);
    bind(PlanAction::id, RecordOf<Action>::table, shape, std::move(words));
}

VerificationForm::VerificationForm(const InputShape& shape, FormWords words, QWidget* parent) : BoundForm(parent) {
    Ui::Verification().setupUi(this);
    bind(VerifyAction::id, RecordOf<Verification>::table, shape, std::move(words));
}

ContainmentEndForm::ContainmentEndForm(const InputShape& shape, FormWords words, QWidget* parent) : BoundForm(parent) {
    Ui::ContainmentEnd().setupUi(this);
    bind(WithdrawContainment::id, RecordOf<ContainmentEnd>::table, shape, std::move(words));
}

} // namespace recourse
