// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/list/urgency.h"
#include "ui/widgets/toned_label.h"

namespace recourse {

/// Late is red, today and soon are amber; each with its sign beside the word.
[[nodiscard]] TonedLabel::Tone toneOf(Urgency urgency);
/// Name of the sign; empty: none.
[[nodiscard]] QString signOf(Urgency urgency);

} // namespace recourse
