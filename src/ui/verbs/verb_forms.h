// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/binding/verb_form.h"

namespace recourse {

/// The form of a verb; null if there is none. Registration, inspection, 8D and disposition are sheets of their own.
[[nodiscard]] std::unique_ptr<VerbForm> newVerbForm(std::string_view verb, FormWords words, QWidget* parent = nullptr);

/// The table whose names the fields of such a form have; empty if there is no such form.
[[nodiscard]] std::string_view headOfVerbForm(std::string_view verb);

} // namespace recourse
