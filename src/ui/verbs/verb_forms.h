// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/binding/verb_form.h"

namespace recourse {

/// The form of a verb; null if there is none. Registration, inspection, 8D and disposition are sheets of their own.
[[nodiscard]] std::unique_ptr<VerbForm> newVerbForm(std::string_view verb, FormWords words, QWidget* parent = nullptr);

} // namespace recourse
