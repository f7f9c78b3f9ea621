// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/interest.h"

#include <algorithm>
#include <string>
#include <vector>

namespace recourse {

/// Somebody with an account. Roles and department are keys of the procedure.
struct Person {
    PersonId id{0};
    std::string name;
    std::string department;
    std::vector<std::string> roles;
    bool active = true;

    [[nodiscard]] bool has(std::string_view role) const {
        return std::find(roles.begin(), roles.end(), role) != roles.end();
    }
    friend bool operator==(const Person&, const Person&) = default;
};

/// B acts for A on these days, in these subjects (empty: in all).
struct Substitution {
    PersonId absent{0};
    PersonId substitute{0};
    Day from;
    Day to;
    std::vector<std::string> subjects;
    RowId id{0}; ///< 0 until it is saved

    [[nodiscard]] bool holdsOn(Day day) const { return from <= day && day <= to; }
    friend bool operator==(const Substitution&, const Substitution&) = default;
};

/// Everybody of the firm.
struct People {
    std::vector<Person> persons;
    std::vector<Substitution> substitutions;
    std::vector<Interest> interests;
};

} // namespace recourse
