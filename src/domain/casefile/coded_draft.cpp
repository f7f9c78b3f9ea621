// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefile/own_choices.h"
#include "domain/casefile/verb.h"
#include "domain/procedure/choice_lists.h"
#include "domain/procedure/procedure.h"

#include <algorithm>

namespace recourse::detail {

namespace {

std::vector<std::string> splitCodes(std::string_view text) {
    std::vector<std::string> codes;
    while (!text.empty()) {
        const std::size_t comma = std::min(text.find(','), text.size());
        codes.emplace_back(text.substr(0, comma));
        text.remove_prefix(std::min(comma + 1, text.size()));
    }
    return codes;
}

std::string joined(const std::vector<std::string>& codes, std::string_view separator) {
    std::string text;
    for (const std::string& code : codes)
        text += (text.empty() ? std::string() : std::string(separator)) + code;
    return text;
}

/// What may be chosen for one field.
struct Choices {
    const std::vector<NamedKey>* named;
    std::span<const std::string_view> own;

    [[nodiscard]] bool areOpen() const { return named == nullptr && own.empty(); }
    [[nodiscard]] std::optional<std::string> codeOf(const std::string& written) const {
        if (named != nullptr) {
            const NamedKey* found = findNamed(*named, written);
            return found == nullptr ? std::optional<std::string>() : found->key;
        }
        return std::find(own.begin(), own.end(), written) == own.end() ? std::optional<std::string>() : written;
    }
    [[nodiscard]] std::vector<std::string> codes() const {
        std::vector<std::string> codes(own.begin(), own.end());
        if (named == nullptr)
            return codes;
        codes.clear();
        for (const NamedKey& key : *named)
            codes.push_back(key.key);
        return codes;
    }
};

/// Puts the codes of one field into its value; issue: what is on no list.
std::optional<FieldIssue> code(std::string& value, Kind kind, const Choices& choices, const std::string& path) {
    if (choices.areOpen())
        return std::nullopt;
    std::vector<std::string> codes = kind == Kind::Choices ? splitCodes(value) : std::vector<std::string>{value};
    for (std::string& written : codes) {
        const std::optional<std::string> found = choices.codeOf(written);
        if (!found)
            return issue(path, "input.not-a-choice", {written, joined(choices.codes(), ", ")});
        written = *found;
    }
    value = joined(codes, ",");
    return std::nullopt;
}

} // namespace

std::vector<FieldIssue> putCodes(Draft& draft, std::string_view head, const InputShape& shape, const Context& context) {
    std::vector<FieldIssue> issues;
    const auto codeRow = [&](Draft::Values& row, std::string_view table, const std::vector<FieldInfo>& fields,
                             const std::string& prefix) {
        for (const FieldInfo& field : fields) {
            const auto value = row.find(field.key);
            const bool isChosen = field.kind == Kind::Choice || field.kind == Kind::Choices;
            if (!isChosen || value == row.end() || value->second.empty())
                continue;
            const Choices choices{findChoices(context.procedure, table, field.key),
                                  ownChoices(tableOfChoices(table), field.key)};
            if (auto fault = code(value->second, field.kind, choices, prefix + std::string(field.key)))
                issues.push_back(*std::move(fault));
        }
    };
    codeRow(draft.values, head, shape.fields, "");
    for (const InputTable& table : shape.tables) {
        const auto rows = draft.rows.find(table.table);
        for (std::size_t i = 0; rows != draft.rows.end() && i < rows->second.size(); ++i)
            codeRow(rows->second[i], table.table, table.fields,
                    std::string(table.table) + "[" + std::to_string(i) + "].");
    }
    std::vector<FieldInfo> extra;
    for (const ExtraField& field : context.procedure.fields)
        extra.push_back({field.key, field.kind, {}});
    codeRow(draft.values, "extra", extra, "");
    return issues;
}

} // namespace recourse::detail
