// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiring/demo_content.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace recourse;

namespace {

struct PrintAnswer {
    int status = -1;
    std::string out;
    std::string error;
};

/// The command line in a folder with a demonstration file, signed in as its manager.
class DemoOnCommandLine {
public:
    DemoOnCommandLine() { REQUIRE(run("demo --complaints 12").status == 0); }

    /// The words after the common options, a blank between.
    [[nodiscard]] PrintAnswer run(const std::string& words) {
        const std::string line = "--file demo.recourse --as " + std::string(kDemoManager) + " " + words;
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("RECOURSE_PASSWORD"),
                           QString::fromUtf8(kDemoPassword.data(), static_cast<qsizetype>(kDemoPassword.size())));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral(RECOURSE_CLI), QString::fromStdString(line).split(u' '));
        REQUIRE(process.waitForFinished(60000));
        return {process.exitCode(), process.readAllStandardOutput().toStdString(),
                process.readAllStandardError().toStdString()};
    }
    [[nodiscard]] bool isPdf(const char* name) const {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::ReadOnly) && file.read(4) == "%PDF";
    }
    [[nodiscard]] QStringList filesThere() const { return QDir(m_folder.path()).entryList(QDir::Files); }
    /// The number of some case that was inspected.
    [[nodiscard]] std::string inspectedCase() {
        const std::string list = run("list --filter stage:answered --limit 1").out;
        return list.substr(list.find('\n') + 1, 7); // below the headings
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_CASE("sheets are named in both languages without signing in", "[sheets]") {
    DemoOnCommandLine demo;
    CHECK_THAT(demo.run("sheet list").out, Catch::Contains("产品投诉台帐"));
    CHECK_THAT(demo.run("--lang en sheet list").out, Catch::Contains("Product complaint ledger"));
}

TEST_CASE("a sheet is printed by its code or by the firm's form number", "[sheets]") {
    DemoOnCommandLine demo;
    const std::string number = demo.inspectedCase();
    CHECK(demo.run("sheet " + number + " F-01 --out report.pdf").status == 0);
    CHECK(demo.isPdf("report.pdf"));
    CHECK(demo.run("--lang en sheet " + number + " RD-QA-022 --out sheet.pdf").status == 0);
    CHECK(demo.isPdf("sheet.pdf"));
}

TEST_CASE("a sheet that cannot be printed leaves nothing behind and says why", "[sheets]") {
    DemoOnCommandLine demo;
    const std::string sheet = "sheet " + demo.inspectedCase();
    const QStringList before = demo.filesThere();
    CHECK(demo.run(sheet + " F-99 --out x.pdf").status == 2);
    CHECK(demo.run(sheet + " F-01 --out x.doc").status == 2);
    CHECK(demo.run(sheet + " 8D --out x.pdf").status == 1);
    const PrintAnswer missing = demo.run(sheet + " F-01 --out missing/x.pdf");
    CHECK(missing.status == 3);
    CHECK_THAT(missing.error, Catch::Contains("不可写"));
    CHECK(demo.filesThere() == before);
}

TEST_CASE("the ledger of a period is printed of the procedure named", "[sheets]") {
    DemoOnCommandLine demo;
    const auto ledger = [&demo](const std::string& words) {
        return demo.run("sheet ledger --out ledger.pdf " + words);
    };
    CHECK_THAT(ledger("--from 2020-01-01 --to 2099-12-31").error, Catch::Contains("iso-a-d, pharma"));
    CHECK(ledger("--procedure pharma --from 2026-02-30 --to 2099-12-31").status == 2);
    CHECK(ledger("--procedure pharma --from 2027-01-01 --to 2026-12-31").status == 2);
    CHECK_FALSE(demo.isPdf("ledger.pdf"));
    CHECK(ledger("--procedure pharma --from 2020-01-01 --to 2099-12-31").status == 0);
    CHECK(demo.isPdf("ledger.pdf"));
}
