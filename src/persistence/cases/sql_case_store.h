// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/case_store.h"

namespace recourse {

class DataFile;

/// The cases of a data file, which must outlive the store and its transactions. For the thread that opened the file.
/// Whoever writes must be signed in.
class SqlCaseStore final : public CaseStore {
public:
    SqlCaseStore(DataFile& file, IdSource& ids) : m_file(file), m_ids(ids) {}
    Stored<std::unique_ptr<CaseTransaction>> begin() override;

private:
    DataFile& m_file;
    IdSource& m_ids;
};

} // namespace recourse
