// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/procedures/rule_draft_json.h"

#include "persistence/procedures/general_parts.h"
#include "persistence/procedures/json_document.h"
#include "persistence/procedures/procedure_shape.h"
#include "persistence/procedures/rule_shape_lister.h"
#include "support/text.h"

#include <algorithm>
#include <charconv>
#include <nlohmann/json.hpp>

namespace recourse {

namespace {

using nlohmann::json;

/// The member "span.length" of an object with an object "span", or null.
const json* findMember(const json& object, std::string_view member) {
    const json* at = &object;
    while (at != nullptr && !member.empty()) {
        if (!at->is_object())
            return nullptr;
        const std::size_t dot = member.find('.');
        const auto found = at->find(std::string(member.substr(0, dot)));
        at = found != at->end() ? &*found : nullptr;
        member = dot == std::string_view::npos ? std::string_view() : member.substr(dot + 1);
    }
    return at;
}

/// Makes the objects on the way.
json& madeMember(json& object, std::string_view member) {
    const std::size_t dot = member.find('.');
    json& next = object[std::string(member.substr(0, dot))];
    return dot == std::string_view::npos ? next : madeMember(next, member.substr(dot + 1));
}

std::string typedText(const json& value) {
    if (value.is_string())
        return value.get<std::string>();
    if (value.is_boolean())
        return value.get<bool>() ? "yes" : "";
    if (value.is_number())
        return value.dump();
    std::string text;
    for (const json& word : value) {
        if (word.is_string())
            text += (text.empty() ? "" : ",") + word.get<std::string>();
    }
    return text;
}

RuleDraft typedRow(const json& object, const RuleShape& shape) {
    RuleDraft draft;
    for (const RuleField& field : shape.fields) {
        const json* value = field.kind == RuleFieldKind::Fixed ? nullptr : findMember(object, field.member);
        if (value == nullptr)
            continue;
        if (std::string text = typedText(*value); !text.empty())
            draft.values[field.member] = std::move(text);
    }
    // What is the same in both languages was said in one: the writer says it for the other again.
    for (const RuleField& field : shape.fields) {
        const bool isEnglish = field.member == "en" || field.member.ends_with(".en");
        const std::string chinese = field.member.substr(0, field.member.size() - 2) + "zh";
        if (isEnglish && draft.typed(field.member) == draft.typed(chinese))
            draft.values.erase(field.member);
    }
    for (const RuleShape& list : shape.lists) {
        const json* rows = findMember(object, list.list);
        if (rows == nullptr || !rows->is_array() || rows->empty())
            continue;
        for (const json& row : *rows)
            draft.lists[list.list].push_back(typedRow(row, list));
    }
    return draft;
}

/// A whole number as such; anything else stays text, and the reader says what is expected.
json numberOrText(const std::string& text) {
    std::int64_t number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    return read.ec == std::errc() && read.ptr == text.data() + text.size() ? json(number) : json(text);
}

json valueOf(const RuleField& field, const std::string& text) {
    switch (field.kind) {
    case RuleFieldKind::Number:
    case RuleFieldKind::Limit:
        return numberOrText(text);
    case RuleFieldKind::Flag:
        return text == "yes";
    case RuleFieldKind::Keys:
    case RuleFieldKind::Phrases:
        return wordsIn(text);
    default:
        return text;
    }
}

/// What was typed; of the words for people also what was typed in the other language.
std::string saidAt(const RuleDraft& draft, const std::string& member) {
    std::string text(trimmed(draft.typed(member)));
    const bool zh = member == "zh" || member.ends_with(".zh");
    if (!text.empty() || !(zh || member == "en" || member.ends_with(".en")))
        return text;
    return std::string(trimmed(draft.typed(member.substr(0, member.size() - 2) + (zh ? "en" : "zh"))));
}

json writtenRow(const RuleDraft& draft, const RuleShape& shape) {
    json object = json::object();
    for (const RuleField& field : shape.fields) {
        const std::string text = saidAt(draft, field.member);
        const bool said = !text.empty() || (field.kind == RuleFieldKind::Flag && field.required);
        if (field.kind == RuleFieldKind::Fixed)
            madeMember(object, field.member) = numberOrText(field.words.front());
        else if (said)
            madeMember(object, field.member) = valueOf(field, text);
    }
    for (const RuleShape& list : shape.lists) {
        for (const RuleDraft& row : draft.rows(list.list))
            madeMember(object, list.list).push_back(writtenRow(row, list));
    }
    // A list that must be there is there without rows, unless the part it belongs to is left out.
    for (const RuleShape& list : shape.lists) {
        const std::size_t dot = list.list.find('.');
        const bool wanted = list.required && (dot == std::string::npos || object.contains(list.list.substr(0, dot)));
        if (wanted && draft.rows(list.list).empty())
            madeMember(object, list.list) = json::array();
    }
    return object;
}

} // namespace

const RuleShape& ruleShape() {
    static const RuleShape kShape = [] {
        RuleShape document;
        RuleShapeLister lister(document);
        Procedure procedure;
        shape(lister, procedure);
        return document;
    }();
    return kShape;
}

RuleDraft draftOf(std::string_view json, std::string_view general) {
    DocumentFaults faults;
    std::optional<nlohmann::json> document = parseDocument(json, faults);
    if (!document || !document->is_object())
        return {};
    if (!general.empty())
        addGeneralParts(*document, nlohmann::json::parse(general));
    return typedRow(*document, ruleShape());
}

std::string documentOf(const RuleDraft& draft) {
    return writtenRow(draft, ruleShape()).dump();
}

} // namespace recourse
