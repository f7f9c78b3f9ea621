// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/wording.h"

#include <map>
#include <span>

#include <QAction>
#include <QKeySequence>

class QMenu;

namespace recourse {

/// One thing the desk can be told by menu or key. Its words are the texts "action.<id>" and "action-hint.<id>".
struct ActionRow {
    std::string_view id;
    const char* icon;      ///< freedesktop name; empty: none
    const char* shortcut;  ///< in portable text, several with "; " between; empty: none
    std::string_view menu; ///< "file", "case", "view", "help"; empty: only in windows of forms
};

/// All of them, in the order of the menus and of the list of shortcuts.
[[nodiscard]] std::span<const ActionRow> actionRows();

/// The table's actions of one window, in words that follow the language.
class ActionSet : public QObject {
    Q_OBJECT

public:
    ActionSet(Wording& wording, QWidget& window);

    /// Made when it is first asked for.
    QAction& action(std::string_view id);
    /// Every action that stands in this menu.
    void fill(QMenu& menu, std::string_view menuId);

private:
    void showWords();

    Wording& m_wording;
    QWidget& m_window;
    std::map<std::string, QAction*, std::less<>> m_actions;
};

/// "Ctrl+N" as the desktop writes it; empty for an action without one.
[[nodiscard]] QString shortcutText(std::string_view actionId);

} // namespace recourse
