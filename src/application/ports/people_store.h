// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/case_store.h"
#include "application/ports/credentials.h"
#include "domain/people/person.h"
#include "domain/words/refusal.h"

#include <functional>

namespace recourse {

/// What is to be written about people.
struct PeopleChange {
    std::optional<Person> person{};             ///< new, or in place of the one with that id
    std::optional<Substitution> substitution{}; ///< new with id 0, else in place of the one with that id
    std::optional<Interest> interest{};         ///< new with id 0; of one that is stored only its end is written
};

/// Says what is to be written, or why not.
using PeopleRule = std::function<Result<PeopleChange, Refused>(const People&)>;

struct PeopleOrder {
    EventHead head;
    PeopleRule rule;                         ///< asked inside the transaction, about the people of then
    std::optional<TypedPassword> password{}; ///< that person's from then on
};

/// The people of a data file. Nobody is ever deleted. Calls with a password take about a tenth of a second.
class PeopleStore {
public:
    virtual ~PeopleStore() = default;
    /// Saves what the rule says, with the event; what it was refused for, or nothing.
    virtual Stored<std::optional<Refused>> change(const PeopleOrder& order) = 0;
    /// Whether it is the password of that person's account.
    virtual Stored<bool> isPassword(const TypedPassword& typed) = 0;
};

} // namespace recourse
