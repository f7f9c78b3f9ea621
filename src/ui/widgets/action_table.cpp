// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/action_table.h"

#include "ui/widgets/icons.h"

#include <algorithm>
#include <array>

#include <QMenu>
#include <QWidget>

namespace recourse {

namespace {

constexpr std::array kActionRows{
    ActionRow{"new-complaint", "document-new", "Ctrl+N", "file"},
    ActionRow{"print", "document-print", "Ctrl+P", "file"},
    ActionRow{"ledger", "view-calendar-list", "Ctrl+Shift+L", "file"},
    ActionRow{"calendar", "view-calendar", "Ctrl+Shift+D", "file"},
    ActionRow{"people", "user-identity", "Ctrl+Shift+U", "file"},
    ActionRow{"procedures", "document-edit", "Ctrl+Shift+P", "file"},
    ActionRow{"lock", "system-lock-screen", "Ctrl+L", "file"},
    ActionRow{"quit", "application-exit", "Ctrl+Q", "file"},
    ActionRow{"open-case", "document-open", "Ctrl+O", "case"},
    ActionRow{"search", "edit-find", "Ctrl+F", "view"},
    ActionRow{"refresh", "view-refresh", "F5", "view"},
    ActionRow{"show-places", "view-sidetree", "F9", "view"},
    ActionRow{"show-preview", "view-preview", "Shift+F9", "view"},
    ActionRow{"shortcuts", "help-keyboard-shortcuts", "Ctrl+/", "help"},
    ActionRow{"do", "dialog-ok", "Ctrl+Return; Ctrl+Enter", {}},
    ActionRow{"keep", "document-save", "Ctrl+S", {}},
    ActionRow{"link-similar", "insert-link", "Ctrl+K", {}},
    ActionRow{"undo", "edit-undo", "Ctrl+Z", {}},
    ActionRow{"redo", "edit-redo", "Ctrl+Shift+Z", {}},
    ActionRow{"save-pdf", "document-save", "Ctrl+Shift+S", {}},
    ActionRow{"previous-page", "go-previous", "Alt+Left", {}},
    ActionRow{"next-page", "go-next", "Alt+Right", {}},
    ActionRow{"zoom-in", "zoom-in", "Ctrl++; Ctrl+=", {}},
    ActionRow{"zoom-out", "zoom-out", "Ctrl+-", {}},
    ActionRow{"fit-width", "zoom-fit-width", "Ctrl+0", {}},
    ActionRow{"fit-page", "zoom-fit-page", "Ctrl+9", {}},
    ActionRow{"close-window", "window-close", "Ctrl+W", {}},
};

const ActionRow& rowOf(std::string_view id) {
    const auto found =
        std::find_if(kActionRows.begin(), kActionRows.end(), [id](const ActionRow& row) { return row.id == id; });
    Q_ASSERT(found != kActionRows.end());
    return *found;
}

QList<QKeySequence> shortcutsOf(const ActionRow& row) {
    return QKeySequence::listFromString(QString::fromLatin1(row.shortcut), QKeySequence::PortableText);
}

} // namespace

std::span<const ActionRow> actionRows() {
    return kActionRows;
}

QString shortcutText(std::string_view actionId) {
    const QList<QKeySequence> keys = shortcutsOf(rowOf(actionId));
    return keys.isEmpty() ? QString() : keys.front().toString(QKeySequence::NativeText);
}

ActionSet::ActionSet(Wording& wording, QWidget& window) : QObject(&window), m_wording(wording), m_window(window) {
    connect(&wording, &Wording::changed, this, &ActionSet::showWords);
}

QAction& ActionSet::action(std::string_view id) {
    if (const auto found = m_actions.find(id); found != m_actions.end())
        return *found->second;
    const ActionRow& row = rowOf(id);
    auto* made = new QAction(&m_window);
    made->setObjectName(fromUtf8(id) + QStringLiteral("Action"));
    made->setShortcuts(shortcutsOf(row));
    if (*row.icon != '\0')
        made->setIcon(icon(QString::fromLatin1(row.icon)));
    m_window.addAction(made);
    m_actions.emplace(id, made);
    showWords();
    return *made;
}

void ActionSet::fill(QMenu& menu, std::string_view menuId) {
    for (const ActionRow& row : kActionRows) {
        if (row.menu == menuId)
            menu.addAction(&action(row.id));
    }
}

void ActionSet::showWords() {
    const Texts& texts = m_wording.texts();
    for (const auto& [id, action] : m_actions) {
        const QString text = texts.text("action." + id);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setText(text);
        const QString hint = texts.text("action-hint." + id);
        action->setToolTip(keys.isEmpty() ? hint : hint + QStringLiteral(" (") + keys + QLatin1Char(')'));
        action->setStatusTip(hint);
    }
}

} // namespace recourse
