// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace recourse {

/// The statements of a script, without the semicolons between them. A semicolon inside quotes, comments or between the
/// lines `-- begin` and `-- end` does not end a statement.
[[nodiscard]] std::vector<std::string> splitScript(std::string_view script);

/// The value of a line `-- name: value`, empty if there is none.
[[nodiscard]] std::string_view scriptHeader(std::string_view script, std::string_view name);

} // namespace recourse
