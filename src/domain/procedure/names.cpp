// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/procedure/names.h"

#include <algorithm>

namespace recourse {

namespace {

/// The field that a fact is read from.
struct FactField {
    std::string_view path;
    std::string_view key; ///< of the field, if the program itself has words for its codes
};

FactField fieldOf(std::string_view fact) {
    if (fact == "disposition")
        return {"disposition_item.kind", "kind"};
    if (fact == "valid")
        return {"validity", "validity"};
    return {fact, fact == "channel" ? fact : std::string_view()};
}

} // namespace

const NamedKey* findKey(const std::vector<NamedKey>& list, std::string_view key) {
    const auto found = std::find_if(list.begin(), list.end(), [&](const NamedKey& entry) { return entry.key == key; });
    return found != list.end() ? &*found : nullptr;
}

LocalText nameOf(const std::vector<NamedKey>& list, std::string_view key) {
    const NamedKey* found = findKey(list, key);
    return found != nullptr ? found->name : LocalText{std::string(key), std::string(key)};
}

Param factValueName(const Procedure& procedure, std::string_view fact, std::string_view code) {
    if (fact == "class")
        return nameOf(procedure.scale.grades, code);
    if (fact == "kind")
        return nameOf(procedure.kinds, code);
    if (fact == "department")
        return nameOf(procedure.departments, code);
    const FactField field = fieldOf(fact);
    for (const ChoiceList& list : procedure.choices) {
        if (list.field == field.path)
            return nameOf(list.options, code);
    }
    return field.key.empty() ? Param(std::string(code))
                             : Param(Term{"choice." + std::string(field.key) + "." + std::string(code)});
}

} // namespace recourse
