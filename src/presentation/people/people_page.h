// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/office.h"
#include "texts/choices.h"

namespace recourse {

/// One of the list of people.
struct PersonLine {
    PersonId id{0};
    QString name;
    QString department;
    QString roles;
    QString state; ///< "absent until …: … stands in", "inactive"; empty: nothing to say
    bool active = true;
};

/// Those in whose name, department, roles or state every word of the search is found; the active ones first.
[[nodiscard]] std::vector<PersonLine> personLines(const Office& office, const QString& search, Day today,
                                                  const Texts& texts);

/// Something with an end that a person has: a row of a table, in words.
struct DatedLine {
    RowId id{0};
    QStringList cells;
    bool canEnd = false;
};
/// Who stands in for him, from, to, for what; the newest first.
[[nodiscard]] std::vector<DatedLine> substitutionLines(const Office& office, PersonId person, Day today,
                                                       const Texts& texts);
/// In what, of which name, since when, why, until when; the newest first.
[[nodiscard]] std::vector<DatedLine> interestLines(const Office& office, PersonId person, const Texts& texts);

/// A procedure in use and its roles, by their keys; one key may stand in several procedures.
struct RoleGroup {
    QString procedure;
    std::vector<ChoiceOption> roles;
};
[[nodiscard]] std::vector<RoleGroup> roleGroups(const Office& office, const Texts& texts);
/// The departments of all procedures in use, each under every name it has there.
[[nodiscard]] std::vector<ChoiceOption> departmentOptions(const Office& office, const Texts& texts);
/// Those who may stand in for that person.
[[nodiscard]] std::vector<ChoiceOption> substituteOptions(const Office& office, PersonId person);
/// What is approved in any of the procedures.
[[nodiscard]] std::vector<ChoiceOption> subjectOptions(const Office& office, const Texts& texts);
/// In what one can have an interest.
[[nodiscard]] std::vector<ChoiceOption> interestOptions(const Texts& texts);

/// A role of a procedure: who has it, who stands in today, and which routes find nobody.
struct RoleLine {
    QString procedure; ///< only on its first role
    QString role;
    QString holders;
    QString substitutes;
    QStringList gaps;
    bool isNobodyLeft = false; ///< one of the gaps has nobody above it either
};
[[nodiscard]] std::vector<RoleLine> roleLines(const Office& office, Day today, const Texts& texts);

/// The routes that would find nobody if the people were others, and find somebody now.
[[nodiscard]] QStringList gapsCausedBy(const People& others, const Office& office, const Texts& texts);

} // namespace recourse
