// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/binding/bound_form.h"

namespace recourse {

/// A measure, ordered or as far as it has come: the verb "action".
class ActionForm : public BoundForm {
    Q_OBJECT

public:
    ActionForm(const InputShape& shape, FormWords words, QWidget* parent = nullptr);
};

/// What a measure has brought: the verb "verify-action".
class VerificationForm : public BoundForm {
    Q_OBJECT

public:
    VerificationForm(const InputShape& shape, FormWords words, QWidget* parent = nullptr);
};

/// The end of a containment: the verb "withdraw-containment".
class ContainmentEndForm : public BoundForm {
    Q_OBJECT

public:
    ContainmentEndForm(const InputShape& shape, FormWords words, QWidget* parent = nullptr);
};

} // namespace recourse
