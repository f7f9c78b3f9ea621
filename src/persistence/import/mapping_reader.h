// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/import/case_import.h"

#include <string_view>

namespace recourse {

/// A mapping file:
/// {"procedure": "pharma", "columns": [{"column": "批號", "target": "complaint_line.batch"},
///   {"column": "回收分級", "target": "old_class.class", "values": {"第二級": "II"}, "otherwise": "III"}]}
[[nodiscard]] Result<ImportMapping, std::vector<FieldIssue>> readMapping(std::string_view json);

} // namespace recourse
