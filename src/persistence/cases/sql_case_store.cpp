// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/cases/sql_case_store.h"

#include "persistence/cases/sql_case_transaction.h"

namespace recourse {

Stored<std::unique_ptr<CaseTransaction>> SqlCaseStore::begin() {
    return guarded(
        [this]() -> std::unique_ptr<CaseTransaction> { return std::make_unique<SqlCaseTransaction>(m_file, m_ids); });
}

} // namespace recourse
