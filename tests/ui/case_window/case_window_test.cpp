// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/running_shell.h"
#include "ui/verbs/verb_forms.h"

#include <catch2/catch.hpp>

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeWidget>

using namespace recourse;

namespace {

struct OpenCase : RunningShell {
    CaseId id;
    QWidget* window = nullptr;

    OpenCase() : id(file().must("register", std::nullopt, call("Alpha", "Intermediate A", "260701", "particles"))) {
        signIn();
        shell->mainWindow()->openCase(id);
        window = RunningShell::window("caseWindow");
        REQUIRE(QTest::qWaitForWindowActive(window));
    }
    [[nodiscard]] QTabWidget& tabs() const { return in<QTabWidget>(window, "sheetTabs"); }
};

/// The one of that name in sight.
template <class W>
W& shown(QWidget* window, const char* name) {
    QApplication::processEvents(); // what was just made comes into sight
    for (W* widget : window->findChildren<W*>(QLatin1String(name))) {
        if (widget->isVisible())
            return *widget;
    }
    FAIL(name << " is not in sight");
    throw std::logic_error(name);
}

} // namespace

TEST_CASE("the registration is amended in the case window and told in its history", "[case-window]") {
    OpenCase open;
    auto& batch = *RunningShell::in<QWidget>(open.window, "firstBatchEdit").findChild<QLineEdit*>();
    CHECK(batch.text() == QStringLiteral("260701"));
    batch.setFocus();
    batch.selectAll();
    QTest::keyClicks(&batch, QStringLiteral("260702"));
    CHECK(open.file().kept.size() == 1);
    QTest::keyClick(&batch, Qt::Key_Return, Qt::ControlModifier);
    CHECK(open.file().file(open.id).rows<ComplaintLine>().front().batch == "260702");
    CHECK(open.file().kept.empty());
    open.tabs().setCurrentIndex(open.tabs().count() - 1);
    auto& history = RunningShell::in<QTreeWidget>(open.window, "historySheet");
    REQUIRE(history.topLevelItemCount() == 2);
    CHECK(history.topLevelItem(0)->text(1) == QStringLiteral("质量文员甲 · 修改登记"));
    CHECK(history.topLevelItem(0)->child(0)->text(0) == QStringLiteral("投诉明细 · 批号：260701 → 260702"));
}

TEST_CASE("what is being typed stays when the case changes meanwhile", "[case-window]") {
    OpenCase open;
    auto& batch = *RunningShell::in<QWidget>(open.window, "firstBatchEdit").findChild<QLineEdit*>();
    batch.setFocus();
    QTest::keyClicks(&batch, QStringLiteral("9"));
    const QString typed = batch.text();
    Draft contact;
    contact.values = {{"direction", "in"}, {"way", "telephone"}, {"text", "asked again"}};
    open.file().must("contact", open.id, contact);
    QTest::keyClick(open.window, Qt::Key_F5);
    CHECK(RunningShell::in<QWidget>(open.window, "firstBatchEdit").findChild<QLineEdit*>()->text() == typed);
}

TEST_CASE("a case follows what others do to it, and what was typed stays", "[case-window]") {
    OpenCase open;
    auto& batch = *RunningShell::in<QWidget>(open.window, "firstBatchEdit").findChild<QLineEdit*>();
    batch.setFocus();
    batch.selectAll();
    QTest::keyClicks(&batch, QStringLiteral("260799"));
    Draft amended;
    amended.values = {{"contact", "Mr Li"}};
    open.file().must("amend", open.id, amended);
    QTest::qWait(2300); // a desk looks every two seconds
    CHECK(shown<QLabel>(open.window, "messageText").text().contains(QStringLiteral("质量文员甲")));
    CHECK(shown<QWidget>(open.window, "contactEdit").findChild<QLineEdit*>()->text() == QStringLiteral("Mr Li"));
    CHECK(batch.text() == QStringLiteral("260799"));
    QTest::keyClick(&batch, Qt::Key_Return, Qt::ControlModifier);
    CHECK(open.file().file(open.id).complaint.contact == "Mr Li");
    CHECK(open.file().file(open.id).rows<ComplaintLine>().front().batch == "260799");
}

TEST_CASE("what somebody did a moment ago is seen before anything is done on top of it", "[case-window]") {
    OpenCase open;
    auto& batch = *RunningShell::in<QWidget>(open.window, "firstBatchEdit").findChild<QLineEdit*>();
    batch.setFocus();
    QTest::keyClicks(&batch, QStringLiteral("9"));
    Draft amended;
    amended.values = {{"contact", "Mr Li"}};
    open.file().must("amend", open.id, amended);
    QTest::keyClick(&batch, Qt::Key_Return, Qt::ControlModifier);
    const auto version = [&open] { return open.file().history(open.id).value().size(); };
    CHECK(version() == 2);
    QString said;
    for (const QLabel* label : open.window->findChildren<QLabel*>(QStringLiteral("messageText")))
        said += label->isVisible() ? label->text() : QString();
    CHECK(said.contains(QStringLiteral("本案刚刚有了变化")));
    CHECK(said.contains(QStringLiteral("质量文员甲")));
    QTest::keyClick(&batch, Qt::Key_Return, Qt::ControlModifier);
    CHECK(version() == 3);
    CHECK(open.file().file(open.id).complaint.contact == "Mr Li");
}

TEST_CASE("why a date is the one it is unfolds in the rail", "[case-window]") {
    OpenCase open;
    auto& why = RunningShell::in<QToolButton>(open.window, "whyButton");
    const auto texts = [&open] {
        QString all;
        for (const QLabel* label : open.window->findChildren<QLabel*>())
            all += label->isVisible() ? label->text() : QString();
        return all;
    };
    CHECK_FALSE(texts().contains(QStringLiteral("R-091")));
    QTest::keyClick(&why, Qt::Key_Space);
    CHECK(texts().contains(QStringLiteral("R-091")));
}

TEST_CASE("a refused command says so where the keyboard reaches it", "[case-window]") {
    RunningShell run;
    const CaseId id = run.file().must("register", std::nullopt, call("Alpha", "Intermediate A", "260701", "particles"));
    Draft withdrawal;
    withdrawal.values = {{"reason", "the customer took it back"}};
    run.file().must("withdraw-case", id, withdrawal);
    run.signIn();
    run.shell->mainWindow()->openCase(id);
    QWidget* window = RunningShell::window("caseWindow");
    const auto& refusal = RunningShell::in<QLabel>(window, "refusalLabel");
    CHECK(refusal.isVisible());
    CHECK(refusal.text().contains(QStringLiteral("本案已结束")));
    CHECK(refusal.textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
    CHECK_FALSE(RunningShell::in<QPushButton>(window, "primaryButton").isEnabled());
}

TEST_CASE("a verb chosen in a sheet of several says why it is refused, also after the case was looked at again",
          "[case-window]") {
    OpenCase open;
    open.shell->mainWindow()->openCase(open.id, "classify");
    const auto isRefused = [&open] {
        return shown<QLabel>(open.window, "refusalLabel").text().contains(QStringLiteral("R-032"));
    };
    CHECK(isRefused());
    CHECK_FALSE(shown<QPushButton>(open.window, "primaryButton").isEnabled());
    QTest::keyClick(open.window, Qt::Key_F5);
    CHECK(isRefused());
    for (const QToolButton* verb : open.tabs().currentWidget()->findChildren<QToolButton*>())
        CHECK((!verb->isVisible() || verb->height() < 2 || verb->x() > 0)); // none is left behind in the corner
    open.shell->mainWindow()->openCase(open.id, "judge-safety");
    CHECK(shown<QPushButton>(open.window, "primaryButton").isEnabled());
}

TEST_CASE("what a closed case was registered with can be read, not typed", "[case-window]") {
    OpenCase open;
    QLineEdit* batch = RunningShell::in<QWidget>(open.window, "firstBatchEdit").findChild<QLineEdit*>();
    CHECK_FALSE(batch->isReadOnly());
    Draft withdrawal;
    withdrawal.values = {{"reason", "the customer took it back"}};
    open.file().must("withdraw-case", open.id, withdrawal);
    QTest::keyClick(open.window, Qt::Key_F5);
    batch = shown<QWidget>(open.window, "firstBatchEdit").findChild<QLineEdit*>();
    CHECK(batch->isReadOnly());
    CHECK(batch->text() == QStringLiteral("260701"));
}

TEST_CASE("another case is linked by typing its number", "[case-window]") {
    OpenCase open;
    const CaseId other = open.file().must("register", std::nullopt, call("Gamma", "Solvent C", "88", "leaking drum"));
    const std::string number = *open.file().file(other).complaint.number;
    open.shell->mainWindow()->openCase(open.id, "link");
    auto& kind = *shown<QWidget>(open.window, "kindCombo").findChild<QComboBox*>();
    kind.setFocus();
    QTest::keyClicks(&kind, QStringLiteral("follow-on"));
    auto& combo = *shown<QWidget>(open.window, "otherCaseCombo").findChild<QComboBox*>();
    combo.setFocus();
    QTest::keyClicks(&combo, fromUtf8(number));
    QTest::qWait(300);
    CHECK(combo.currentText() == fromUtf8(number));
    REQUIRE(combo.count() == 2);
    CHECK(combo.itemText(1).contains(QStringLiteral("Gamma")));
    QTest::keyClick(&combo, Qt::Key_Return, Qt::ControlModifier);
    const auto& links = open.file().file(open.id).rows<CaseLink>();
    REQUIRE(links.size() == 1);
    CHECK(links[0].otherCase == other);
}

TEST_CASE("the keys of a case's tabs are those of its tabs in every sheet", "[case-window]") {
    OpenCase open;
    open.shell->mainWindow()->openCase(open.id, "eightd");
    const int sheet = open.tabs().currentIndex();
    open.tabs().currentWidget()->setFocus();
    QTest::keyClick(open.window, Qt::Key_2, Qt::AltModifier);
    CHECK(open.tabs().currentIndex() == 1);
    CHECK(sheet != 1);
    open.shell->mainWindow()->openCase(open.id, "eightd");
    auto& list = shown<QListWidget>(open.window, "stepList");
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(open.tabs().currentIndex() == sheet);
    CHECK(list.currentRow() == 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_3, Qt::AltModifier);
    CHECK(open.tabs().currentIndex() == 2);
}

TEST_CASE("every verb has a form but bringing in, attaching and moving dates", "[case-window]") {
    std::vector<std::string_view> without;
    for (const Verb& verb : verbs()) {
        if (!hasForm(verb.id))
            without.push_back(verb.id);
    }
    CHECK(without == std::vector<std::string_view>{"bring-in", "move-dates", "attach"});
}
