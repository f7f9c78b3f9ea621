// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace recourse {

/// The words of a text as the index has them, normalised. Scripts without blanks between words (Chinese, Japanese,
/// Korean) give every pair of neighbouring characters and the last character of a run by itself: 包装破损 → 包装 装破
/// 破损 损.
[[nodiscard]] std::vector<std::string> searchTokens(std::string_view text);

/// What is looked for: tokens that follow each other.
struct SearchPhrase {
    std::vector<std::string> tokens;
    bool prefix = false; ///< the last one may go on
    friend bool operator==(const SearchPhrase&, const SearchPhrase&) = default;
};

/// Whether the last word, where it is of letters, may be only the beginning of one.
enum class LastWord { Whole, MayGoOn };

/// The phrase that stands in exactly those texts in which the words stand.
[[nodiscard]] SearchPhrase searchPhrase(std::string_view words, LastWord last);

/// For MATCH of FTS5.
[[nodiscard]] std::string matchText(const SearchPhrase& phrase);

} // namespace recourse
