// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/events/audit_verifier.h"
#include "persistence/office/office_writer.h"
#include "persistence/office/sql_office_store.h"
#include "persistence/sql/transaction.h"
#include "persistence/support/test_data_file.h"

#include <catch2/catch.hpp>

#include <QFile>

using namespace recourse;

namespace {

const Day kInterestDay{std::chrono::days(20'000)};

template <class Write>
void writeOffice(TestDataFile& data, Write write) {
    Transaction transaction(data.file().connection());
    OfficeWriter writer(data.file(), data.ids());
    write(writer);
    writer.record({data.ids().next(), "declare-interest", PersonId(1000), "王芳", atSecond(9), ""});
    transaction.commit();
}

std::vector<Interest> interestsOf(TestDataFile& data) {
    return SqlOfficeStore(data.file()).office().value()->people.interests;
}

} // namespace

TEST_CASE("declared interests are read again, with customers by their entry", "[office]") {
    TestDataFile data;
    data.save(sampleCase(500));
    const std::string customer = data.load(CaseId(500)).file.complaint.customer.value();
    writeOffice(data, [&](OfficeWriter& writer) {
        writer.addInterest({RowId(0), PersonId(1000), "customer", customer, "兄弟在那里", kInterestDay});
        writer.addInterest({RowId(0), PersonId(1000), "product", "中间体A", "自己研制", kInterestDay});
        writer.addInterest({RowId(0), PersonId(1000), "customer", "从未来过的客户", "股东", kInterestDay});
    });
    const std::vector<Interest> read = interestsOf(data);
    REQUIRE(read.size() == 3);
    CHECK(read[0].name == customer);
    CHECK(read[0].why == "兄弟在那里");
    CHECK(read[1].in == "product");
    CHECK(read[1].name == "中间体A");
    CHECK(read[2].name == "从未来过的客户");
    CHECK_FALSE(read[2].withdrawnOn);

    writeOffice(
        data, [&](OfficeWriter& writer) { writer.withdrawInterest(read[1].id, kInterestDay + std::chrono::days(3)); });
    CHECK(interestsOf(data)[1].withdrawnOn == kInterestDay + std::chrono::days(3));
    CHECK(interestsOf(data)[1].why == "自己研制");
    CHECK_FALSE(verifyAudit(data.file()).value());
    data.reopen();
    CHECK(interestsOf(data)[2].name == "从未来过的客户");
}

TEST_CASE("what was declared is sealed: nobody signed in, nothing to read", "[office]") {
    TestDataFile data;
    writeOffice(data, [&](OfficeWriter& writer) {
        writer.addInterest({RowId(0), PersonId(1000), "customer", "secret customer", "secret words", kInterestDay});
    });
    signOut(data.file());
    REQUIRE(interestsOf(data).size() == 1);
    CHECK(interestsOf(data).front().name.empty());
    CHECK(interestsOf(data).front().why.empty());
    data.close();
    for (const char* suffix : {"", "-wal"}) {
        QFile file(QString::fromStdString(data.path()) + QLatin1String(suffix));
        if (file.open(QIODevice::ReadOnly))
            CHECK_FALSE(file.readAll().contains("secret "));
    }
}
