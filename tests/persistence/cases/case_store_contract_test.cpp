// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/case_store_contract.h"
#include "persistence/support/test_data_file.h"

#include <catch2/catch.hpp>

using namespace recourse;

TEST_CASE("a SQLite file is a case store", "[contract]") {
    TestDataFile data;
    SqlCaseStore store = data.store();
    checkCaseStoreContract({store, sampleCase, changeOf});
}
