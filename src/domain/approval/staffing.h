// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/person.h"
#include "domain/procedure/procedure.h"

#include <string>
#include <vector>

namespace recourse {

/// A step of a route whose role nobody active has. It points into the procedure.
struct StaffGap {
    const ApprovalRoute* route = nullptr;
    std::string role;
    std::string raisedTo; ///< the role above that takes the step; empty: nobody at all is left for it
    friend bool operator==(const StaffGap&, const StaffGap&) = default;
};

/// Where the routes of a procedure find nobody, whatever the case is; each role of a route once, in their order. Inform
/// steps need nobody.
[[nodiscard]] std::vector<StaffGap> staffGaps(const Procedure& procedure, const People& people);

} // namespace recourse
