// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/drafts/draft_json.h"

#include "persistence/procedures/json_document.h"

#include <limits>

namespace recourse {

namespace {

using DraftDocument = nlohmann::json;

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

/// Reads the fields of one object; a value that is none is an issue.
Draft::Values readValues(const DraftDocument& object, const std::string& path, std::vector<FieldIssue>& issues) {
    Draft::Values values;
    for (const auto& [key, value] : object.items()) {
        if (value.is_null() || (path.empty() && isTable(value)))
            continue;
        if (auto text = typedText(value))
            values[key] = *std::move(text);
        else
            issues.push_back(issue(path + key, "draft.no-value", {path + key}));
    }
    return values;
}

std::vector<Draft::Values> readTable(const DraftDocument& rows, const std::string& name,
                                     std::vector<FieldIssue>& issues) {
    std::vector<Draft::Values> table;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::string path = name + "[" + std::to_string(i) + "]";
        if (rows[i].is_object())
            table.push_back(readValues(rows[i], path + ".", issues));
        else
            issues.push_back(issue(path, "draft.no-row", {path}));
    }
    return table;
}

} // namespace

Result<Draft, std::vector<FieldIssue>> parseDraft(std::string_view json) {
    DocumentFaults faults;
    const auto document = parseDocument(json, faults, std::numeric_limits<std::size_t>::max());
    std::vector<FieldIssue> issues;
    for (const DocumentFault& fault : faults)
        issues.push_back({fault.path, fault.fault});
    if (document && !document->is_object())
        issues.push_back(issue("", "draft.not-an-object"));
    if (!document || !document->is_object())
        return Error{std::move(issues)};
    Draft draft;
    draft.values = readValues(*document, "", issues);
    for (const auto& [key, value] : document->items()) {
        if (isTable(value))
            draft.rows[key] = readTable(value, key, issues);
    }
    if (!issues.empty())
        return Error{std::move(issues)};
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
