// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/office/office_writer.h"
#include "persistence/office/sql_office_store.h"
#include "persistence/sql/transaction.h"
#include "persistence/support/test_data_file.h"

#include <catch2/catch.hpp>

#include <QFile>

using namespace recourse;
using namespace std::chrono;

namespace {

CalendarData someCalendar() {
    CalendarData calendar;
    calendar.years = {2026, 2027};
    calendar.national = {{Day(year(2026) / 10 / 1), DayKind::Holiday, {"国庆节", "National Day"}},
                         {Day(year(2026) / 10 / 10), DayKind::Workday, {"调休", "Make-up day"}}};
    calendar.yearly = {{month(12) / day(24), month(1) / day(2), DayKind::Holiday, {"年终", "Year's end"}}};
    calendar.company = {{Day(year(2026) / 11 / 3), DayKind::Holiday, {"厂庆", "Founding day"}}};
    calendar.windows = {{hours(8), hours(12)}};
    return calendar;
}

std::vector<std::string> presetDocuments() {
    std::vector<std::string> documents;
    for (const char* code : {"iso-a-d", "pharma"}) {
        QFile file(QStringLiteral(RECOURSE_SOURCE_DIR "/resources/procedures/%1.json").arg(QLatin1String(code)));
        REQUIRE(file.open(QIODevice::ReadOnly));
        documents.push_back(file.readAll().toStdString());
    }
    return documents;
}

} // namespace

TEST_CASE("a new file has all that it was made with", "[office]") {
    const QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("new.recourse")).toStdString();
    CountedIds ids;
    CreateOptions options = testOptions();
    options.procedures = presetDocuments();
    std::reverse(options.procedures.begin(), options.procedures.end()); // not in the order of their codes
    options.calendar = someCalendar();
    options.sandbox = true;
    REQUIRE_FALSE(options.procedures.empty());
    const auto created = createDataFile(path, options, quickProtection(), ids);
    INFO((created ? "" : created.error().detail));
    REQUIRE(created);
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);

    auto file = openDataFile(path, quickProtection(), atSecond(0));
    REQUIRE(file);
    SqlOfficeStore store(**file);
    const auto office = store.office();
    REQUIRE(office);
    CHECK((*office)->company == "试验公司");
    CHECK((*office)->sandbox);
    CHECK((*office)->procedures.size() == options.procedures.size());
    CHECK(options.procedures.front().find('"' + (*office)->procedures.front()->code + '"') != std::string::npos);
    CHECK((*office)->calendar.revision() == 1);
    CHECK_FALSE((*office)->calendar.isWorkingDay(Day(year(2026) / 11 / 3)));
    CHECK_FALSE((*office)->calendar.isWorkingDay(Day(year(2027) / 1 / 1)));
    CHECK((*office)->calendar.isWorkingDay(Day(year(2026) / 10 / 10)));
    CHECK((*office)->calendar.endOfDay() == hours(12));
    CHECK((*office)->zone.local(atSecond(0)).time == hours(9));
    REQUIRE((*office)->people.persons.size() == 1);
    CHECK((*office)->people.persons.front().roles == std::vector<std::string>{"clerk", "admin"});
    CHECK(accountNames(**file).value() == std::vector<std::string>{"王芳"});
}

TEST_CASE("the office is read anew when it was changed, and only then", "[office]") {
    TestDataFile data;
    SqlOfficeStore store(data.file());
    const auto before = store.office().value();
    data.save(sampleCase(500));
    CHECK(store.office().value() == before);

    Transaction transaction(data.file().connection());
    OfficeWriter writer(data.file(), data.ids());
    const Person person{PersonId(data.ids().next()), "李明", "qc", {"inspector", "clerk"}, true};
    writer.writePerson(person);
    writer.writeSubstitution({PersonId(1000), person.id, Day(days(20000)), Day(days(20005)), {"disposition"}});
    writer.addCalendar(someCalendar());
    writer.record({data.ids().next(), "set-up", PersonId(1000), "王芳", atSecond(9), ""});
    transaction.commit();

    const auto after = store.office().value();
    CHECK(after != before);
    CHECK(after->people.persons.back() == person);
    CHECK(after->people.substitutions.front().subjects == std::vector<std::string>{"disposition"});
    CHECK(after->calendar.revision() == 2);
}
