// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/draft.h"

#include <optional>
#include <vector>

namespace recourse {

/// What was typed into a form before: whole drafts, the last 200 of them. Edits of one field that follow each other are
/// one step until the keyboard leaves the field.
class DraftHistory {
public:
    /// A draft to go back to, and the field at which it differs.
    struct Step {
        Draft draft;
        std::string path;
    };

    /// Call with the draft as it was before the edit.
    void record(const Draft& before, std::string_view path);
    /// The next edit of the same field is a step of its own.
    void endMerging() { m_merging = false; }
    void clear();

    [[nodiscard]] std::optional<Step> undo(const Draft& current);
    [[nodiscard]] std::optional<Step> redo(const Draft& current);

private:
    static std::optional<Step> swapTop(std::vector<Step>& from, std::vector<Step>& to, const Draft& current);

    std::vector<Step> m_before;
    std::vector<Step> m_after;
    bool m_merging = false;
};

} // namespace recourse
