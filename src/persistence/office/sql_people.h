// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/people_store.h"

namespace recourse {

class DataFile;

/// The people and accounts of a data file, which must outlive it.
class SqlPeople final : public PeopleStore {
public:
    SqlPeople(DataFile& file, IdSource& ids) : m_file(file), m_ids(ids) {}

    Stored<std::optional<Refused>> change(const PeopleOrder& order) override;
    Stored<bool> isPassword(const TypedPassword& typed) override;

private:
    DataFile& m_file;
    IdSource& m_ids;
};

} // namespace recourse
