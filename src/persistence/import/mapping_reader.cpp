// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/import/mapping_reader.h"

#include <nlohmann/json.hpp>

namespace recourse {

namespace {

using MappingDocument = nlohmann::json;

struct MappingObject {
    const MappingDocument& json;
    std::string path;
    std::vector<FieldIssue>& issues;

    /// An issue if there is none.
    [[nodiscard]] std::string member(const std::string& key) const {
        const auto found = json.find(key);
        if (found != json.end() && found->is_string())
            return found->get<std::string>();
        issues.push_back(issue(path + key, "import.text-expected"));
        return {};
    }
    /// An issue if there is something else.
    [[nodiscard]] std::string memberIfAny(const std::string& key) const {
        return json.contains(key) ? member(key) : std::string();
    }
};

ColumnMapping readColumn(const MappingDocument& object, const std::string& path, std::vector<FieldIssue>& issues) {
    const MappingObject written{object, path, issues};
    ColumnMapping column;
    column.column = written.memberIfAny("column");
    column.target = written.member("target");
    column.otherwise = written.memberIfAny("otherwise");
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
    const MappingObject texts{*values, path + "values.", issues};
    for (const auto& entry : values->items())
        column.values[entry.key()] = texts.member(entry.key());
    return column;
}

} // namespace

Result<ImportMapping, std::vector<FieldIssue>> readMapping(std::string_view json) {
    const MappingDocument document = MappingDocument::parse(json, nullptr, false);
    if (!document.is_object())
        return Error{std::vector{issue("", "draft.not-json")}};
    ImportMapping mapping;
    std::vector<FieldIssue> issues;
    mapping.procedure = MappingObject{document, "", issues}.member("procedure");
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
