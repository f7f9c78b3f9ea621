// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/case_store_contract.h"

#include <catch2/catch.hpp>

namespace recourse {

namespace {

std::unique_ptr<CaseTransaction> begun(CaseStore& store) {
    auto transaction = store.begin();
    REQUIRE(transaction);
    return std::move(transaction).value();
}

} // namespace

void checkCaseStoreContract(const CaseStoreUnderTest& tested) {
    const CaseFile file = tested.makeCase(500);
    SECTION("what is committed is there, and only that") {
        {
            const auto dropped = begun(tested.store);
            REQUIRE(dropped->save(tested.makeChange(nullptr, file, 0, 1)));
        }
        const auto transaction = begun(tested.store);
        CHECK_FALSE(transaction->load(file.complaint.id).value());
        REQUIRE(transaction->save(tested.makeChange(nullptr, file, 0, 1)));
        REQUIRE(transaction->commit());
    }
    SECTION("a save is seen inside its own transaction") {
        const auto transaction = begun(tested.store);
        REQUIRE(transaction->save(tested.makeChange(nullptr, file, 0, 1)));
        const auto loaded = transaction->load(file.complaint.id);
        REQUIRE(loaded.value());
        CHECK(loaded.value()->version == 1);
        CHECK(loaded.value()->file == file);
    }
    SECTION("a command is done once") {
        {
            const auto transaction = begun(tested.store);
            CHECK_FALSE(transaction->doneBefore(1).value());
            REQUIRE(transaction->save(tested.makeChange(nullptr, file, 0, 1)));
            REQUIRE(transaction->commit());
        }
        const auto again = begun(tested.store);
        CHECK(again->doneBefore(1).value() == file.complaint.id);
        CHECK_FALSE(again->save(tested.makeChange(&file, file, 1, 1)));
    }
    SECTION("numbers of a series rise by one, and a rollback gives them back") {
        {
            const auto dropped = begun(tested.store);
            CHECK(dropped->serials().next("complaint/2026-11") == 1);
            CHECK(dropped->serials().next("complaint/2026-11") == 2);
            CHECK(dropped->serials().next("complaint/2026-12") == 1);
        }
        const auto transaction = begun(tested.store);
        CHECK(transaction->serials().next("complaint/2026-11") == 1);
        REQUIRE(transaction->commit());
    }
    SECTION("a customer has one entry however the name is written") {
        PartyId party{0};
        {
            const auto transaction = begun(tested.store);
            party = transaction->partyNamed("ABC  Hospital").value();
            CHECK(transaction->partyNamed("ａｂｃ hospital ").value() == party);
            CHECK(transaction->partyNamed("另一家").value() != party);
            REQUIRE(transaction->save(tested.makeChange(nullptr, file, 0, 1)));
            REQUIRE(transaction->commit());
        }
        CHECK(begun(tested.store)->partyNamed("abc hospital").value() == party);
    }
    SECTION("after a save that failed nothing can be committed") {
        const auto transaction = begun(tested.store);
        CHECK_FALSE(transaction->save(tested.makeChange(nullptr, file, 7, 1)));
        CHECK_FALSE(transaction->commit());
    }
}

} // namespace recourse
