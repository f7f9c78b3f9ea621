// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/procedures/nearest_word.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace recourse {

namespace {

constexpr std::size_t kLongestWord = 64;

/// Levenshtein distance of the bytes; neither is longer than kLongestWord.
std::size_t editDistance(std::string_view a, std::string_view b) {
    std::array<std::size_t, kLongestWord + 1> row{};
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = std::exchange(row[j], std::min({row[j] + 1, row[j - 1] + 1, replaced}));
        }
    }
    return row[b.size()];
}

} // namespace

std::string_view nearestWord(std::string_view written, const std::vector<std::string_view>& words) {
    if (written.size() > kLongestWord)
        return {};
    std::string_view nearest;
    std::size_t distance = std::max<std::size_t>(2, written.size() / 3) + 1;
    for (const std::string_view word : words) {
        const std::size_t d = word.size() > kLongestWord ? distance : editDistance(written, word);
        if (d < distance && d < word.size()) {
            distance = d;
            nearest = word;
        }
    }
    return nearest;
}

Sentence suggestion(std::string_view written, const std::vector<std::string_view>& words) {
    if (const std::string_view nearest = nearestWord(written, words); !nearest.empty())
        return {"procedure.remedy.nearest", {std::string(nearest)}};
    std::string all;
    for (const std::string_view word : words)
        all += (all.empty() ? "" : ", ") + std::string(word);
    return all.empty() ? Sentence{"procedure.remedy.remove", {}}
                       : Sentence{"procedure.remedy.choose", {std::move(all)}};
}

} // namespace recourse
