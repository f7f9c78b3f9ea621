// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/case_queries.h"
#include "persistence/data_file.h"

namespace recourse {

/// The newest cases that have something in common with what is being typed. Throws SqlError.
[[nodiscard]] std::vector<SimilarCase> findSimilar(DataFile& file, const SimilarRequest& request);

} // namespace recourse
