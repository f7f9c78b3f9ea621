// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/office/add_person.h"

#include "persistence/data_file.h"
#include "persistence/office/office_writer.h"
#include "persistence/sql/transaction.h"

namespace recourse {

Stored<Person> addPerson(DataFile& file, const NewAccount& person, const EventHead& head, IdSource& ids) {
    return guarded([&] {
        Person made{PersonId(ids.next()), person.name, person.department, person.roles, true};
        const auto credential = file.protection().credentials().issue({made.id, person.password});
        if (!credential)
            throw SqlError(StorageError::Kind::SignedOut, "no credential for a new account");
        Transaction transaction(file.connection());
        OfficeWriter office(file, ids);
        office.writePerson(made);
        office.setCredential(made.id, *credential);
        office.record(head);
        transaction.commit();
        return made;
    });
}

} // namespace recourse
