// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/binding/draft_history.h"

namespace recourse {
namespace {
constexpr std::size_t kHistoryDepth = 200;
}

void DraftHistory::record(const Draft& before, std::string_view path) {
    m_after.clear();
    if (m_merging && !m_before.empty() && m_before.back().path == path)
        return;
    m_before.push_back({before, std::string(path)});
    if (m_before.size() > kHistoryDepth)
        m_before.erase(m_before.begin());
    m_merging = true;
}

void DraftHistory::clear() {
    m_before.clear();
    m_after.clear();
    m_merging = false;
}

std::optional<DraftHistory::Step> DraftHistory::undo(const Draft& current) {
    m_merging = false;
    return swapTop(m_before, m_after, current);
}

std::optional<DraftHistory::Step> DraftHistory::redo(const Draft& current) {
    m_merging = false;
    return swapTop(m_after, m_before, current);
}

std::optional<DraftHistory::Step> DraftHistory::swapTop(std::vector<Step>& from, std::vector<Step>& to,
                                                        const Draft& current) {
    if (from.empty())
        return std::nullopt;
    Step step = std::move(from.back());
    from.pop_back();
    to.push_back({current, step.path});
    return step;
}

} // namespace recourse
