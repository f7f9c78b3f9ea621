// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/new_data_file.h"

#include "persistence/data_file.h"
#include "persistence/office/office_writer.h"
#include "persistence/schema/migration.h"
#include "persistence/sql/file_on_disk.h"
#include "persistence/sql/transaction.h"

namespace recourse {

namespace {

Credential firstCredential(DataFile& file, PersonId person, const std::string& password) {
    file.protection().makeKeys();
    Result<Credential, CredentialError> issued = file.protection().credentials().issue({person, password});
    if (!issued)
        throw SqlError(StorageError::Kind::Failed, "no credential for the first account");
    return std::move(issued).value();
}

void fillDataFile(DataFile& file, const CreateOptions& options, IdSource& ids) {
    const Person person{PersonId(ids.next()), options.personName, "", options.roles, true};
    const Credential credential = firstCredential(file, person.id, options.password);
    Transaction transaction(file.connection());
    OfficeWriter office(file, ids);
    office.writeFirm({options.company, options.sandbox, options.zoneName, options.zone, options.createdAt});
    office.addCalendar(options.calendar);
    for (const std::string& document : options.procedures)
        office.addProcedure(document);
    office.writePerson(person);
    office.setCredential(person.id, credential);
    office.record({ids.next(), "create-file", person.id, person.name, options.createdAt, ""});
    transaction.commit();
}

} // namespace

Stored<Done> createDataFile(const std::string& path, const CreateOptions& options, const MakeProtection& makeProtection,
                            IdSource& ids) {
    return guarded([&] {
        requireNewPath(path);
        const FileInTheMaking making(path);
        {
            Connection connection(making.path(), Connection::Access::Shared);
            migrate(connection, migrations(), options.createdAt);
        }
        {
            DataFile file(making.path(), makeProtection);
            fillDataFile(file, options, ids);
        }
        making.putInPlace();
    });
}

} // namespace recourse
