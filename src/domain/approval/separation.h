// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/case_file.h"
#include "domain/casefile/context.h"
#include "domain/people/person.h"
#include "domain/procedure/procedure.h"

#include <optional>
#include <string_view>
#include <vector>

namespace recourse {

/// Something that is about to be done in a case.
struct ActAsked {
    std::string_view act;            ///< "approve", "verify-action", … as the separation table names it
    std::optional<RowId> record{};   ///< the row it is done to; none: the whole case
    std::optional<RowId> approval{}; ///< the run of a route it is a step of
};

/// Why this person may not do it because of what he did before in the same case, a refusal for each reason. Whoever
/// filled a step of a route, himself or through a substitute, never fills another of the same run, whatever the table
/// says.
[[nodiscard]] std::vector<Refusal> separationRefusals(const CaseFile& file, const Procedure& procedure,
                                                      const ActAsked& asked, const Person& person);

/// The same for whoever acts now. What the table keeps from the department concerned is kept from those who declared an
/// interest as well.
[[nodiscard]] std::vector<Refusal> separationRefusals(const CaseFile& file, const Context& context,
                                                      const ActAsked& asked);

} // namespace recourse
