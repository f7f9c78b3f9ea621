// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/procedures/row_matching.h"

#include <algorithm>
#include <array>
#include <map>

namespace recourse {

namespace {

using nlohmann::ordered_json;

/// Rows of either list that have no partner yet are matched if they are alike in this.
using Likeness = std::string (*)(const ListOfRows& list, const ordered_json& row);

std::string memberText(const ordered_json& row, std::string_view member) {
    const auto found = row.is_object() ? row.find(std::string(member)) : row.end();
    return row.is_object() && found != row.end() ? found->dump() : std::string();
}

std::string wholeRow(const ListOfRows&, const ordered_json& row) {
    return row.dump();
}

std::string nameOfRow(const ListOfRows& list, const ordered_json& row) {
    std::string name;
    for (const std::string_view member : list.naming)
        name += memberText(row, member) + "\n";
    return name;
}

std::string nameAndCondition(const ListOfRows& list, const ordered_json& row) {
    return nameOfRow(list, row) + memberText(row, "when");
}

/// The rows of two lists, while they find their partners.
struct Matching {
    const ListOfRows& list;
    const ordered_json& after;
    std::map<std::size_t, const ordered_json*> unmatched; ///< of the older list
    MatchedRows matched;
};

/// In the order of the lists, of several alike the first with the first.
void matchAlike(Matching& rows, Likeness likeness) {
    std::multimap<std::string, std::size_t> free;
    for (const auto& [index, row] : rows.unmatched)
        free.emplace(likeness(rows.list, *row), index);
    for (std::size_t i = 0; i < rows.after.size(); ++i) {
        if (rows.matched.before[i])
            continue;
        const auto found = free.lower_bound(likeness(rows.list, rows.after[i]));
        if (found == free.end() || found->first != likeness(rows.list, rows.after[i]))
            continue;
        rows.matched.before[i] = found->second;
        rows.unmatched.erase(found->second);
        free.erase(found);
    }
}

/// The rows of a longest ascending part stay; the rest moved. Of rows in one group.
std::vector<std::size_t> movedIn(const std::vector<std::size_t>& rows, const MatchedRows& matched) {
    std::vector<std::size_t> length(rows.size(), 1);
    std::vector<std::size_t> previous(rows.size(), rows.size());
    std::size_t last = rows.size();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (*matched.before[rows[j]] >= *matched.before[rows[i]] || length[j] < length[i])
                continue;
            length[i] = length[j] + 1;
            previous[i] = j;
        }
        if (last == rows.size() || length[i] > length[last])
            last = i;
    }
    std::vector<std::size_t> moved = rows;
    for (; last != rows.size(); last = previous[last])
        std::erase(moved, rows[last]);
    return moved;
}

} // namespace

const ListOfRows& listOfRows(std::string_view member) {
    static const ListOfRows kNameless{};
    static const std::array kLists{
        ListOfRows{"kinds", {"key"}},
        ListOfRows{"roles", {"key"}, true},
        ListOfRows{"departments", {"key"}},
        ListOfRows{"options", {"key"}},
        ListOfRows{"choices", {"field"}},
        ListOfRows{"grades", {"key"}, true},
        ListOfRows{"criteria", {"key"}},
        ListOfRows{"repetition", {"from", "to"}},
        ListOfRows{"windows", {"key"}},
        ListOfRows{"when", {"fact"}},
        ListOfRows{"unless", {"fact"}},
        ListOfRows{"handling", {"department"}, true},
        ListOfRows{"charging", {"payer"}, true},
        ListOfRows{"deadlines", {"key"}, true, "key"},
        ListOfRows{"escalation", {"role"}},
        ListOfRows{"routes", {"key"}, true, "subject"},
        ListOfRows{"steps", {"role"}},
        ListOfRows{"separation", {"act"}},
        ListOfRows{"permissions", {"verb"}, true, "verb"},
        ListOfRows{"milestones", {"key"}, true},
        ListOfRows{"numbering", {"sheet"}},
        ListOfRows{"fields", {"key"}},
        ListOfRows{"required", {"verb"}},
        ListOfRows{"closing", {"key"}},
        ListOfRows{"copies", {"sheet"}},
        ListOfRows{"sheets", {"code"}},
        ListOfRows{"retention", {"from"}},
        ListOfRows{"gaps", {"place"}},
    };
    const auto found =
        std::find_if(kLists.begin(), kLists.end(), [member](const ListOfRows& known) { return known.list == member; });
    return found == kLists.end() ? kNameless : *found;
}

MatchedRows matchRows(const ListOfRows& list, const ordered_json& before, const ordered_json& after) {
    Matching rows{list, after, {}, {std::vector<std::optional<std::size_t>>(after.size()), {}}};
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (i < after.size() && before[i] == after[i])
            rows.matched.before[i] = i;
        else
            rows.unmatched.emplace(i, &before[i]);
    }
    for (const Likeness likeness : {wholeRow, nameAndCondition, nameOfRow})
        matchAlike(rows, likeness);
    for (const auto& [index, row] : rows.unmatched)
        rows.matched.removed.push_back(index);
    return std::move(rows.matched);
}

std::vector<std::size_t> movedRows(const ListOfRows& list, const MatchedRows& matched, const ordered_json& after) {
    std::vector<std::size_t> moved;
    if (!list.inOrder)
        return moved;
    std::map<std::string, std::vector<std::size_t>> groups;
    for (std::size_t i = 0; i < after.size(); ++i) {
        if (matched.before[i])
            groups[memberText(after[i], list.among)].push_back(i);
    }
    for (const auto& [name, rows] : groups) {
        const std::vector<std::size_t> found = movedIn(rows, matched);
        moved.insert(moved.end(), found.begin(), found.end());
    }
    std::sort(moved.begin(), moved.end());
    return moved;
}

} // namespace recourse
