// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/drafts/draft_json.h"

#include <nlohmann/json.hpp>

namespace recourse {

namespace {

using DraftDocument = nlohmann::ordered_json;

/// A single value as the text somebody would have typed; nothing for an object or null.
std::optional<std::string> typedText(const DraftDocument& value) {
    if (value.is_string())
        return value.get<std::string>();
    if (value.is_boolean())
        return value.get<bool>() ? "yes" : "no";
    if (value.is_number())
        return value.dump();
    if (!value.is_array())
        return std::nullopt;
    std::string codes;
    for (const DraftDocument& code : value) {
        if (!code.is_string())
            return std::nullopt;
        codes += (codes.empty() ? "" : ",") + code.get<std::string>();
    }
    return codes;
}

bool isTable(const DraftDocument& value) {
    return value.is_array() && !value.empty() && value.front().is_object();
}

/// Reads the fields of one object; the first value that is none stops it, and its path is the error.
Result<Draft::Values, Sentence> readValues(const DraftDocument& object, const std::string& path) {
    Draft::Values values;
    for (const auto& [key, value] : object.items()) {
        if (value.is_null() || isTable(value))
            continue;
        const auto text = typedText(value);
        if (!text)
            return Error{Sentence{"draft.no-value", {path + key}}};
        values[key] = *text;
    }
    return values;
}

Result<std::vector<Draft::Values>, Sentence> readTable(const DraftDocument& rows, const std::string& name) {
    std::vector<Draft::Values> table;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::string path = name + "[" + std::to_string(i) + "]";
        if (!rows[i].is_object())
            return Error{Sentence{"draft.no-row", {path}}};
        auto row = readValues(rows[i], path + ".");
        if (!row)
            return Error{row.error()};
        table.push_back(*std::move(row));
    }
    return table;
}

} // namespace

Result<Draft, Sentence> parseDraft(std::string_view json) {
    const DraftDocument document = DraftDocument::parse(json, nullptr, false);
    if (document.is_discarded())
        return Error{Sentence{"draft.not-json", {}}};
    if (!document.is_object())
        return Error{Sentence{"draft.not-an-object", {}}};
    Draft draft;
    auto values = readValues(document, "");
    if (!values)
        return Error{values.error()};
    draft.values = *std::move(values);
    for (const auto& [key, value] : document.items()) {
        if (!isTable(value))
            continue;
        auto rows = readTable(value, key);
        if (!rows)
            return Error{rows.error()};
        draft.rows[key] = *std::move(rows);
    }
    return draft;
}

std::string draftJson(const Draft& draft) {
    DraftDocument document = DraftDocument::object();
    for (const auto& [key, text] : draft.values)
        document[key] = text;
    for (const auto& [name, rows] : draft.rows) {
        DraftDocument table = DraftDocument::array();
        for (const Draft::Values& row : rows)
            table.push_back(row.empty() ? DraftDocument::object() : DraftDocument(row));
        document[name] = std::move(table);
    }
    return document.dump(-1, ' ', false, DraftDocument::error_handler_t::replace);
}

} // namespace recourse
