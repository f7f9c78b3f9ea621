// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/procedure/permission.h"

#include <algorithm>

namespace recourse {

const Permission* findPermission(const Procedure& procedure, std::string_view verb, const Facts& facts) {
    const auto& all = procedure.permissions;
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const Permission& row) { return row.verb == verb && holds(row.when, facts); });
    return found == all.end() ? nullptr : &*found;
}

bool isFor(const Permission& permission, const Person& person) {
    return std::any_of(permission.roles.begin(), permission.roles.end(),
                       [&person](const std::string& role) { return person.has(role); });
}

} // namespace recourse
