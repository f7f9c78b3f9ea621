// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/words/sentence.h"

#include <string>
#include <vector>

namespace recourse {

/// Something in a rule document that cannot stand, where, and what to do about it.
struct DocumentFault {
    std::string path; ///< "deadlines[2].start", 0-based; empty: the whole document
    Sentence fault;
    Sentence remedy;
    friend bool operator==(const DocumentFault&, const DocumentFault&) = default;
};

using DocumentFaults = std::vector<DocumentFault>;

} // namespace recourse
