// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/running_shell.h"

#include <catch2/catch.hpp>

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTreeWidget>

using namespace recourse;

namespace {

QLineEdit& lineOf(QWidget* window, const char* field) {
    auto* line = RunningShell::in<QWidget>(window, field).findChild<QLineEdit*>();
    REQUIRE(line != nullptr);
    return *line;
}

} // namespace

TEST_CASE("a complaint is registered from the desk by keyboard alone", "[desk]") {
    RunningShell run;
    run.signIn();
    RunningShell::press(Qt::Key_N, Qt::ControlModifier);
    QWidget* form = RunningShell::window("newComplaintWindow");
    REQUIRE(QTest::qWaitForWindowActive(form));
    CHECK(lineOf(form, "customerEdit").hasFocus());
    RunningShell::type("Lihua Chemicals");
    for (int tab = 0; tab < 10 && !lineOf(form, "firstProductEdit").hasFocus(); ++tab)
        RunningShell::press(Qt::Key_Tab);
    RunningShell::type("Intermediate A");
    RunningShell::press(Qt::Key_Tab);
    RunningShell::type("260701");
    RunningShell::press(Qt::Key_Tab);
    RunningShell::type("Black particles at the mouth of the drum");
    CHECK(run.file().kept.size() == 1);
    RunningShell::press(Qt::Key_Return, Qt::ControlModifier);

    CHECK(RunningShell::window("newComplaintWindow") == nullptr);
    CHECK(run.file().kept.empty());
    auto& table = RunningShell::in<QTableView>(run.shell->mainWindow(), "caseTable");
    REQUIRE(table.model()->rowCount() == 1);
    CHECK(table.model()->index(0, 0).data().toString() == QStringLiteral("2611-01"));
    CHECK(table.model()->index(0, 2).data().toString() == QStringLiteral("Lihua Chemicals"));
    CHECK(table.currentIndex().row() == 0);

    REQUIRE(QTest::qWaitForWindowActive(run.shell->mainWindow()));
    QTest::keyClick(&table, Qt::Key_Return);
    QWidget* opened = RunningShell::window("caseWindow");
    CHECK(RunningShell::in<QLabel>(opened, "numberLabel").text() == QStringLiteral("2611-01"));
}

TEST_CASE("a form that was begun is offered again after signing out", "[desk]") {
    RunningShell run;
    run.signIn();
    RunningShell::press(Qt::Key_N, Qt::ControlModifier);
    QWidget* form = RunningShell::window("newComplaintWindow");
    REQUIRE(QTest::qWaitForWindowActive(form));
    RunningShell::type("Lihua");
    run.shell->mainWindow()->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(run.shell->mainWindow()));
    QTest::keyClick(run.shell->mainWindow(), Qt::Key_L, Qt::ControlModifier);
    QTest::qWait(10);
    CHECK(run.shell->mainWindow() == nullptr);
    CHECK(RunningShell::window("newComplaintWindow") == nullptr);
    run.signIn();
    auto& bar = RunningShell::in<QLabel>(run.shell->mainWindow(), "messageText");
    CHECK(bar.text().contains(QStringLiteral("登记投诉")));
    for (QPushButton* offer : bar.parentWidget()->findChildren<QPushButton*>())
        offer->click();
    form = RunningShell::window("newComplaintWindow");
    CHECK(lineOf(form, "customerEdit").text() == QStringLiteral("Lihua"));
    QLabel& restored = RunningShell::in<QLabel>(form, "messageText");
    CHECK_FALSE(restored.isHidden());
}

TEST_CASE("the search box is one key away and narrows the list", "[desk]") {
    RunningShell run;
    run.file().must("register", std::nullopt, call("Alpha", "Intermediate A", "260701", "particles"));
    run.file().must("register", std::nullopt, call("Beta", "Intermediate B", "260633", "leak"));
    run.signIn();
    RunningShell::press(Qt::Key_F, Qt::ControlModifier);
    auto& search = RunningShell::in<QLineEdit>(run.shell->mainWindow(), "searchEdit");
    CHECK(search.hasFocus());
    RunningShell::type("leak");
    auto& table = RunningShell::in<QTableView>(run.shell->mainWindow(), "caseTable");
    QTRY_COMPARE(table.model()->rowCount(), 1);
    RunningShell::press(Qt::Key_Return);
    CHECK(table.hasFocus());
    search.setText(QStringLiteral("nowhere"));
    QTRY_COMPARE(table.model()->rowCount(), 0);
    search.setText(QStringLiteral("colour:red"));
    QTRY_VERIFY(!RunningShell::in<QLabel>(run.shell->mainWindow(), "searchFaultLabel").isHidden());
}

TEST_CASE("the places stand at the left with their counts", "[desk]") {
    RunningShell run;
    run.file().must("register", std::nullopt, call("Alpha", "Intermediate A", "260701", "particles"));
    run.file().time.time = officeTime(9, 0, 5);
    run.signIn();
    auto& places = RunningShell::in<QTreeWidget>(run.shell->mainWindow(), "placeList");
    const QTreeWidgetItem* late = places.topLevelItem(0)->child(0);
    CHECK(late->text(0) == QStringLiteral("逾期"));
    CHECK(late->text(1) == QStringLiteral("1"));
}
