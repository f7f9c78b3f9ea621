// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/import/mapping_reader.h"

#include <nlohmann/json.hpp>

namespace recourse {

namespace {

using MappingDocument = nlohmann::json;

/// A text member; an issue if it is there and no text, or not there and needed.
std::string textMember(const MappingDocument& object, const char* key, bool needed, const std::string& path,
                       std::vector<FieldIssue>& issues) {
    const auto found = object.find(key);
    if (found != object.end() && found->is_string())
        return found->get<std::string>();
    if (found != object.end() || needed)
        issues.push_back(issue(path + key, "import.text-expected"));
    return {};
}

ColumnMapping readColumn(const MappingDocument& object, const std::string& path, std::vector<FieldIssue>& issues) {
    ColumnMapping column;
    column.column = textMember(object, "column", false, path, issues);
    column.target = textMember(object, "target", true, path, issues);
    column.otherwise = textMember(object, "otherwise", false, path, issues);
    for (const auto& [key, value] : object.items()) {
        if (key != "column" && key != "target" && key != "otherwise" && key != "values")
            issues.push_back(issue(path + key, "import.unknown-key", {key}));
    }
    const auto values = object.find("values");
    if (values == object.end())
        return column;
    if (!values->is_object()) {
        issues.push_back(issue(path + "values", "import.values-expected"));
        return column;
    }
    for (auto entry = values->begin(); entry != values->end(); ++entry)
        column.values[entry.key()] = textMember(*values, entry.key().c_str(), true, path + "values.", issues);
    return column;
}

} // namespace

Result<ImportMapping, std::vector<FieldIssue>> readMapping(std::string_view json) {
    const MappingDocument document = MappingDocument::parse(json, nullptr, false);
    if (!document.is_object())
        return Error{std::vector{issue("", "draft.not-json")}};
    ImportMapping mapping;
    std::vector<FieldIssue> issues;
    mapping.procedure = textMember(document, "procedure", true, "", issues);
    const auto columns = document.find("columns");
    if (columns == document.end() || !columns->is_array() || columns->empty()) {
        issues.push_back(issue("columns", "import.columns-expected"));
        return Error{std::move(issues)};
    }
    for (std::size_t i = 0; i < columns->size(); ++i) {
        const std::string path = "columns[" + std::to_string(i) + "].";
        if ((*columns)[i].is_object())
            mapping.columns.push_back(readColumn((*columns)[i], path, issues));
        else
            issues.push_back(issue(path, "draft.no-row", {path}));
    }
    if (!issues.empty())
        return Error{std::move(issues)};
    return mapping;
}

} // namespace recourse
