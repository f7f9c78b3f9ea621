// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/binding/field_path.h"

#include <algorithm>
#include <charconv>

namespace recourse {

FieldPath parseFieldPath(std::string_view text) {
    const std::size_t open = text.find('[');
    const std::size_t close = text.find("].");
    if (open == std::string_view::npos || close == std::string_view::npos || close < open)
        return {{}, 0, std::string(text)};
    FieldPath path{std::string(text.substr(0, open)), 0, std::string(text.substr(close + 2))};
    std::from_chars(text.data() + open + 1, text.data() + close, path.row);
    return path;
}

std::string toText(const FieldPath& path) {
    return path.table.empty() ? path.key : path.table + "[" + std::to_string(path.row) + "]." + path.key;
}

std::string pathOfAnyRow(const FieldPath& path) {
    return path.table.empty() ? path.key : path.table + "." + path.key;
}

std::string_view valueIn(const Draft& draft, const FieldPath& path) {
    const auto rows = draft.rows.find(path.table);
    if (!path.table.empty() && (rows == draft.rows.end() || rows->second.size() <= path.row))
        return {};
    const Draft::Values& values = path.table.empty() ? draft.values : rows->second[path.row];
    const auto found = values.find(path.key);
    return found == values.end() ? std::string_view() : found->second;
}

void setValue(Draft& draft, const FieldPath& path, std::string value) {
    if (path.table.empty()) {
        draft.values[path.key] = std::move(value);
        return;
    }
    std::vector<Draft::Values>& rows = draft.rows[path.table];
    rows.resize(std::max(rows.size(), path.row + 1));
    rows[path.row][path.key] = std::move(value);
}

bool isBlank(const Draft::Values& row) {
    return std::all_of(row.begin(), row.end(),
                       [](const auto& value) { return value.first == "id" || value.second.empty(); });
}

Draft withoutBlanks(const Draft& draft) {
    Draft kept = draft;
    for (auto& [table, rows] : kept.rows) {
        std::erase_if(rows, isBlank);
        for (Draft::Values& row : rows)
            std::erase_if(row, [](const auto& value) { return value.second.empty(); });
    }
    return kept;
}

std::size_t rowWithBlanks(const Draft& draft, const FieldPath& path) {
    const auto rows = draft.rows.find(path.table);
    if (rows == draft.rows.end())
        return path.row;
    std::size_t filled = 0;
    for (std::size_t row = 0; row < rows->second.size(); ++row) {
        if (!isBlank(rows->second[row]) && filled++ == path.row)
            return row;
    }
    return path.row;
}

std::optional<RowPart> parseRowPart(std::string_view text) {
    const std::size_t equals = text.find('=');
    if (equals == std::string_view::npos)
        return std::nullopt;
    return RowPart{std::string(text.substr(0, equals)), std::string(text.substr(equals + 1))};
}

bool isOf(const Draft::Values& row, const RowPart& part) {
    const auto found = row.find(part.key);
    return found != row.end() && found->second == part.value;
}

void keepPart(Draft::Values& row, const RowPart& part) {
    row.erase(part.key);
    if (!isBlank(row))
        row[part.key] = part.value;
}

} // namespace recourse
