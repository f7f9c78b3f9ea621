// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/procedures/procedure_comparison.h"

#include "persistence/procedures/procedure_writer.h"
#include "persistence/procedures/row_matching.h"

#include <algorithm>

namespace recourse {

namespace {

using nlohmann::ordered_json;
using What = RuleChange::What;

std::string valueText(const ordered_json& value) {
    return value.is_string() ? value.get<std::string>() : value.dump();
}

/// A place in either document.
struct ComparedPlace {
    std::string before;
    std::string after;

    [[nodiscard]] ComparedPlace member(const std::string& name) const {
        return {before.empty() ? name : before + "." + name, after.empty() ? name : after + "." + name};
    }
    [[nodiscard]] ComparedPlace row(std::size_t was, std::size_t is) const {
        return {before + "[" + std::to_string(was) + "]", after + "[" + std::to_string(is) + "]"};
    }
};

class DocumentComparison {
public:
    RuleChanges take() { return std::move(m_changes); }

    void compare(const ComparedPlace& place, std::string_view name, const ordered_json& before,
                 const ordered_json& after) {
        if (before == after)
            return;
        if (before.is_object() && after.is_object())
            compareMembers(place, before, after);
        else if (before.is_array() && after.is_array())
            compareRows(place, listOfRows(name), before, after);
        else
            m_changes.push_back({What::Changed, place.after, place.before, valueText(before), valueText(after)});
    }

private:
    void compareMembers(const ComparedPlace& place, const ordered_json& before, const ordered_json& after) {
        for (const auto& [name, value] : before.items()) {
            const auto now = after.find(name);
            if (now == after.end())
                compareMissing(place.member(name), value);
            else
                compare(place.member(name), name, value, *now);
        }
        for (const auto& [name, value] : after.items()) {
            if (!before.contains(name))
                compareNew(place.member(name), value);
        }
    }

    /// A list left out is an empty one: each row of it is a change.
    void compareMissing(const ComparedPlace& place, const ordered_json& before) {
        if (!before.is_array())
            return removed(place.before, before);
        for (std::size_t i = 0; i < before.size(); ++i)
            removed(place.row(i, i).before, before[i]);
    }
    void compareNew(const ComparedPlace& place, const ordered_json& after) {
        if (!after.is_array())
            return added(place.after, after);
        for (std::size_t i = 0; i < after.size(); ++i)
            added(place.row(i, i).after, after[i]);
    }

    void compareRows(const ComparedPlace& place, const ListOfRows& list, const ordered_json& before,
                     const ordered_json& after) {
        const MatchedRows matched = matchRows(list, before, after);
        for (const std::size_t i : matched.removed)
            removed(place.row(i, i).before, before[i]);
        const std::vector<std::size_t> moved = movedRows(list, matched, after);
        for (std::size_t i = 0; i < after.size(); ++i) {
            if (!matched.before[i]) {
                added(place.row(i, i).after, after[i]);
                continue;
            }
            const ordered_json& was = before[*matched.before[i]];
            const ComparedPlace row = place.row(*matched.before[i], i);
            if (std::find(moved.begin(), moved.end(), i) != moved.end())
                m_changes.push_back({What::Moved, row.after, row.before, valueText(was), valueText(after[i])});
            compare(row, {}, was, after[i]);
        }
    }

    void removed(const std::string& path, const ordered_json& value) {
        m_changes.push_back({What::Removed, path, path, valueText(value), {}});
    }
    void added(const std::string& path, const ordered_json& value) {
        m_changes.push_back({What::Added, path, path, {}, valueText(value)});
    }

    RuleChanges m_changes;
};

} // namespace

RuleChanges compareDocuments(const ordered_json& before, const ordered_json& after) {
    DocumentComparison comparison;
    comparison.compare({}, {}, before, after);
    return comparison.take();
}

RuleChanges compareProcedures(const Procedure& before, const Procedure& after) {
    return compareDocuments(ordered_json::parse(writeProcedure(before)), ordered_json::parse(writeProcedure(after)));
}

} // namespace recourse
