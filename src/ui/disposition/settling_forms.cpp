// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/disposition/settling_forms.h"

#include "disposition/ui_carrying_out.h"
#include "disposition/ui_proposal_withdrawal.h"
#include "domain/disposition/settling.h"

namespace recourse {

CarryingOutForm::CarryingOutForm(const InputShape& shape, FormWords words, QWidget* parent) : BoundForm(parent) {
    Ui::CarryingOut().setupUi(this);
    bind(CarryOut::id, RecordOf<CarryingOut>::table, shape, std::move(words));
}

ProposalWithdrawalForm::ProposalWithdrawalForm(const InputShape& shape, FormWords words, QWidget* parent)
    : BoundForm(parent) {
    Ui::ProposalWithdrawal().setupUi(this);
    bind(WithdrawProposal::id, RecordOf<ProposalWithdrawal>::table, shape, std::move(words));
}

} // namespace recourse
