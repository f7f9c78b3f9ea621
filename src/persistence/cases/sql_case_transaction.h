// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/case_store.h"
#include "persistence/cases/sql_earlier_cases.h"
#include "persistence/data_file.h"
#include "persistence/records/case_records.h"
#include "persistence/sql/transaction.h"

namespace recourse {

/// Throws SqlError, SignedOut if it has personal texts and nobody is signed in.
[[nodiscard]] std::optional<LoadedCase> loadCase(DataFile& file, CaseId id);

/// Locks the file when it is made. Throws SqlError from its constructor only.
class SqlCaseTransaction final : public CaseTransaction {
public:
    SqlCaseTransaction(DataFile& file, IdSource& ids);

    Stored<std::optional<LoadedCase>> load(CaseId id) override;
    Stored<std::optional<CaseId>> doneBefore(std::int64_t commandId) override;
    SerialSource& serials() override { return m_serials; }
    EarlierCases& earlier() override { return m_earlier; }
    Stored<PartyId> partyNamed(const std::string& name) override;
    Stored<Done> save(const CaseChange& change) override;
    Stored<Done> commit() override;

private:
    struct NewParty {
        PartyId id;
        std::string name;
    };

    PartyId findOrAddParty(const std::string& name);
    void saveCase(const CaseChange& change);
    void checkVersion(const CaseChange& change);

    DataFile& m_file;
    IdSource& m_ids;
    Transaction m_transaction;
    AskedFailure m_failure;
    SqlSerials m_serials;
    SqlEarlierCases m_earlier;
    std::map<std::string, PartyId> m_newParties; ///< by normalisedKey; not committed yet
    std::vector<NewParty> m_unfiled;             ///< they are filed with the next save, whose event vouches for them
};

} // namespace recourse
