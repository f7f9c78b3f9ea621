// SPDX-License-Identifier: GPL-3.0-or-later
#include "stories/keyboard.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QInputMethodEvent>
#include <QTest>

namespace recourse {

namespace {

QWidget* focused() {
    QWidget* widget = QApplication::activePopupWidget();
    if (widget == nullptr)
        widget = QApplication::focusWidget();
    REQUIRE(widget != nullptr);
    return widget;
}

/// First shown underlined, then taken: as an input method does.
void compose(QChar letter) {
    QInputMethodEvent shown(letter, {});
    QApplication::sendEvent(focused(), &shown);
    QInputMethodEvent taken;
    taken.setCommitString(letter);
    QApplication::sendEvent(focused(), &taken);
}

} // namespace

void Keyboard::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QTest::keyClick(focused(), key, modifiers);
    QApplication::processEvents();
    ++m_commands;
}

void Keyboard::type(const QString& text) {
    for (const QChar letter : text) {
        if (letter.unicode() < 0x80)
            QTest::keyClick(focused(), letter.toLatin1());
        else
            compose(letter);
    }
    QApplication::processEvents();
}

void Keyboard::tabTo(const char* widget, int most) {
    INFO("looking for " << widget);
    for (int tab = 0; tab < most && !isAt(widget); ++tab)
        press(Qt::Key_Tab);
    INFO("the keyboard is at " << place());
    REQUIRE(isAt(widget));
}

std::string Keyboard::place() {
    QString names;
    for (const QWidget* at = focused(); at != nullptr; at = at->parentWidget())
        names += at->objectName() + u' ';
    return names.toStdString();
}

void Keyboard::enter(const char* widget, const QString& text) {
    tabTo(widget);
    type(text);
}

QWidget& windowOf(const char* name) {
    QWidget* found = nullptr;
    const auto isThere = [&] {
        for (QWidget* window : QApplication::topLevelWidgets()) {
            if (window->objectName() == QLatin1String(name) && window->isVisible())
                found = window;
        }
        return found != nullptr;
    };
    INFO("window " << name);
    REQUIRE(QTest::qWaitFor(isThere));
    if (QApplication::activeWindow() == nullptr)
        found->activateWindow(); // as a desktop does when another window is closed
    REQUIRE(QTest::qWaitForWindowActive(found));
    return *found;
}

bool isAt(const char* widget) {
    for (const QWidget* at = QApplication::focusWidget(); at != nullptr; at = at->parentWidget()) {
        if (at->objectName() == QLatin1String(widget))
            return true;
    }
    return false;
}

} // namespace recourse
