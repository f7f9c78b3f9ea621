// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/case_store.h"

#include <functional>

namespace recourse {

/// What every case store must do, whatever keeps its rows. `makeChange` makes the change that files a case with that
/// number as a new one under that command.
struct CaseStoreUnderTest {
    CaseStore& store;
    std::function<CaseFile(std::int64_t number)> makeCase;
    std::function<CaseChange(const CaseFile* before, const CaseFile& after, std::int64_t version, std::int64_t command)>
        makeChange;
};

/// To be called inside a TEST_CASE, with an empty store each time.
void checkCaseStoreContract(const CaseStoreUnderTest& tested);

} // namespace recourse
