// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/case_queries.h"

#include <optional>
#include <string>

namespace recourse {

/// The bytes of a text file; "-" is standard input.
[[nodiscard]] Stored<std::string> readWholeFile(const std::string& path);
/// Not more than so many of them, from the beginning.
[[nodiscard]] Stored<std::string> readFileStart(const std::string& path, std::int64_t atMost);

/// Empty if there is no such file.
[[nodiscard]] std::string firstLineOf(const std::string& path);

/// The key of a page as one word, and back.
[[nodiscard]] std::string pageKeyText(const PageKey& key);
[[nodiscard]] std::optional<PageKey> parsePageKey(const std::string& text);

} // namespace recourse
