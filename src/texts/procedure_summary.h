// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/procedure/procedure.h"
#include "texts/texts.h"

#include <QStringList>

namespace recourse {

/// What matters most of a procedure, said from its rules and not from what somebody wrote about them: how soon the
/// customer is answered, by class, and who approves. Two short lines: "Final reply: 10 working days; class I 2 working
/// days", "Approval: Quality manager / General manager".
[[nodiscard]] QStringList procedureSummary(const Texts& texts, const Procedure& procedure);

} // namespace recourse
