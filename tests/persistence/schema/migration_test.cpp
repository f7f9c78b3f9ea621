// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/schema/migration.h"
#include "persistence/sql/statement.h"

#include <catch2/catch.hpp>

using namespace recourse;

namespace {

constexpr std::string_view kFirst = "-- description: one\n-- min-reader: 1\nCREATE TABLE a (x INTEGER) STRICT;";
constexpr std::string_view kSecond = "-- description: two\n-- min-reader: 2\nALTER TABLE a ADD COLUMN y TEXT;";
constexpr Migration kTwoSteps[] = {{1, kFirst}, {2, kSecond}};

struct MemoryFile {
    Connection connection{":memory:", Connection::Access::Alone};

    std::int64_t number(const std::string& sql) {
        Statement statement(connection, sql);
        REQUIRE(statement.next());
        return statement.integer(0);
    }
};

StorageError::Kind failureOf(const Stored<Done>& result) {
    REQUIRE_FALSE(result);
    return result.error().kind;
}

} // namespace

TEST_CASE("an empty file is brought to the newest schema, and a second time nothing is left to do", "[schema]") {
    MemoryFile file;
    const Migrated done = migrate(file.connection, migrations(), Instant{});
    CHECK(done.from == 0);
    CHECK(done.to == static_cast<std::int64_t>(migrations().size()));
    CHECK(file.number("PRAGMA application_id") == kApplicationId);
    const Migrated again = migrate(file.connection, migrations(), Instant{});
    CHECK(again.from == done.to);
    CHECK(again.to == done.to);
}

TEST_CASE("every step tells what it does and who may still read the file", "[schema]") {
    MemoryFile file;
    migrate(file.connection, migrations(), Instant{});
    CHECK(file.number("SELECT count(*) FROM schema_migration WHERE description = '' OR min_reader = 0") == 0);
}

TEST_CASE("a file of an earlier program is brought forward step by step", "[schema]") {
    MemoryFile file;
    migrate(file.connection, std::span(kTwoSteps).first(1), Instant{});
    const Migrated done = migrate(file.connection, kTwoSteps, Instant{});
    CHECK(done.from == 1);
    CHECK(done.to == 2);
    CHECK(file.number("SELECT count(*) FROM pragma_table_info('a')") == 2);
}

TEST_CASE("a step that fails leaves the file as it was", "[schema]") {
    MemoryFile file;
    constexpr Migration kBroken[] = {{1, kFirst}, {2, "-- min-reader: 2\nCREATE TABLE b (x TEXT) STRICT; NONSENSE;"}};
    CHECK_THROWS_AS(migrate(file.connection, kBroken, Instant{}), SqlError);
    CHECK(checkSchema(file.connection, kTwoSteps) == 1);
    CHECK(file.number("SELECT count(*) FROM sqlite_schema WHERE name = 'b'") == 0);
}

TEST_CASE("a file that only a newer program may open is refused", "[schema]") {
    MemoryFile file;
    migrate(file.connection, kTwoSteps, Instant{});
    const auto older = std::span(kTwoSteps).first(1);
    CHECK(failureOf(guarded([&] { migrate(file.connection, older, Instant{}); })) == StorageError::Kind::NewerSchema);
    file.connection.execute("UPDATE schema_migration SET min_reader = 1");
    CHECK(migrate(file.connection, older, Instant{}).to == 2);
}

TEST_CASE("steps that have a gap or were others are refused", "[schema]") {
    MemoryFile file;
    migrate(file.connection, kTwoSteps, Instant{});
    const char* damage = GENERATE("DELETE FROM schema_migration WHERE version = 1",
                                  "UPDATE schema_migration SET checksum = 'x' WHERE version = 2");
    file.connection.execute(damage);
    CHECK(failureOf(guarded([&] { migrate(file.connection, kTwoSteps, Instant{}); })) == StorageError::Kind::Corrupt);
}
