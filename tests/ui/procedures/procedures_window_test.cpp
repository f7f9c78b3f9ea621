// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures to look at: RECOURSE_PICTURES=/some/folder ui_tests "[look-procedures]"
#include "ui/inputs/field_input.h"
#include "ui/main_window/running_shell.h"
#include "ui/procedures/timeline_picture.h"

#include <catch2/catch.hpp>

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace recourse;

namespace {

/// The procedures, opened from the main window by key; the program brings one that the file does not use.
struct OpenProceduresWindow : RunningShell {
    QWidget* procedures = nullptr;

    explicit OpenProceduresWindow(Language language = Language::Chinese) : RunningShell(language) {
        Procedure preset = *file().office().value()->procedures.front();
        preset.code = "works";
        preset.title = {"工厂规程", "Works procedure"};
        preset.trade = {"制造业", "Manufacturing"};
        file().programs = {std::make_shared<const Procedure>(preset)};
        signIn();
        QTest::keyClick(shell->mainWindow(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        procedures = window("proceduresWindow");
        REQUIRE(QTest::qWaitForWindowActive(procedures));
    }
    template <class W>
    [[nodiscard]] W& at(const char* name) const {
        return in<W>(procedures, name);
    }
    [[nodiscard]] int listed() const {
        int count = 0;
        for (int i = 0; i < at<QTreeWidget>("procedureTree").topLevelItemCount(); ++i)
            count += at<QTreeWidget>("procedureTree").topLevelItem(i)->childCount();
        return count;
    }
    void choosePreset() {
        at<QLineEdit>("searchEdit").setText(QStringLiteral("works"));
        REQUIRE(listed() == 1);
        auto& tree = at<QTreeWidget>("procedureTree");
        tree.setCurrentItem(tree.topLevelItem(0)->child(0));
    }
};

QTreeWidgetItem* lineOf(const QTreeWidget& tree, const QString& what) {
    const QList<QTreeWidgetItem*> found = tree.findItems(what, Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? nullptr : found.front();
}

} // namespace

TEST_CASE("a procedure is read as document, picture and table; the search narrows the list", "[procedures]") {
    OpenProceduresWindow open;
    CHECK(open.listed() == 2);
    CHECK(open.at<QLabel>("titleLabel").text() == QStringLiteral("客户投诉处理程序"));
    CHECK(open.at<QTextBrowser>("documentBrowser").toPlainText().contains(QStringLiteral("R-091")));
    const auto* picture = open.procedures->findChild<TimelinePicture*>();
    CHECK(picture->accessibleDescription().contains(QStringLiteral("10 个工作日")));
    CHECK_FALSE(open.at<QPushButton>("addButton").isVisible());
    open.at<QLineEdit>("searchEdit").setText(QStringLiteral("nowhere"));
    CHECK(open.listed() == 0);
    CHECK(open.at<QLabel>("emptyLabel").isVisible());
}

TEST_CASE("Ctrl+F finds words in the document and says when there are none", "[procedures]") {
    OpenProceduresWindow open;
    RunningShell::press(Qt::Key_F, Qt::ControlModifier);
    CHECK(open.at<QLineEdit>("findEdit").hasFocus());
    open.at<QLineEdit>("findEdit").setText(QStringLiteral("R-092"));
    CHECK(open.at<QTextBrowser>("documentBrowser").textCursor().selectedText() == QStringLiteral("R-092"));
    CHECK_FALSE(open.at<QLabel>("missingLabel").isVisible());
    open.at<QLineEdit>("findEdit").setText(QStringLiteral("R-999"));
    CHECK(open.at<QLabel>("missingLabel").isVisible());
}

TEST_CASE("a procedure of the program is taken into the file; a wrong day is told at its field", "[procedures]") {
    OpenProceduresWindow open;
    open.choosePreset();
    REQUIRE(open.at<QPushButton>("addButton").isVisible());
    open.at<QPushButton>("addButton").click();
    REQUIRE(open.at<QWidget>("planPane").isVisible());
    CHECK_FALSE(open.at<FieldInput>("reasonEdit").isVisible());
    open.at<FieldInput>("dayEdit").setText(QStringLiteral("someday"));
    open.at<QPushButton>("saveButton").click();
    CHECK_FALSE(open.at<FieldInput>("dayEdit").issue().isEmpty());
    CHECK(open.at<FieldInput>("dayEdit").text() == QStringLiteral("someday"));
    open.at<FieldInput>("dayEdit").setText(QStringLiteral("2026-12-01"));
    open.at<QPushButton>("saveButton").click();
    CHECK_FALSE(open.at<QWidget>("planPane").isVisible());
    CHECK(open.file().office().value()->findProcedure("works") != nullptr);
    CHECK(open.at<QLabel>("stateLabel").text().contains(QStringLiteral("2026-12-01")));
}

TEST_CASE("a file with faults is told with place and remedy, and the shown document is written as one",
          "[procedures]") {
    OpenProceduresWindow open;
    const QTemporaryDir folder;
    open.prompts.path = folder.filePath(QStringLiteral("rules.json"));
    open.at<QPushButton>("exportButton").click();
    CHECK(QFile::exists(open.prompts.path));
    QFile broken(folder.filePath(QStringLiteral("broken.json")));
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write("{");
    broken.close();
    open.prompts.path = broken.fileName();
    open.at<QPushButton>("importButton").click();
    QString said;
    for (const QLabel* label : open.procedures->findChildren<QLabel*>())
        said += label->isVisible() ? label->text() : QString();
    CHECK(said.contains(QStringLiteral("broken.json")));
    CHECK_FALSE(open.at<QWidget>("planPane").isVisible());
}

TEST_CASE("an imagined case is answered while it is typed; a wrong word is marked and stays", "[procedures]") {
    OpenProceduresWindow open;
    open.at<QTabWidget>("pageTabs").setCurrentWidget(&open.at<QWidget>("tryItPage"));
    auto& received = open.at<FieldInput>("received-at");
    received.setText(QStringLiteral("2026-11-20 09:00"));
    Q_EMIT received.edited();
    const auto& tree = open.at<QTreeWidget>("trialTree");
    QTreeWidgetItem* reply = lineOf(tree, QStringLiteral("最终答复"));
    REQUIRE(reply != nullptr);
    CHECK(reply->text(1).contains(QStringLiteral("2026-12-04")));
    CHECK(reply->text(2) == QStringLiteral("R-092"));
    reply->setExpanded(true);
    received.setText(QStringLiteral("2026-11-23 09:00"));
    Q_EMIT received.edited();
    reply = lineOf(tree, QStringLiteral("最终答复"));
    CHECK(reply->text(1).contains(QStringLiteral("2026-12-07")));
    CHECK(reply->isExpanded());
    received.setText(QStringLiteral("lunch"));
    Q_EMIT received.edited();
    CHECK_FALSE(received.issue().isEmpty());
    CHECK(received.text() == QStringLiteral("lunch"));
    open.at<QPushButton>("clearTrialButton").click();
    CHECK(open.at<FieldInput>("received-at").text().isEmpty());
}

TEST_CASE("pictures of the procedures", "[.][look-procedures]") {
    const QString folder = qEnvironmentVariable("RECOURSE_PICTURES");
    for (const Language language : {Language::Chinese, Language::English}) {
        const QString name = QLatin1String(language == Language::Chinese ? "zh" : "en");
        OpenProceduresWindow open(language);
        auto& tabs = open.at<QTabWidget>("pageTabs");
        for (int i = 0; i < tabs.count(); ++i) {
            tabs.setCurrentIndex(i);
            QTest::qWait(50);
            const QString path = folder + QStringLiteral("/procedures-%1-%2.png").arg(i).arg(name);
            CHECK(open.procedures->grab().save(path));
        }
    }
}
