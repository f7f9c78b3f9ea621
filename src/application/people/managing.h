// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/data_files.h"

namespace recourse {

/// What is done about people. Whoever is signed in may do it, and the event names him: no document says otherwise. Each
/// is refused with every fault at once.

/// A person with an account.
[[nodiscard]] Result<PersonId, Failure> addAccount(Backend& backend, const NewAccount& account);

/// A person as he shall be.
struct PersonEdit {
    PersonId person{0};
    std::string name;
    std::string department;
    std::vector<std::string> roles;
    std::string reason; ///< required if a role is taken away
};
[[nodiscard]] Result<Done, Failure> changePerson(Backend& backend, const PersonEdit& edit);

/// From now on he cannot sign in and no step finds him; the reason is required. The last one stays.
[[nodiscard]] Result<Done, Failure> deactivate(Backend& backend, PersonId person, const std::string& reason);
[[nodiscard]] Result<Done, Failure> reactivate(Backend& backend, PersonId person);

/// For somebody who forgot his own.
[[nodiscard]] Result<Done, Failure> setPassword(Backend& backend, PersonId person, const std::string& password);

struct OwnPassword {
    std::string old;
    std::string fresh;
};
/// Of whoever is signed in.
[[nodiscard]] Result<Done, Failure> changeOwnPassword(Backend& backend, const OwnPassword& typed);

[[nodiscard]] Result<Done, Failure> addSubstitution(Backend& backend, const Substitution& substitution);

/// From when on something holds no more, and why.
struct Ending {
    RowId row{0};
    Day on{};
    std::string reason;
};
/// Not before today: what a substitute did stands.
[[nodiscard]] Result<Done, Failure> endSubstitution(Backend& backend, const Ending& ending);

/// An interest in one case names it by its number.
[[nodiscard]] Result<Done, Failure> declareInterest(Backend& backend, const Interest& interest);
[[nodiscard]] Result<Done, Failure> withdrawInterest(Backend& backend, const Ending& ending);

} // namespace recourse
