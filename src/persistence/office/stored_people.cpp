// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/office/stored_people.h"

#include "persistence/data_file.h"
#include "support/text.h"

namespace recourse {

namespace {

Day dayFrom(const Statement& row, int column) {
    return Day(std::chrono::days(row.integer(column)));
}

std::string openedText(DataFile& file, const SealPlace& place, ByteView sealed) {
    return file.personal().open(place, sealed).value_or("");
}

std::vector<Interest> readInterests(DataFile& file) {
    const bool isSignedIn = file.evidence().signer().has_value();
    std::vector<Interest> interests;
    Statement rows(file.connection(),
                   "SELECT i.id, i.person, i.touches, i.what, i.why, i.from_day, i.withdrawn_on, i.party, p.name "
                   "FROM interest i LEFT JOIN party p ON p.id = i.party ORDER BY i.id");
    while (rows.next()) {
        Interest interest{
            RowId(rows.integer(0)), PersonId(rows.integer(1)), rows.text(2), rows.text(3), {}, dayFrom(rows, 5), {}};
        if (!rows.isNull(6))
            interest.withdrawnOn = dayFrom(rows, 6);
        if (isSignedIn)
            interest.why = openedText(file, {"interest", "why", rows.integer(0)}, rows.bytes(4));
        if (isSignedIn && !rows.isNull(7))
            interest.name = openedText(file, {"party", "name", rows.integer(7)}, rows.bytes(8));
        interests.push_back(std::move(interest));
    }
    return interests;
}

} // namespace

People readPeople(DataFile& file) {
    Connection& connection = file.connection();
    People people;
    Statement persons(connection, "SELECT id, name, department, roles, active FROM person ORDER BY id");
    while (persons.next())
        people.persons.push_back({PersonId(persons.integer(0)), persons.text(1), persons.text(2),
                                  split(persons.text(3), ','), persons.integer(4) != 0});
    Statement acting(connection,
                     "SELECT absent, substitute, from_day, to_day, subjects, id FROM substitution ORDER BY id");
    while (acting.next())
        people.substitutions.push_back({PersonId(acting.integer(0)), PersonId(acting.integer(1)), dayFrom(acting, 2),
                                        dayFrom(acting, 3), split(acting.text(4), ','), RowId(acting.integer(5))});
    people.interests = readInterests(file);
    return people;
}

} // namespace recourse
