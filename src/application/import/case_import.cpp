// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/import/case_import.h"

#include "support/text.h"

#include <algorithm>
#include <optional>

namespace recourse {

namespace {

void put(Draft& draft, const std::string& target, const std::string& text) {
    const std::size_t dot = target.find('.');
    if (dot == std::string::npos) {
        draft.values[target] = text;
        return;
    }
    std::vector<Draft::Values>& rows = draft.rows[target.substr(0, dot)];
    if (rows.empty())
        rows.emplace_back();
    rows.front()[target.substr(dot + 1)] = text;
}

std::string meant(const ColumnMapping& mapping, std::string_view written) {
    const std::string text(trimmed(written));
    const auto other = mapping.values.find(text);
    const std::string& found = other != mapping.values.end() ? other->second : text;
    return found.empty() ? mapping.otherwise : found;
}

} // namespace

Result<std::vector<Draft>, std::vector<FieldIssue>> draftsOf(const ImportTable& table, const ImportMapping& mapping) {
    std::vector<std::optional<std::size_t>> places;
    std::vector<FieldIssue> issues;
    for (std::size_t i = 0; i < mapping.columns.size(); ++i) {
        const std::string& name = mapping.columns[i].column;
        const auto found = std::find(table.columns.begin(), table.columns.end(), name);
        places.push_back(found == table.columns.end()
                             ? std::nullopt
                             : std::optional(static_cast<std::size_t>(found - table.columns.begin())));
        if (!name.empty() && !places.back())
            issues.push_back(issue("columns[" + std::to_string(i) + "].column", "import.no-such-column", {name}));
    }
    if (!issues.empty())
        return Error{std::move(issues)};
    std::vector<Draft> drafts;
    for (const ImportTable::Line& line : table.lines) {
        Draft& draft = drafts.emplace_back();
        for (std::size_t i = 0; i < mapping.columns.size(); ++i) {
            const bool there = places[i] && *places[i] < line.cells.size();
            const std::string text = meant(mapping.columns[i], there ? line.cells[*places[i]] : std::string());
            if (!text.empty())
                put(draft, mapping.columns[i].target, text);
        }
    }
    return drafts;
}

} // namespace recourse
