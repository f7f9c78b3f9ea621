// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/parties/filed_party.h"

#include "persistence/data_file.h"
#include "persistence/office/office_tables.h"

namespace recourse {

WrittenRow fileParty(DataFile& file, PartyId party, const std::string& name) {
    const std::int64_t id = party.value();
    Bytes sealed = file.personal().seal(PartyKeyId(id), {"party", "name", id}, name);
    Statement last(file.connection(), "SELECT coalesce(max(seq), 0) FROM party");
    if (!last.next())
        throw SqlError(StorageError::Kind::Failed, "party");
    return writeOfficeRow(file.connection(), officeTable("party"),
                          {id, last.integer(0) + 1, std::move(sealed), std::int64_t{1}});
}

} // namespace recourse
