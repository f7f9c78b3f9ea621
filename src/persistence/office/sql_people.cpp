// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/office/sql_people.h"

#include "persistence/data_file.h"
#include "persistence/office/office_writer.h"
#include "persistence/office/stored_people.h"
#include "persistence/sql/transaction.h"

namespace recourse {

namespace {

void writeChange(OfficeWriter& office, const PeopleChange& change) {
    if (change.person)
        office.writePerson(*change.person);
    if (change.substitution)
        office.writeSubstitution(*change.substitution);
    if (!change.interest)
        return;
    if (change.interest->id == RowId(0))
        office.addInterest(*change.interest);
    else
        office.withdrawInterest(change.interest->id, change.interest->withdrawnOn.value());
}

} // namespace

Stored<std::optional<Refused>> SqlPeople::change(const PeopleOrder& order) {
    return guarded([&]() -> std::optional<Refused> {
        // Hashed before the file is locked: it takes long.
        std::optional<Credential> credential;
        if (order.password) {
            auto issued = m_file.protection().credentials().issue(*order.password);
            if (!issued)
                throw SqlError(StorageError::Kind::SignedOut, "no credential for the account");
            credential = *std::move(issued);
        }
        Transaction transaction(m_file.connection());
        const auto change = order.rule(readPeople(m_file));
        if (!change)
            return change.error();
        OfficeWriter office(m_file, m_ids);
        writeChange(office, *change);
        if (credential)
            office.setCredential(order.password->person, *credential);
        office.record(order.head);
        transaction.commit();
        return std::nullopt;
    });
}

Stored<bool> SqlPeople::isPassword(const TypedPassword& typed) {
    return guarded([&] {
        Statement find(m_file.connection(), "SELECT password_hash, wrapped_key FROM account WHERE id = ?");
        if (!find.bind(typed.person).next())
            return false;
        return m_file.protection().credentials().confirm(typed, {find.text(0), find.bytes(1)}).has_value();
    });
}

} // namespace recourse
