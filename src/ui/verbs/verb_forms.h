// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/binding/verb_form.h"

#include <memory>

namespace recourse {

/// A verb without a form does not appear in windows.
[[nodiscard]] bool hasForm(std::string_view verb);
/// The form of a verb; null if there is none.
[[nodiscard]] std::unique_ptr<VerbForm> newVerbForm(std::string_view verb, FormWords words, QWidget* parent = nullptr);
/// What the form of that verb is made with.
[[nodiscard]] VerbFields verbFields(std::string_view verb);

/// The verbs on a case that have a form, in the order of a case's life.
[[nodiscard]] std::vector<std::string_view> verbsOfCase();
/// The sheets of a case window on which they stand, in the same order.
[[nodiscard]] std::vector<std::string_view> caseSheets();

} // namespace recourse
