// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/procedures/rule_edits.h"

#include <algorithm>
#include <charconv>

namespace recourse {

namespace {

constexpr std::size_t kStatesKept = 200;

/// "routes[0].steps[1]": the row "routes[0]", its list "steps", the second of it.
struct RowPlace {
    std::string around;
    std::string list;
    std::size_t index = 0;
};

RowPlace placeOf(const std::string& path) {
    const std::size_t open = path.rfind('[');
    const std::size_t before = path.rfind("].", open);
    RowPlace place;
    if (open == std::string::npos)
        return place;
    place.around = before == std::string::npos ? std::string() : path.substr(0, before + 1);
    const std::size_t begin = before == std::string::npos ? 0 : before + 2;
    place.list = path.substr(begin, open - begin);
    std::from_chars(path.data() + open + 1, path.data() + path.size(), place.index);
    return place;
}

std::string pathOf(const RowPlace& place, std::size_t index) {
    return place.around + (place.around.empty() ? "" : ".") + place.list + "[" + std::to_string(index) + "]";
}

/// The list the row stands in, or null if the row is not there.
RuleDraft::Rows* findRows(RuleDraft& document, const std::string& path, const RowPlace& place) {
    if (path.empty() || findRow(document, path) == nullptr)
        return nullptr;
    return &findRow(document, place.around)->lists.at(place.list);
}

} // namespace

void RuleEdits::push(RuleDraft next, std::string by) {
    if (next == draft())
        return;
    const bool goesOn = !by.empty() && m_at > 0 && m_states[m_at].by == by;
    m_states.resize(m_at + 1);
    if (goesOn) {
        m_states.back().draft = std::move(next);
        return;
    }
    m_states.push_back({std::move(next), std::move(by)});
    if (m_states.size() > kStatesKept) {
        m_states.erase(m_states.begin());
        m_forgotten = true;
    }
    m_at = m_states.size() - 1;
}

void RuleEdits::set(const std::string& row, const std::string& member, const std::string& text) {
    RuleDraft next = draft();
    RuleDraft* found = findRow(next, row);
    if (found == nullptr)
        return;
    if (text.empty())
        found->values.erase(member);
    else
        found->values[member] = text;
    push(std::move(next), row + "." + member);
}

void RuleEdits::setRows(const std::string& row, const std::string& list, RuleDraft::Rows rows) {
    RuleDraft next = draft();
    RuleDraft* found = findRow(next, row);
    if (found == nullptr)
        return;
    if (rows.empty())
        found->lists.erase(list);
    else
        found->lists[list] = std::move(rows);
    push(std::move(next), row + "." + list);
}

std::string RuleEdits::addRow(const std::string& row, const std::string& list, RuleDraft first) {
    RuleDraft next = draft();
    RuleDraft* found = findRow(next, row);
    if (found == nullptr)
        return {};
    RuleDraft::Rows& rows = found->lists[list];
    rows.push_back(std::move(first));
    std::string path = pathOf({row, list, 0}, rows.size() - 1);
    push(std::move(next), {});
    return path;
}

std::string RuleEdits::copyRow(const std::string& path, const std::string& key) {
    RuleDraft next = draft();
    const RowPlace place = placeOf(path);
    RuleDraft::Rows* rows = findRows(next, path, place);
    if (rows == nullptr)
        return {};
    const auto at = rows->begin() + static_cast<std::ptrdiff_t>(place.index);
    RuleDraft copy = *at;
    if (!key.empty())
        copy.values["key"] = key;
    rows->insert(at + 1, std::move(copy));
    push(std::move(next), {});
    return pathOf(place, place.index + 1);
}

void RuleEdits::removeRow(const std::string& path) {
    RuleDraft next = draft();
    const RowPlace place = placeOf(path);
    RuleDraft::Rows* rows = findRows(next, path, place);
    if (rows == nullptr)
        return;
    rows->erase(rows->begin() + static_cast<std::ptrdiff_t>(place.index));
    if (rows->empty())
        findRow(next, place.around)->lists.erase(place.list);
    push(std::move(next), {});
}

std::string RuleEdits::moveRow(const std::string& path, int places) {
    RuleDraft next = draft();
    const RowPlace place = placeOf(path);
    RuleDraft::Rows* rows = findRows(next, path, place);
    if (rows == nullptr)
        return path;
    const auto last = static_cast<std::ptrdiff_t>(rows->size()) - 1;
    const auto from = static_cast<std::ptrdiff_t>(place.index);
    const std::ptrdiff_t to = std::clamp<std::ptrdiff_t>(from + places, 0, last);
    const auto begin = rows->begin();
    if (to < from)
        std::rotate(begin + to, begin + from, begin + from + 1);
    else
        std::rotate(begin + from, begin + from + 1, begin + to + 1);
    push(std::move(next), {});
    return pathOf(place, static_cast<std::size_t>(to));
}

void RuleEdits::undo() {
    if (canUndo())
        m_states[--m_at].by.clear(); // what is typed next is a step of its own
}

void RuleEdits::redo() {
    if (canRedo())
        ++m_at;
}

} // namespace recourse
