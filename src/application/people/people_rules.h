// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/office.h"
#include "domain/words/refusal.h"

namespace recourse {

/// Of a password, in characters.
inline constexpr std::int64_t kShortestPassword = 8;
[[nodiscard]] std::vector<FieldIssue> passwordFaults(const std::string& password);

[[nodiscard]] const Person* findPerson(const People& people, PersonId id);

/// What is wrong with a person as he shall be: a name that is empty or another's, roles or a department that no
/// procedure of the office has and he has not had before.
[[nodiscard]] std::vector<FieldIssue> faultsOf(const Person& wanted, const People& people, const Office& office);

/// Somebody who can sign in must be left.
[[nodiscard]] bool isLastActive(const People& people, PersonId person);

/// What is wrong with a substitution that shall be added: no or an inactive substitute, oneself, days that end before
/// they begin, another one on the same days for the same subjects.
[[nodiscard]] std::vector<FieldIssue> faultsOf(const Substitution& wanted, const People& people);

/// What is wrong with an interest that shall be declared: nothing named, no reason, declared already.
[[nodiscard]] std::vector<FieldIssue> faultsOf(const Interest& wanted, const People& people);

} // namespace recourse
