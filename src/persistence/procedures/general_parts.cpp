// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/procedures/general_parts.h"

#include <algorithm>

namespace recourse {

namespace {

using nlohmann::json;

/// Adds the rows whose key the list itself says nothing of.
void addMissingRows(json& list, const json& general, const char* key) {
    if (!list.is_array())
        return;
    const json stated = list;
    for (const json& row : general) {
        if (std::none_of(stated.begin(), stated.end(),
                         [&](const json& own) { return own.is_object() && own.value(key, json()) == row.at(key); }))
            list.push_back(row);
    }
}

} // namespace

void addGeneralParts(json& document, const json& general) {
    if (!document.is_object())
        return;
    for (const auto& [name, part] : general.items()) {
        if (!document.contains(name))
            document[name] = part;
        else if (name == "choices")
            addMissingRows(document[name], part, "field");
        else if (name == "numbering")
            addMissingRows(document[name], part, "sheet");
        else if (name == "separation")
            addMissingRows(document[name], part, "act");
    }
}

} // namespace recourse
