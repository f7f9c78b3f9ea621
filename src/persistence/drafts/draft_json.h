// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/draft.h"

#include <string>
#include <string_view>

namespace recourse {

/// A draft as a JSON object: fields as text, numbers or true/false, lists of codes as arrays, tables as arrays of
/// objects.
/// {"customer": "客户甲", "matter": "…", "evidence": ["sample"], "complaint_line": [{"product": "中间体A"}]}
/// Error: every place where something is wrong ("complaint_line[0].batch"; empty: the whole text), and what.
[[nodiscard]] Result<Draft, std::vector<FieldIssue>> parseDraft(std::string_view json);

[[nodiscard]] std::string draftJson(const Draft& draft);

} // namespace recourse
