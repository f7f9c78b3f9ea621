// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/records/record_shape.h"
#include "persistence/support/test_data_file.h"

#include <catch2/catch.hpp>

#include <QFile>

using namespace recourse;

TEST_CASE("every field of every record comes back as it was saved", "[cases]") {
    TestDataFile data;
    const CaseFile file = fullCase(500);
    data.save(file);
    data.reopen();
    const LoadedCase loaded = data.load(CaseId(500));
    CHECK(loaded.version == 1);
    CHECK(loaded.file == file);
}

TEST_CASE("every field has its columns in the migrated schema", "[cases]") {
    TestDataFile data;
    for (const RecordShape* shape : caseShapes()) {
        std::vector<StoredColumn> stored;
        static constexpr std::string_view kTypes[] = {"INTEGER", "TEXT", "BLOB"};
        Statement columns(data.file().connection(), "SELECT name, type FROM pragma_table_info(?)");
        columns.bind(shape->table());
        while (columns.next()) {
            const std::string type = columns.text(1);
            const auto* const known = std::find(std::begin(kTypes), std::end(kTypes), type);
            REQUIRE(known != std::end(kTypes));
            stored.push_back({columns.text(0), *known});
        }
        for (const StoredColumn& column : shape->columns()) {
            INFO("column " << shape->table() << "." << column.name << " " << column.type);
            CHECK(std::find(stored.begin(), stored.end(), column) != stored.end());
        }
        for (const StoredColumn& column : stored) {
            INFO("column without a field: " << shape->table() << "." << column.name);
            CHECK(std::find(shape->columns().begin(), shape->columns().end(), column) != shape->columns().end());
        }
    }
}

TEST_CASE("an edited case keeps its order, its removals and what was emptied", "[cases]") {
    TestDataFile data;
    const CaseFile before = fullCase(500);
    data.save(before);
    CaseFile after = before;
    after.complaint.matter.reset();
    after.complaint.contact = "13800138000";
    after.extra.erase("seen-on");
    after.rows<Notice>().erase(after.rows<Notice>().begin());
    after.rows<Sample>().clear();
    Milestone milestone;
    milestone.id = RowId(7);
    milestone.key = Choice{"classified"};
    after.rows<Milestone>().push_back(milestone);
    data.save(after, &before, 1);
    data.reopen();
    const LoadedCase loaded = data.load(CaseId(500));
    CHECK(loaded.version == 2);
    CHECK(loaded.file == after);
}

TEST_CASE("no personal text stands open anywhere in the file", "[cases]") {
    TestDataFile data;
    CaseFile file = sampleCase(500);
    file.complaint.customer = "华北仁济医院";
    file.complaint.complainant = "诸葛亮亮";
    file.complaint.contact = "13800138000";
    file.extra["plate"] = Cell{"京A12345"};
    Contact contact;
    contact.id = RowId(9);
    contact.person = "欧阳修文";
    file.rows<Contact>().push_back(contact);
    Penalty penalty;
    penalty.id = RowId(10);
    penalty.person = "司马相如";
    penalty.grounds = LongText{"醉酒上岗"};
    file.rows<Penalty>().push_back(penalty);
    Settlement settlement;
    settlement.id = RowId(11);
    settlement.signedBy = "公孙大娘";
    file.rows<Settlement>().push_back(settlement);
    data.save(file);
    CaseFile changed = data.load(CaseId(500)).file;
    const CaseFile before = changed;
    changed.complaint.contact = "13911112222";
    data.save(changed, &before, 1);
    data.close();
    QFile raw(QString::fromStdString(data.path()));
    REQUIRE(raw.open(QIODevice::ReadOnly));
    const QByteArray bytes = raw.readAll();
    CHECK(bytes.contains("B20251101"));
    for (const char* personal : {"华北仁济医院", "诸葛亮亮", "13800138000", "京A12345", "欧阳修文", "13911112222",
                                 "司马相如", "醉酒上岗", "公孙大娘"})
        CHECK_FALSE(bytes.contains(personal));
}

TEST_CASE("only rows that changed are written", "[cases]") {
    TestDataFile data;
    const CaseFile before = fullCase(500);
    data.save(before);
    Statement(data.file().connection(), "UPDATE notice SET position = position + 40").run();
    CaseFile after = before;
    after.complaint.matter = LongText{"另"};
    data.save(after, &before, 1);
    Statement untouched(data.file().connection(), "SELECT count(*) FROM notice WHERE position >= 40");
    REQUIRE(untouched.next());
    CHECK(untouched.integer(0) == 2);
}

TEST_CASE("a case that somebody else changed is not overwritten", "[cases]") {
    TestDataFile data;
    const CaseFile file = sampleCase(500);
    data.save(file);
    SqlCaseStore store = data.store();
    auto transaction = store.begin();
    REQUIRE(transaction);
    CHECK_FALSE((*transaction)->save(changeOf(&file, file, 0, 77)));
    CHECK_FALSE((*transaction)->commit());
}

TEST_CASE("without somebody signed in nothing personal is read and nothing is written", "[cases]") {
    TestDataFile data;
    data.save(sampleCase(500));
    signOut(data.file());
    SqlCaseStore store = data.store();
    const auto transaction = store.begin();
    REQUIRE_FALSE(transaction);
    CHECK(transaction.error().kind == StorageError::Kind::SignedOut);
}

TEST_CASE("a destroyed key leaves the case readable without its personal texts", "[cases]") {
    TestDataFile data;
    data.save(sampleCase(500));
    Statement(data.file().connection(), "UPDATE party_key SET wrapped = NULL WHERE id = 500").run();
    const LoadedCase loaded = data.load(CaseId(500));
    CHECK_FALSE(loaded.file.complaint.complainant);
    CHECK(loaded.file.complaint.customer == "华北医院");
    CHECK(loaded.file.complaint.matter->text == "外包装破损，发现异物");
}
