// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/procedure/procedure.h"

#include <string_view>

namespace recourse {

/// The entry stored under exactly that key, or null.
[[nodiscard]] const NamedKey* findKey(const std::vector<NamedKey>& list, std::string_view key);

/// The name that is shown for a key; the key itself if the list does not have it.
[[nodiscard]] LocalText nameOf(const std::vector<NamedKey>& list, std::string_view key);

/// The name of a code that a fact has: of a grade, kind or department, of the firm's own list, or the program's word.
[[nodiscard]] Param factValueName(const Procedure& procedure, std::string_view fact, std::string_view code);

} // namespace recourse
