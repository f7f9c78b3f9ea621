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
    if (fact == "defect-code")
        return {"complaint_line.defect-code", {}};
    if (fact == "satisfied")
        return {fact, fact};
    if (fact == "valid")
        return {"validity", "validity"};
    return {fact, fact == "channel" ? fact : std::string_view()};
}

const MilestoneRule* ownStep(const Procedure& procedure, std::string_view key) {
    const auto& rules = procedure.milestones;
    const auto found =
        std::find_if(rules.begin(), rules.end(), [key](const MilestoneRule& rule) { return rule.key == key; });
    return found != rules.end() && found->isOwnStep() ? &*found : nullptr;
}

const ExtraField* extraField(const Procedure& procedure, std::string_view key) {
    const auto& fields = procedure.fields;
    const auto found =
        std::find_if(fields.begin(), fields.end(), [key](const ExtraField& field) { return field.key == key; });
    return found != fields.end() ? &*found : nullptr;
}

/// Kinds a rule can compare with what is written in a document.
bool isTestable(Kind kind) {
    return kind == Kind::Choice || kind == Kind::Choices || kind == Kind::Flag || kind == Kind::Money ||
           kind == Kind::Quantity || kind == Kind::Number;
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

LocalText namesOf(const std::vector<NamedKey>& list, const std::vector<std::string>& keys) {
    LocalText names;
    for (const std::string& key : keys) {
        const LocalText name = nameOf(list, key);
        names.zh += (names.zh.empty() ? "" : "、") + name.zh;
        names.en += (names.en.empty() ? "" : ", ") + name.en;
    }
    return names;
}

Param milestoneName(const Procedure& procedure, std::string_view key) {
    const MilestoneRule* own = ownStep(procedure, key);
    return own != nullptr ? Param(own->name) : Param(Term{"milestone." + std::string(key)});
}

Param stageName(const Procedure& procedure, std::string_view key) {
    const MilestoneRule* own = ownStep(procedure, key);
    return own != nullptr ? Param(own->name) : Param(Term{"stage." + std::string(key)});
}

std::optional<Kind> factKind(const Procedure& procedure, std::string_view fact) {
    for (const FactKind& known : kFacts) {
        if (known.key == fact)
            return known.kind;
    }
    const ExtraField* field = extraField(procedure, fact);
    return field != nullptr && isTestable(field->kind) ? std::optional(field->kind) : std::nullopt;
}

Param factName(const Procedure& procedure, std::string_view fact) {
    const ExtraField* field = extraField(procedure, fact);
    return field != nullptr ? Param(field->name) : Param(Term{"fact." + std::string(fact)});
}

Param factValueName(const Procedure& procedure, std::string_view fact, std::string_view code) {
    if (fact == "class")
        return nameOf(procedure.scale.grades, code);
    if (fact == "kind")
        return nameOf(procedure.kinds, code);
    if (fact == "department")
        return nameOf(procedure.departments, code);
    if (const ExtraField* own = extraField(procedure, fact); own != nullptr)
        return nameOf(own->options, code);
    const FactField field = fieldOf(fact);
    for (const ChoiceList& list : procedure.choices) {
        if (list.field == field.path)
            return nameOf(list.options, code);
    }
    return field.key.empty() ? Param(std::string(code))
                             : Param(Term{"choice." + std::string(field.key) + "." + std::string(code)});
}

} // namespace recourse
