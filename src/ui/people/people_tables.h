// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/people/people_page.h"

class QTableWidget;

namespace recourse {

/// A table that is read and whose rows are chosen with the keyboard.
void prepareListTable(QTableWidget& table);

void showPeople(QTableWidget& table, const std::vector<PersonLine>& lines, const Texts& texts);
[[nodiscard]] std::optional<PersonId> personInRow(const QTableWidget& table, int row);
/// False if he is not in the table.
bool selectPerson(QTableWidget& table, PersonId person);

/// Routes that find nobody stand in red words with a sign.
void showRoleLines(QTableWidget& table, const std::vector<RoleLine>& lines, const Texts& texts);

} // namespace recourse
