// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace recourse {

/// The form in which text keys are compared (product, batch, customer): NFKC, case folded, blanks at the ends dropped
/// and inner ones made single. Empty for blank text. Text that is not UTF-8 is returned as it is.
[[nodiscard]] std::string normalisedKey(std::string_view text);

/// Without blanks (ideographic ones too) at both ends.
[[nodiscard]] std::string_view trimmed(std::string_view text);

[[nodiscard]] std::vector<std::string> split(std::string_view text, char separator);
[[nodiscard]] std::string join(const std::vector<std::string>& parts, std::string_view separator);

/// The characters of UTF-8 text, each as its own view.
[[nodiscard]] std::vector<std::string_view> characters(std::string_view text);

[[nodiscard]] bool isUtf8(std::string_view text);

} // namespace recourse
