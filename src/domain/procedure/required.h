// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/verb.h"
#include "domain/procedure/procedure.h"

#include <string_view>
#include <vector>

namespace recourse {

/// The fields the procedure wants for the verb and the file does not have. "matter" is a field of the complaint or an
/// extra one; "complaint_line.product" wants one row that has it and is marked at "complaint_line[0].product". An
/// anonymous complaint is asked for no personal field.
[[nodiscard]] std::vector<FieldIssue> missingRequired(const Procedure& procedure, std::string_view verb,
                                                      const CaseFile& file);

/// A form while it is filled in: what it asks, and what was typed so far. The head is the table of its single fields
/// ("complaint", "inspection_report").
struct FormDraft {
    std::string_view head;
    const InputShape& shape;
    const Draft& draft;
};

/// The same for a form; what does not stand on it is not asked, nor what only some cases need. The head's own fields
/// are marked by their key alone.
[[nodiscard]] std::vector<FieldIssue> missingRequired(const Procedure& procedure, std::string_view verb,
                                                      const FormDraft& form);

/// Whether there is such a field: of the complaint, of a table of the case file, or extra.
[[nodiscard]] bool isFieldPath(const Procedure& procedure, std::string_view path);

} // namespace recourse
