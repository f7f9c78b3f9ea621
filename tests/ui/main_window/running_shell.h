// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/worker.h"
#include "support_fakes/memory_data_files.h"
#include "support_fakes/memory_settings.h"
#include "support_fakes/scripted_prompts.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/shell.h"
#include "ui/start/start_window.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QTest>

namespace recourse {

/// The program's windows over a data file in memory, used as a person uses them.
struct RunningShell {
    std::shared_ptr<MemoryDataFiles> files = std::make_shared<MemoryDataFiles>();
    MemorySettings settings;
    InlineWorker worker;
    ScriptedPrompts prompts;
    std::unique_ptr<Shell> shell;

    explicit RunningShell(Language language = Language::Chinese) {
        settings.setValue(QStringLiteral("language"),
                          language == Language::English ? QStringLiteral("en") : QStringLiteral("zh"));
        files->make("/files/quality.recourse", "质量文员甲", "right");
        shell = std::make_unique<Shell>(ShellSetting{files, settings, worker, prompts, OfficeZone()});
    }

    [[nodiscard]] MemoryFile& file() { return files->file("/files/quality.recourse"); }

    void signIn() {
        shell->begin(QStringLiteral("/files/quality.recourse"));
        REQUIRE(QTest::qWaitForWindowActive(shell->startWindow()));
        QWidget& page = in<QWidget>(shell->startWindow(), "SignIn");
        QWidget* password = &in<QWidget>(&page, "passwordEdit");
        QTest::keyClicks(password, QStringLiteral("right"));
        QTest::keyClick(password, Qt::Key_Return);
        REQUIRE(shell->mainWindow() != nullptr);
        REQUIRE(QTest::qWaitForWindowActive(shell->mainWindow()));
    }

    /// The shown window of that name.
    [[nodiscard]] static QWidget* window(const char* name) {
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (widget->objectName() == QLatin1String(name) && widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    template <class W>
    [[nodiscard]] static W& in(QWidget* window, const char* name) {
        REQUIRE(window != nullptr);
        W* found = window->findChild<W*>(QLatin1String(name));
        REQUIRE(found != nullptr);
        return *found;
    }

    /// To whatever has the keyboard now.
    static void type(const char* text) {
        REQUIRE(QApplication::focusWidget() != nullptr);
        QTest::keyClicks(QApplication::focusWidget(), QLatin1String(text));
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        REQUIRE(QApplication::focusWidget() != nullptr);
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
};

} // namespace recourse
