// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>

#include <QString>
#include <QWidget>

namespace recourse {

/// Somebody who has a keyboard and nothing else: every key goes to whatever has the keyboard now. Counts what is
/// pressed.
class Keyboard {
public:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Letter by letter. What is on no key comes from an input method, a character at a time.
    void type(const QString& text);
    /// Tab until the widget has the keyboard; fails the test if that takes more than `most` of them.
    void tabTo(const char* widget, int most = 12);
    /// tabTo() and type().
    void enter(const char* widget, const QString& text);

    /// Where the keyboard is: widget and what it is in.
    [[nodiscard]] static std::string place();

    /// Keys that are no text: shortcuts, Tab, Enter, arrows.
    [[nodiscard]] int commands() const { return m_commands; }
    void countFromHere() { m_commands = 0; }

private:
    int m_commands = 0;
};

/// The window of that name once it is shown and active; fails the test if none comes.
[[nodiscard]] QWidget& windowOf(const char* name);
/// Whether the keyboard is in the widget of that name or in a part of it.
[[nodiscard]] bool isAt(const char* widget);

/// The shown widget of that name, or null.
template <class W>
[[nodiscard]] W* findShown(const QWidget& window, const char* name) {
    for (W* widget : window.findChildren<W*>(QLatin1String(name))) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

} // namespace recourse
