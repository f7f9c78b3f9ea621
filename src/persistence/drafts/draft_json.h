// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/draft.h"

#include <string>
#include <string_view>

namespace recourse {

/// A draft as a JSON object: fields as text, numbers or true/false, lists of codes as arrays, tables as arrays of
/// objects.
/// {"customer": "客户甲", "matter": "…", "evidence": ["sample"], "complaint_line": [{"product": "中间体A"}]}
/// Error: the place and what is wrong there.
[[nodiscard]] Result<Draft, Sentence> parseDraft(std::string_view json);

[[nodiscard]] std::string draftJson(const Draft& draft);

} // namespace recourse
