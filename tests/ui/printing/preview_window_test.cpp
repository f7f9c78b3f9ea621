// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/running_shell.h"

#include <catch2/catch.hpp>

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPrinter>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace recourse;

namespace {

/// The preview of a case, opened from its window.
struct OpenPreview : RunningShell {
    QTemporaryDir folder;
    QWidget* preview = nullptr;

    OpenPreview() {
        const CaseId id = file().must("register", std::nullopt, call("Alpha", "Intermediate A", "260701", "particles"));
        signIn();
        shell->mainWindow()->openCase(id);
        QWidget* caseWindow = window("caseWindow");
        REQUIRE(QTest::qWaitForWindowActive(caseWindow));
        QTest::keyClick(caseWindow, Qt::Key_P, Qt::ControlModifier);
        preview = window("previewWindow");
        REQUIRE(QTest::qWaitForWindowActive(preview));
    }
    [[nodiscard]] QImage page() const { return in<QLabel>(preview, "page").pixmap(Qt::ReturnByValue).toImage(); }
    [[nodiscard]] QSpinBox& number() const { return in<QSpinBox>(preview, "pageSpin"); }
    [[nodiscard]] QString said() const {
        QStringList all;
        for (const QLabel* label : preview->findChildren<QLabel*>())
            all += label->isVisible() ? label->text() : QString();
        return all.join(u'\n');
    }
    void savePdf(const QString& name) {
        prompts.path = folder.filePath(name);
        QTest::keyClick(preview, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    }
};

QByteArray firstBytes(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(4) : QByteArray();
}

} // namespace

TEST_CASE("a case's sheet is looked at page by page", "[printing]") {
    OpenPreview open;
    CHECK(open.preview->windowTitle() == QStringLiteral("客户投诉登记表"));
    CHECK(open.number().suffix() == QStringLiteral(" / 2"));
    const QImage first = open.page();
    REQUIRE_FALSE(first.isNull());
    QTest::keyClick(&RunningShell::in<QWidget>(open.preview, "pageView"), Qt::Key_End);
    CHECK(open.number().value() == 2);
    CHECK(open.page() != first);
    QTest::keyClick(open.preview, Qt::Key_Left, Qt::AltModifier);
    CHECK(open.number().value() == 1);
    CHECK(open.page() == first);
}

TEST_CASE("a page is drawn as large as it is wanted", "[printing]") {
    OpenPreview open;
    const int before = open.page().width();
    QTest::keyClick(open.preview, Qt::Key_Plus, Qt::ControlModifier);
    CHECK(open.page().width() > before);
    QTest::keyClick(open.preview, Qt::Key_9, Qt::ControlModifier);
    CHECK(open.page().height() <= RunningShell::in<QWidget>(open.preview, "pageView").height());
}

TEST_CASE("a sheet is saved as PDF, or says that it could not be", "[printing]") {
    OpenPreview open;
    open.savePdf(QStringLiteral("sheet.pdf"));
    CHECK(firstBytes(open.prompts.path) == "%PDF");
    CHECK(open.said().contains(QStringLiteral("已存为")));
    open.savePdf(QStringLiteral("missing/sheet.pdf"));
    CHECK(open.said().contains(QStringLiteral("不可写")));
    CHECK(QDir(open.folder.path()).entryList(QDir::Files) == QStringList{QStringLiteral("sheet.pdf")});
}

TEST_CASE("a sheet is printed on the printer chosen", "[printing]") {
    OpenPreview open;
    open.prompts.printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    const QString path = open.folder.filePath(QStringLiteral("printed.pdf"));
    open.prompts.printer->setOutputFileName(path);
    QTest::keyClick(open.preview, Qt::Key_P, Qt::ControlModifier);
    CHECK(firstBytes(path) == "%PDF");
    CHECK(open.said().contains(QStringLiteral("已送打印机")));
}

TEST_CASE("a sheet without a record says why it cannot be printed", "[printing]") {
    OpenPreview open;
    auto& sheets = RunningShell::in<QComboBox>(open.preview, "sheetCombo");
    REQUIRE(sheets.count() == 2);
    CHECK(sheets.itemText(1) == QStringLiteral("还没有投诉通知单，不能打印投诉通知单"));
    CHECK_FALSE(sheets.model()->flags(sheets.model()->index(1, 0)).testFlag(Qt::ItemIsEnabled));
}

TEST_CASE("the ledger of a month is asked for from the desk", "[printing]") {
    RunningShell run;
    run.file().must("register", std::nullopt, call("Alpha", "Intermediate A", "260701", "particles"));
    run.signIn();
    QTest::keyClick(run.shell->mainWindow(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QWidget* asking = RunningShell::window("ledgerWindow");
    REQUIRE(QTest::qWaitForWindowActive(asking));
    QTest::keyClick(asking, Qt::Key_Return, Qt::ControlModifier);
    QWidget* preview = RunningShell::window("previewWindow");
    REQUIRE(preview != nullptr);
    CHECK(preview->windowTitle() == QStringLiteral("产品投诉台帐 2026-11-01–2026-11-30"));
    CHECK_FALSE(RunningShell::in<QLabel>(preview, "page").pixmap(Qt::ReturnByValue).isNull());
}

TEST_CASE("a ledger that ends before it begins is not made", "[printing]") {
    RunningShell run;
    run.signIn();
    QTest::keyClick(run.shell->mainWindow(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QWidget* asking = RunningShell::window("ledgerWindow");
    REQUIRE(QTest::qWaitForWindowActive(asking));
    auto& to = *RunningShell::in<QWidget>(asking, "toEdit").findChild<QLineEdit*>();
    to.selectAll();
    QTest::keyClicks(&to, QStringLiteral("2020-01-01"));
    QTest::keyClick(asking, Qt::Key_Return, Qt::ControlModifier);
    CHECK(RunningShell::window("previewWindow") == nullptr);
    QStringList said;
    for (const QLabel* label : asking->findChildren<QLabel*>())
        said += label->text();
    CHECK(said.contains(QStringLiteral("终日早于始日")));
}
