// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace recourse {

/// A rule document with what it leaves out and every firm needs, from the general parts (resources/lists/general.json):
/// lists to choose from, numbering and separation, field by field, sheet by sheet, act by act; required fields, sheets
/// and retention as a whole.
/// What the document says itself stays. Text that is no JSON object comes back as it is, for the reader to refuse.
[[nodiscard]] std::string withGeneralParts(std::string_view document, std::string_view general);

} // namespace recourse
