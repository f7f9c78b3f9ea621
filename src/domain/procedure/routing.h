// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/procedure/procedure.h"

#include <string_view>
#include <vector>

namespace recourse {

/// The route that something has to take, and why that one. Points into the procedure it was chosen from.
struct Route {
    const ApprovalRoute* route = nullptr;
    std::vector<Sentence> why;
};

/// The first route of the subject whose condition holds. An amount not known yet takes the highest route; one in
/// another currency than the procedure's is an issue, because it would slip under every limit.
[[nodiscard]] Result<Route, Refused> chooseRoute(const Procedure& procedure, std::string_view subject,
                                                 const Facts& facts);

} // namespace recourse
