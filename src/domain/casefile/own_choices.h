// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace recourse {

/// The codes of a Choice or Choices field that the program itself knows, in the order they are shown: where rules
/// depend on them, or as a beginning until the procedure lists its own. Empty if only the procedure can say.
[[nodiscard]] std::span<const std::string_view> ownChoices(std::string_view table, std::string_view field);

} // namespace recourse
