// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/backup.h"
#include "persistence/events/audit_verifier.h"
#include "persistence/support/child_process.h"
#include "persistence/support/test_data_file.h"

#include <catch2/catch.hpp>
#include <fcntl.h>
#include <thread>
#include <unistd.h>

using namespace recourse;

namespace {

enum class Ending { Commit, Drop };

/// Files one new case with the next number of the series; the number, 0 on failure.
std::int64_t registerOne(SqlCaseStore& store, std::int64_t id, Ending ending) {
    auto transaction = store.begin();
    if (!transaction)
        return 0;
    const std::int64_t serial = (*transaction)->serials().next("complaint/2026-11");
    CaseFile file = sampleCase(id);
    file.complaint.number = "2611-" + std::to_string(serial);
    const auto party = (*transaction)->partyNamed("客户" + std::to_string(id % 7));
    if (!party)
        return 0;
    file.complaint.party = *party;
    if (!(*transaction)->save(changeOf(nullptr, file, 0, id)))
        return 0;
    if (ending == Ending::Commit && !(*transaction)->commit())
        return 0;
    return serial;
}

/// Registers cases with ids from `first` on; every fifth is dropped once before it is filed. 0 if all went well.
int registerMany(const std::string& path, std::int64_t first, int count) {
    auto file = openDataFile(path, quickProtection(), atSecond(0));
    if (!file || !signIn(**file, "王芳", "correct horse"))
        return 1;
    CountedIds ids(first + 100'000'000);
    SqlCaseStore store(**file, ids);
    for (int n = 0; n < count; ++n) {
        if (n % 5 == 0 && registerOne(store, first + n, Ending::Drop) == 0)
            return 2;
        if (registerOne(store, first + n, Ending::Commit) == 0)
            return 3;
    }
    return 0;
}

/// Registers cases until it is killed, and tells each one through the pipe once it is filed.
int registerAndTell(const std::string& path, std::int64_t first, int pipe) {
    auto file = openDataFile(path, quickProtection(), atSecond(0));
    if (!file || !signIn(**file, "王芳", "correct horse"))
        return 1;
    CountedIds ids(first + 100'000'000);
    SqlCaseStore store(**file, ids);
    for (std::int64_t id = first;; ++id) {
        if (registerOne(store, id, Ending::Commit) == 0 || ::write(pipe, &id, sizeof id) != sizeof id)
            return 2;
    }
}

std::int64_t numberFrom(DataFile& file, const std::string& sql) {
    Statement statement(file.connection(), sql);
    REQUIRE(statement.next());
    return statement.integer(0);
}

} // namespace

TEST_CASE("two desks registering at once give every number once and leave none out", "[durability]") {
    TestDataFile data;
    data.close();
    ChildProcess one([&] { return registerMany(data.path(), 1'000'000, 500); });
    ChildProcess two([&] { return registerMany(data.path(), 2'000'000, 500); });
    CHECK(one.wait() == 0);
    CHECK(two.wait() == 0);
    data.reopen();
    CHECK(numberFrom(data.file(), "SELECT count(DISTINCT number) FROM complaint") == 1000);
    CHECK(numberFrom(data.file(), "SELECT max(CAST(substr(number, 6) AS INTEGER)) FROM complaint") == 1000);
    CHECK(numberFrom(data.file(), "SELECT count(*) FROM party") == 7);
    CHECK_FALSE(verifyAudit(data.file()).value());
}

TEST_CASE("whatever was acknowledged survives a kill, and the file is whole", "[durability]") {
    TestDataFile data;
    std::vector<std::int64_t> told;
    for (int round = 0; round < 50; ++round) {
        data.close();
        int ends[2];
        REQUIRE(::pipe2(ends, O_CLOEXEC) == 0);
        ChildProcess child([&] { return registerAndTell(data.path(), 1'000'000 * (round + 1), ends[1]); });
        ::close(ends[1]);
        std::int64_t id = 0;
        // The first is waited for, so that every round has something to lose.
        REQUIRE(::read(ends[0], &id, sizeof id) == sizeof id);
        told.push_back(id);
        std::this_thread::sleep_for(std::chrono::milliseconds(round * 3));
        child.kill();
        while (::read(ends[0], &id, sizeof id) == sizeof id)
            told.push_back(id);
        ::close(ends[0]);
        REQUIRE(checkIntegrity(data.path()));
        data.reopen();
        CHECK(numberFrom(data.file(), "SELECT count(*) - max(CAST(substr(number, 6) AS INTEGER)) FROM complaint") == 0);
    }
    Statement stored(data.file().connection(), "SELECT 1 FROM case_row WHERE id = ?");
    for (const std::int64_t id : told) {
        CHECK(stored.bind(id).next());
        stored.reset();
    }
    CHECK(numberFrom(data.file(), "SELECT count(*) FROM complaint") >= static_cast<std::int64_t>(told.size()));
    CHECK_FALSE(verifyAudit(data.file()).value());
    data.file().connection().execute("INSERT INTO case_fts (case_fts, rank) VALUES ('integrity-check', 1)");
}
