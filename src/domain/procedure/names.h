// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/procedure/procedure.h"

#include <optional>
#include <string_view>

namespace recourse {

/// The entry stored under exactly that key, or null.
[[nodiscard]] const NamedKey* findKey(const std::vector<NamedKey>& list, std::string_view key);

/// The name that is shown for a key; the key itself if the list does not have it.
[[nodiscard]] LocalText nameOf(const std::vector<NamedKey>& list, std::string_view key);

/// The names of several keys, listed.
[[nodiscard]] LocalText namesOf(const std::vector<NamedKey>& list, const std::vector<std::string>& keys);

/// What the procedure calls a step of its own, else the program's word for the milestone.
[[nodiscard]] Param milestoneName(const Procedure& procedure, std::string_view key);
/// The same for the stage that waits for it.
[[nodiscard]] Param stageName(const Procedure& procedure, std::string_view key);

/// The kind of a fact: of the program's own, or of an extra field that can be tested; nothing if there is none.
[[nodiscard]] std::optional<Kind> factKind(const Procedure& procedure, std::string_view fact);
/// What a fact is called.
[[nodiscard]] Param factName(const Procedure& procedure, std::string_view fact);

/// The name of a code that a fact has: of a grade, kind or department, of the firm's own list, or the program's word.
[[nodiscard]] Param factValueName(const Procedure& procedure, std::string_view fact, std::string_view code);

} // namespace recourse
