// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/procedures/rule_draft.h"

#include <cstddef>
#include <string>
#include <vector>

namespace recourse {

/// A rule document that is being edited, step by step, and back. Rows are named by their paths, "routes[0].steps[1]".
class RuleEdits {
public:
    explicit RuleEdits(RuleDraft draft = {}) : m_states{{std::move(draft), {}}} {}

    [[nodiscard]] const RuleDraft& draft() const { return m_states[m_at].draft; }
    [[nodiscard]] bool changed() const { return draft() != m_states.front().draft || m_forgotten; }

    /// Steps at one member that follow each other are taken back together. Nothing for a row that is not there.
    void set(const std::string& row, const std::string& member, const std::string& text);
    /// All rows of a list at once, as a table hands them over; typing in one table is taken back together.
    void setRows(const std::string& row, const std::string& list, RuleDraft::Rows rows);
    /// Everything, as one step.
    void replace(RuleDraft draft) { push(std::move(draft), {}); }
    /// Behind the last one. The path of the new row; empty if the row around it is not there.
    std::string addRow(const std::string& row, const std::string& list, RuleDraft first = {});
    /// Right behind the row it repeats, under the key if there is one.
    std::string copyRow(const std::string& path, const std::string& key = {});
    void removeRow(const std::string& path);
    /// By so many places, at most to the end. Where the row is then.
    std::string moveRow(const std::string& path, int places);

    [[nodiscard]] bool canUndo() const { return m_at > 0; }
    [[nodiscard]] bool canRedo() const { return m_at + 1 < m_states.size(); }
    void undo();
    void redo();

private:
    struct State {
        RuleDraft draft;
        std::string by; ///< what was typed into; empty: a step of its own
    };

    void push(RuleDraft next, std::string by);

    std::vector<State> m_states;
    std::size_t m_at = 0;
    bool m_forgotten = false; ///< the first states are no longer kept
};

} // namespace recourse
