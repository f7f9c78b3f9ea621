// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/running_shell.h"
#include "ui/widgets/action_table.h"

#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTabWidget>

using namespace recourse;

namespace {

/// Every word that a window shows now.
QStringList wordsOf(QWidget& window) {
    QStringList words{window.windowTitle()};
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (const auto* label = qobject_cast<const QLabel*>(widget); label != nullptr && label->isVisible())
            words += label->text();
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget); button != nullptr && button->isVisible())
            words << button->text() << button->toolTip();
        if (const auto* group = qobject_cast<const QGroupBox*>(widget))
            words += group->title();
        if (const auto* line = qobject_cast<const QLineEdit*>(widget))
            words += line->placeholderText();
        if (const auto* tabs = qobject_cast<const QTabWidget*>(widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                words += tabs->tabText(tab);
        }
        if (const auto* combo = qobject_cast<const QComboBox*>(widget)) {
            for (int row = 0; row < combo->count(); ++row)
                words += combo->itemText(row);
        }
        if (qobject_cast<const QTabBar*>(widget->parentWidget()) == nullptr) // Qt names those itself
            words += widget->accessibleName();
    }
    for (const QAction* action : window.findChildren<QAction*>())
        words << action->text() << action->toolTip();
    return words;
}

bool showsChinese(const QString& text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x4e00 && c.unicode() < 0xa000; });
}

/// A text id shows as "[id]"; what people typed stays in their own language.
void checkWords(QWidget& window, Language language) {
    for (const QString& word : wordsOf(window)) {
        INFO(window.objectName().toStdString() << ": " << word.toStdString());
        CHECK_FALSE(word.contains(QLatin1Char('[')));
        const bool isOfPeople = word.contains(QStringLiteral("甲")) || word.contains(QStringLiteral("乙")) ||
                                word.contains(QStringLiteral("华成制药")) || word.contains(QStringLiteral("中文")) ||
                                word.contains(QStringLiteral("语言 Language"));
        if (language == Language::English && !isOfPeople)
            CHECK_FALSE(showsChinese(word));
    }
}

/// Nothing shown in the window is cut off: every label and button has the room its words ask for.
void checkRoom(QWidget& window) {
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        const auto* label = qobject_cast<QLabel*>(widget);
        const auto* button = qobject_cast<QAbstractButton*>(widget);
        const QString text = label != nullptr ? label->text() : button != nullptr ? button->text() : QString();
        if (!widget->isVisible() || text.isEmpty() || (label != nullptr && label->wordWrap()))
            continue;
        INFO(window.objectName().toStdString()
             << ": " << widget->objectName().toStdString() << " \"" << text.toStdString() << "\"");
        CHECK(widget->width() >= std::min(widget->minimumSizeHint().width(), widget->sizeHint().width()));
    }
}

} // namespace

TEST_CASE("every window changes its language while it is open", "[language]") {
    RunningShell run;
    const CaseId id = run.file().must("register", std::nullopt, call("Alpha", "Intermediate A", "260701", "particles"));
    run.shell->begin();
    checkWords(*run.shell->startWindow(), Language::Chinese);
    RunningShell::in<QAbstractButton>(run.shell->startWindow(), "languageButton").click();
    checkWords(*run.shell->startWindow(), Language::English);
    RunningShell::in<QAbstractButton>(run.shell->startWindow(), "languageButton").click();

    run.signIn();
    MainWindow& main = *run.shell->mainWindow();
    main.openCase(id);
    main.openNewComplaint();
    for (const char* action :
         {"shortcutsAction", "printAction", "ledgerAction", "calendarAction", "peopleAction", "proceduresAction"})
        RunningShell::in<QAction>(&main, action).trigger();
    QTest::qWait(120);
    for (const Language language : {Language::English, Language::Chinese}) {
        const bool isEnglish = language == Language::English;
        RunningShell::in<QAction>(&main, isEnglish ? "englishAction" : "chineseAction").trigger();
        QTest::qWait(200); // until every window has laid itself out anew
        for (const char* name : {"mainWindow", "caseWindow", "newComplaintWindow", "shortcutsWindow", "previewWindow",
                                 "ledgerWindow", "calendarWindow", "peopleWindow", "proceduresWindow"}) {
            QWidget* window = RunningShell::window(name);
            REQUIRE(window != nullptr);
            checkWords(*window, language);
            checkRoom(*window);
        }
    }
    CHECK(run.settings.value(QStringLiteral("language")).toString() == QStringLiteral("zh"));
}

TEST_CASE("every action has words and no key is given twice", "[language]") {
    const Texts zh(Language::Chinese, OfficeZone());
    QStringList keys;
    for (const ActionRow& row : actionRows()) {
        INFO(row.id);
        CHECK(zh.findText("action." + std::string(row.id)));
        CHECK(zh.findText("action-hint." + std::string(row.id)));
        const QString key = shortcutText(row.id);
        CHECK_FALSE((!key.isEmpty() && keys.contains(key)));
        keys += key;
    }
}
