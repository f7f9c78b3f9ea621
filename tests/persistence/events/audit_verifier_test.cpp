// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/attachments/sql_attachment_store.h"
#include "persistence/events/audit_verifier.h"
#include "persistence/support/test_data_file.h"

#include <catch2/catch.hpp>

using namespace recourse;

namespace {

using FaultKind = AuditFault::Kind;

/// Three cases, the second one saved twice, and an attachment.
void fill(TestDataFile& data) {
    for (const std::int64_t number : {500, 501, 502})
        data.save(sampleCase(number));
    const LoadedCase loaded = data.load(CaseId(501));
    CaseFile after = loaded.file;
    after.complaint.matter = LongText{"改"};
    data.save(after, &loaded.file, 1);
    REQUIRE(SqlAttachmentStore(data.file()).keep(asBytes("a photograph")));
}

} // namespace

TEST_CASE("a file nobody meddled with is as its events say, without a password", "[audit]") {
    TestDataFile data;
    fill(data);
    signOut(data.file());
    const auto fault = verifyAudit(data.file());
    REQUIRE(fault);
    CHECK_FALSE(*fault);
}

TEST_CASE("whatever is changed behind the program's back is named", "[audit]") {
    TestDataFile data;
    fill(data);
    // Event 1 is of the office; 2, 3, 4 register the cases, 5 changes case 501.
    const auto [meddling, kind, where] = GENERATE(table<std::string, FaultKind, std::int64_t>({
        {"UPDATE complaint SET matter = 'other' WHERE id = 501", FaultKind::RowAltered, 501},
        {"UPDATE complaint_line SET batch = NULL WHERE case_id = 500", FaultKind::RowAltered, 1'000'500},
        {"UPDATE complaint SET customer = (SELECT customer FROM complaint WHERE id = 502) WHERE id = 500",
         FaultKind::RowAltered, 500},
        {"DELETE FROM complaint_line WHERE case_id = 502", FaultKind::RowMissing, 1'000'502},
        {"INSERT INTO notice (id, case_id, position) VALUES (9, 500, 0)", FaultKind::RowUnknown, 9},
        {"INSERT INTO complaint (id) VALUES (77)", FaultKind::RowUnknown, 77},
        {"UPDATE person SET roles = 'manager'", FaultKind::RowAltered, 1000},
        {"UPDATE firm SET company = 'x'", FaultKind::RowAltered, 1},
        {"UPDATE event SET reason = 'x' WHERE seq = 3", FaultKind::EventAltered, 3},
        {"UPDATE event SET at = at - 86400 WHERE seq = 5", FaultKind::EventAltered, 5},
        {"UPDATE event SET payload = replace(payload, 'B2025', 'B2024') WHERE seq = 2", FaultKind::EventAltered, 2},
        {"DELETE FROM event WHERE seq = 3", FaultKind::EventMissing, 4},
        {"DELETE FROM event WHERE seq = 5", FaultKind::ChainCutOff, 5},
        {"UPDATE chain_head SET seq = 4, hash = (SELECT hash FROM event WHERE seq = 4)", FaultKind::HeadForged, 4},
        {"DELETE FROM chain_head", FaultKind::HeadForged, 0},
    }));
    CAPTURE(meddling);
    data.file().connection().execute("PRAGMA foreign_keys = OFF");
    data.file().connection().execute(meddling);
    const auto fault = verifyAudit(data.file());
    REQUIRE(fault);
    REQUIRE(*fault);
    CHECK((*fault)->kind == kind);
    CHECK((*fault)->event + (*fault)->row == where);
}

TEST_CASE("a changed attachment is found", "[audit]") {
    TestDataFile data;
    fill(data);
    data.file().connection().execute("UPDATE attachment_chunk SET content = x'00'");
    const auto fault = verifyAudit(data.file());
    REQUIRE(*fault);
    CHECK((*fault)->kind == FaultKind::ContentAltered);
}

TEST_CASE("a chain signed with another key is not signed in to", "[audit]") {
    TestDataFile data;
    data.file().connection().execute("UPDATE chain_head SET signer = zeroblob(32)");
    CHECK_FALSE(signIn(data.file(), "王芳", "correct horse"));
}

TEST_CASE("destroying a key leaves all evidence whole", "[audit]") {
    TestDataFile data;
    fill(data);
    data.file().connection().execute("UPDATE party_key SET wrapped = NULL");
    const auto fault = verifyAudit(data.file());
    REQUIRE(fault);
    CHECK_FALSE(*fault);
}
