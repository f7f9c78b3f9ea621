// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/case_file.h"

namespace recourse {

template <class R>
void add(CaseFile& file, R row) {
    file.rows<R>().push_back(std::move(row));
}

/// The 8D report of the filled case with its team, its whys and its measures.
void addEightD(CaseFile& file);

} // namespace recourse
