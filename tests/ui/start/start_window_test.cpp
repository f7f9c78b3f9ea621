// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/running_shell.h"

#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>

using namespace recourse;

namespace {

void fill(QWidget* window, const char* field, const QString& text) {
    RunningShell::in<QLineEdit>(window, field).setText(text);
}

} // namespace

TEST_CASE("a new data file is made at the first start and its desk opens", "[start]") {
    RunningShell run;
    run.prompts.path = QStringLiteral("/files/new.recourse");
    run.shell->begin();
    StartWindow* start = run.shell->startWindow();
    const auto button = [start](const char* name) -> QAbstractButton& {
        return RunningShell::in<QAbstractButton>(start, name);
    };
    QWidget& welcome = *start->findChild<QWidget*>(QStringLiteral("Welcome"));
    RunningShell::in<QAbstractButton>(&welcome, "createButton").click();
    QWidget& page = *start->findChild<QWidget*>(QStringLiteral("Create"));
    CHECK(page.isVisible());
    QAbstractButton& create = RunningShell::in<QAbstractButton>(&page, "createButton");
    const auto& fault = RunningShell::in<QLabel>(&page, "faultLabel");
    create.click();
    CHECK(fault.text() == QStringLiteral("请填写公司名称"));
    fill(&page, "companyEdit", QStringLiteral("华成制药"));
    fill(&page, "personEdit", QStringLiteral("质量文员甲"));
    fill(&page, "passwordEdit", QStringLiteral("a long password"));
    fill(&page, "passwordAgainEdit", QStringLiteral("another password"));
    create.click();
    CHECK(fault.text() == QStringLiteral("两次输入的密码不同"));
    fill(&page, "passwordAgainEdit", QStringLiteral("a long password"));
    button("pathButton").click();
    CHECK(RunningShell::in<QLineEdit>(&page, "pathEdit").text() == run.prompts.path);
    create.click();
    REQUIRE(run.shell->mainWindow() != nullptr);
    CHECK(run.shell->mainWindow()->windowTitle().contains(QStringLiteral("华成制药")));
}

TEST_CASE("a wrong password is said and the next one is typed at once", "[start]") {
    RunningShell run;
    run.shell->begin(QStringLiteral("/files/quality.recourse"));
    StartWindow* start = run.shell->startWindow();
    REQUIRE(QTest::qWaitForWindowActive(start));
    auto& page = *start->findChild<QWidget*>(QStringLiteral("SignIn"));
    auto& password = RunningShell::in<QLineEdit>(&page, "passwordEdit");
    CHECK(password.hasFocus());
    QTest::keyClicks(&password, QStringLiteral("wrong"));
    QTest::keyClick(&password, Qt::Key_Return);
    CHECK(RunningShell::in<QLabel>(&page, "faultLabel").text() == QStringLiteral("姓名或密码不对，请再输一次"));
    CHECK(password.text().isEmpty());
    CHECK(password.hasFocus());
    CHECK(run.shell->mainWindow() == nullptr);
}

TEST_CASE("a file that cannot be opened says why", "[start]") {
    RunningShell run;
    run.shell->begin(QStringLiteral("/files/gone.recourse"));
    CHECK(RunningShell::in<QLabel>(run.shell->startWindow(), "messageText").text() == QStringLiteral("找不到文件"));
}
