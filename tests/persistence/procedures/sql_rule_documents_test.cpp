// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/events/audit_verifier.h"
#include "persistence/office/sql_office_store.h"
#include "persistence/procedures/preset_files.h"
#include "persistence/procedures/sql_rule_documents.h"
#include "persistence/support/test_data_file.h"

#include <catch2/catch.hpp>

using namespace recourse;

TEST_CASE("a revision of a procedure is added with an event; those before stay to be asked", "[procedure]") {
    TestDataFile data;
    SqlOfficeStore offices(data.file());
    SqlRuleDocuments documents(data.file(), data.ids(), {sourceFile("resources/lists/general.json"), {}});
    Procedure procedure = documents.read(sourceFile("resources/procedures/quick-reaction.json")).value();
    const EventHead head{data.ids().next(), "import-procedure", PersonId(1), "王芳", atSecond(5), "首次使用"};

    procedure.revision = 2;
    CHECK(documents.add(procedure, head).value() == false);
    procedure.revision = 1;
    CHECK(documents.add(procedure, head).value());
    CHECK(documents.add(procedure, head).value() == false);

    Procedure changed = procedure;
    changed.revision = 2;
    changed.title.zh = "改";
    const EventHead second{data.ids().next(), "edit-procedure", PersonId(1), "王芳", atSecond(6), "改名"};
    CHECK(documents.add(changed, second).value());
    data.reopen();
    const auto office = SqlOfficeStore(data.file()).office().value();
    CHECK(*office->findProcedure(procedure.code, 1) == procedure);
    CHECK(*office->findProcedure(procedure.code) == changed);
    CHECK_FALSE(verifyAudit(data.file()).value());
}

TEST_CASE("a procedure with faults is not added", "[procedure]") {
    TestDataFile data;
    SqlRuleDocuments documents(data.file(), data.ids(), {sourceFile("resources/lists/general.json"), {}});
    Procedure procedure = documents.read(sourceFile("resources/procedures/quick-reaction.json")).value();
    procedure.roles.clear();
    const EventHead head{data.ids().next(), "import-procedure", PersonId(1), "王芳", atSecond(5), {}};
    const auto added = documents.add(procedure, head);
    REQUIRE_FALSE(added);
    CHECK(added.error().kind == StorageError::Kind::Failed);
    CHECK(SqlOfficeStore(data.file()).office().value()->procedures.empty());
}
