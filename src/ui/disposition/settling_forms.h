// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/binding/bound_form.h"

namespace recourse {

/// One part of what was decided is done: the verb "carry-out".
class CarryingOutForm : public BoundForm {
    Q_OBJECT

public:
    CarryingOutForm(const InputShape& shape, FormWords words, QWidget* parent = nullptr);
};

/// A proposal is taken back: the verb "withdraw".
class ProposalWithdrawalForm : public BoundForm {
    Q_OBJECT

public:
    ProposalWithdrawalForm(const InputShape& shape, FormWords words, QWidget* parent = nullptr);
};

} // namespace recourse
