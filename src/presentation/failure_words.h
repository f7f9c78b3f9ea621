// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/storage_error.h"
#include "domain/words/refusal.h"
#include "texts/texts.h"

namespace recourse {

/// What happened to the file, what is safe, what to do next.
[[nodiscard]] Sentence sentenceFor(const StorageError& error);

/// Why not, with the rule that says so: "The case has ended ."
[[nodiscard]] QString refusalText(const Texts& texts, const Refusal& refusal);
[[nodiscard]] QString refusalText(const Texts& texts, const std::vector<Refusal>& refusals);

} // namespace recourse
