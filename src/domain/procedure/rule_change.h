// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace recourse {

/// One difference between two revisions of a rule document.
struct RuleChange {
    enum class What {
        Changed, ///< a value
        Added,   ///< a value or a whole row
        Removed,
        Moved, ///< a row of a list in which the order says which rule is taken, or what is higher
    };
    What what = What::Changed;
    std::string path; ///< "deadlines[2].span.length", 0-based, in the newer document; of what was removed, in the older
    std::string pathBefore; ///< in the older document; of what was added, the same as `path`
    std::string before;     ///< the value as it is written, a row as JSON; empty where there was none
    std::string after;      ///< the same; empty where it is no more
    friend bool operator==(const RuleChange&, const RuleChange&) = default;
};

using RuleChanges = std::vector<RuleChange>;

} // namespace recourse
