// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/approval/staffing.h"

#include <algorithm>

namespace recourse {

namespace {

bool isStaffed(std::string_view role, const People& people) {
    return std::any_of(people.persons.begin(), people.persons.end(),
                       [role](const Person& person) { return person.active && person.has(role); });
}

/// The first staffed role from this one on upwards; empty if there is none.
std::string staffedFrom(std::string_view role, const Procedure& procedure, const People& people) {
    if (isStaffed(role, people))
        return std::string(role);
    const auto& roles = procedure.roles;
    auto above = std::find_if(roles.begin(), roles.end(), [role](const NamedKey& key) { return key.key == role; });
    while (above != roles.end() && !isStaffed(above->key, people))
        ++above;
    return above == roles.end() ? std::string() : above->key;
}

} // namespace

std::vector<StaffGap> staffGaps(const Procedure& procedure, const People& people) {
    std::vector<StaffGap> gaps;
    for (const ApprovalRoute& route : procedure.routes) {
        for (const RouteStep& step : route.steps) {
            if (step.act == Act::Inform || isStaffed(step.role, people))
                continue;
            const StaffGap gap{&route, step.role, staffedFrom(step.role, procedure, people)};
            if (std::find(gaps.begin(), gaps.end(), gap) == gaps.end())
                gaps.push_back(gap);
        }
    }
    return gaps;
}

} // namespace recourse
