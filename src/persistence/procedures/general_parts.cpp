// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/procedures/general_parts.h"

#include "persistence/procedures/json_document.h"

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

std::string withGeneralParts(std::string_view document, std::string_view general) {
    DocumentFaults faults;
    std::optional<json> own = parseDocument(document, faults);
    const std::optional<json> common = parseDocument(general, faults);
    if (!faults.empty() || !own->is_object())
        return std::string(document);
    for (const auto& [name, part] : common->items()) {
        if (!own->contains(name))
            (*own)[name] = part;
        else if (name == "choices")
            addMissingRows((*own)[name], part, "field");
        else if (name == "numbering")
            addMissingRows((*own)[name], part, "sheet");
        else if (name == "separation")
            addMissingRows((*own)[name], part, "act");
    }
    return own->dump();
}

} // namespace recourse
