// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/procedure/named_key.h"

#include "support/text.h"

#include <algorithm>

namespace recourse {

std::vector<std::string> keysOf(const std::vector<NamedKey>& list) {
    std::vector<std::string> keys;
    for (const NamedKey& named : list)
        keys.push_back(named.key);
    return keys;
}

const NamedKey* findNamed(const std::vector<NamedKey>& list, std::string_view written) {
    const std::string wanted = normalisedKey(written);
    if (wanted.empty())
        return nullptr;
    const auto same = [&wanted](const std::string& word) { return normalisedKey(word) == wanted; };
    const auto found = std::find_if(list.begin(), list.end(), [&same](const NamedKey& entry) {
        return same(entry.key) || same(entry.name.zh) || same(entry.name.en) ||
               std::any_of(entry.aliases.begin(), entry.aliases.end(), same);
    });
    return found == list.end() ? nullptr : &*found;
}

} // namespace recourse
