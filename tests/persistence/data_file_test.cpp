// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/backup.h"
#include "persistence/data_file.h"
#include "persistence/events/audit_verifier.h"
#include "persistence/support/child_process.h"
#include "persistence/support/test_data_file.h"

#include <catch2/catch.hpp>
#include <sys/stat.h>
#include <unistd.h>

#include <QDir>
#include <QFile>

using namespace recourse;

namespace {

using StorageFault = StorageError::Kind;

QByteArray bytesOf(const std::string& path) {
    QFile file(QString::fromStdString(path));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const std::string& path, const QByteArray& bytes) {
    QFile file(QString::fromStdString(path));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

StorageFault openingFault(const std::string& path) {
    const auto opened = openDataFile(path, quickProtection(), atSecond(0));
    REQUIRE_FALSE(opened);
    return opened.error().kind;
}

} // namespace

TEST_CASE("a password opens the file, nothing else does", "[data-file]") {
    TestDataFile data;
    const auto signedIn = signIn(data.file(), " 王芳", "correct horse");
    REQUIRE(signedIn);
    CHECK(*signedIn == PersonId(1000));
    for (const auto& [name, password] :
         {std::pair("王芳", "wrong"), std::pair("nobody", "correct horse"), std::pair("", "")}) {
        const auto refused = signIn(data.file(), name, password);
        REQUIRE_FALSE(refused);
        CHECK(std::get<CredentialError>(refused.error()) == CredentialError::WrongPassword);
    }
    data.file().connection().execute("UPDATE person SET active = 0");
    CHECK_FALSE(signIn(data.file(), "王芳", "correct horse"));
}

TEST_CASE("a file that is not ours is told and left as it is", "[data-file]") {
    TestDataFile data;
    data.close();
    const std::string other = data.beside("other");
    CHECK(openingFault(other) == StorageFault::Missing);
    CHECK(openingFault(QDir::tempPath().toStdString()) == StorageFault::NotOurs);
    for (const QByteArray& content : {QByteArray(), QByteArray("some text"), bytesOf(data.path()).left(60)}) {
        write(other, content);
        CHECK(openingFault(other) == StorageFault::NotOurs);
        CHECK(bytesOf(other) == content);
    }
    {
        Connection foreign(data.beside("foreign.db"), Connection::Access::Alone);
        foreign.execute("CREATE TABLE x (y)");
    }
    CHECK(openingFault(data.beside("foreign.db")) == StorageFault::NotOurs);
}

TEST_CASE("a file of a newer program is told and left as it is", "[data-file]") {
    TestDataFile data;
    data.file().connection().execute("INSERT INTO schema_migration SELECT max(version) + 1, 'later', 'x', 0, '9', "
                                     "max(version) + 1 FROM schema_migration");
    data.close();
    const QByteArray before = bytesOf(data.path());
    CHECK(openingFault(data.path()) == StorageFault::NewerSchema);
    CHECK(bytesOf(data.path()) == before);
}

TEST_CASE("a damaged file is told", "[data-file]") {
    TestDataFile data;
    for (std::int64_t n = 500; n < 530; ++n)
        data.save(fullCase(n * 1000));
    data.close();
    QByteArray bytes = bytesOf(data.path());
    bytes.replace(bytes.size() / 2, 40'000, QByteArray(40'000, 'x'));
    write(data.path(), bytes);
    const auto checked = checkIntegrity(data.path());
    REQUIRE_FALSE(checked);
    CHECK(checked.error().kind == StorageFault::Corrupt);
}

TEST_CASE("where nothing may be written, that is said", "[data-file]") {
    TestDataFile data;
    data.close();
    const std::string folder = QFileInfo(QString::fromStdString(data.path())).absolutePath().toStdString();
    REQUIRE(::chmod(folder.c_str(), 0555) == 0);
    ChildProcess visitor([&] {
        if (::geteuid() == 0 && ::setuid(65534) != 0) // root may write anywhere
            return 1;
        CountedIds ids;
        const auto opened = openDataFile(data.path(), quickProtection(), atSecond(0));
        const auto created = createDataFile(data.beside("b"), testOptions(), quickProtection(), ids);
        if (opened || created)
            return 2;
        return opened.error().kind == StorageFault::ReadOnly && created.error().kind == StorageFault::ReadOnly ? 0 : 3;
    });
    CHECK(visitor.wait() == 0);
    REQUIRE(::chmod(folder.c_str(), 0700) == 0);
}

TEST_CASE("a new file never takes the place of another, and leaves nothing behind when it fails", "[data-file]") {
    TestDataFile data;
    data.close();
    CountedIds ids;
    const QByteArray before = bytesOf(data.path());
    const auto again = createDataFile(data.path(), testOptions(), quickProtection(), ids);
    REQUIRE_FALSE(again);
    CHECK(again.error().kind == StorageFault::Exists);
    CHECK(bytesOf(data.path()) == before);

    CreateOptions faulty = testOptions();
    faulty.procedures = {"{ no procedure"};
    CHECK_FALSE(createDataFile(data.beside("b"), faulty, quickProtection(), ids));
    CHECK(createDataFile(data.beside("no/folder"), testOptions(), quickProtection(), ids).error().kind ==
          StorageFault::Missing);
    CHECK(QFileInfo(QString::fromStdString(data.path())).dir().entryList(QDir::Files).size() == 1);
}

TEST_CASE("a backup made while the file is open is a whole file of its own", "[data-file]") {
    TestDataFile data;
    const CaseFile file = sampleCase(500);
    data.save(file);
    const std::string copy = data.beside("copy.recourse");
    const auto made = backupTo(data.path(), copy);
    INFO((made ? "" : made.error().detail));
    REQUIRE(made);
    CHECK(bytesOf(copy).at(18) == 1); // no write-ahead log
    CHECK(backupTo(data.path(), copy).error().kind == StorageFault::Exists);
    CHECK(backupTo(data.beside("none"), data.beside("c")).error().kind == StorageFault::Missing);

    auto opened = openDataFile(copy, quickProtection(), atSecond(0));
    REQUIRE(opened);
    CHECK_FALSE(verifyAudit(**opened).value());
    REQUIRE(signIn(**opened, "王芳", "correct horse"));
    CountedIds ids;
    SqlCaseStore store(**opened, ids);
    CHECK((*store.begin())->load(CaseId(500)).value()->file.complaint.complainant == "李四");
}
