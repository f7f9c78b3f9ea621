// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "texts/texts.h"

namespace recourse {

/// What a member of a rule document is called, "Limit · Unit". list: the list whose row it stands in ("deadlines",
/// "scale.criteria"); empty: the document itself.
[[nodiscard]] QString memberLabel(const Texts& texts, std::string_view list, std::string_view member);

/// What a list of a rule document is called: "Time limits".
[[nodiscard]] QString listLabel(const Texts& texts, std::string_view list);

/// A word of one of the document's closed lists: "working-days".
[[nodiscard]] QString wordLabel(const Texts& texts, std::string_view word);

} // namespace recourse
