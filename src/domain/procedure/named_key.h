// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/words/refusal.h"

#include <string>
#include <string_view>
#include <vector>

namespace recourse {

/// A key that is stored with the name that is shown, and other ways to write it (Ⅱ, 2, 二 for II).
struct NamedKey {
    std::string key;
    LocalText name;
    std::vector<std::string> aliases;
    friend bool operator==(const NamedKey&, const NamedKey&) = default;
};

/// A list to choose from, of the firm's own: channels, defect codes, …
struct ChoiceList {
    std::string field; ///< path of the field it is for: "channel", of a child record "part_decision.decision"
    std::vector<NamedKey> options;
    friend bool operator==(const ChoiceList&, const ChoiceList&) = default;
};

/// Their keys, in the order of the list.
[[nodiscard]] std::vector<std::string> keysOf(const std::vector<NamedKey>& list);

/// By key, alias or either name, compared as normalisedKey does; null if there is none.
[[nodiscard]] const NamedKey* findNamed(const std::vector<NamedKey>& list, std::string_view written);

} // namespace recourse
