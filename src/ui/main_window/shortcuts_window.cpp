// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/shortcuts_window.h"

#include "ui/widgets/action_table.h"

#include <array>

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace recourse {

namespace {

struct OtherKey {
    const char* textId;
    const char* keys; ///< in portable text
};

/// Keys that belong to a kind of widget rather than to an action.
constexpr std::array kOtherKeys{OtherKey{"shortcuts.tabs", "Alt+1"},
                                OtherKey{"shortcuts.next-tab", "Ctrl+Tab"},
                                OtherKey{"shortcuts.previous-page", "Ctrl+PgUp"},
                                OtherKey{"shortcuts.next-page", "Ctrl+PgDown"},
                                OtherKey{"shortcuts.rows", "Return"},
                                OtherKey{"shortcuts.row-up", "Alt+Up"},
                                OtherKey{"shortcuts.row-down", "Alt+Down"},
                                OtherKey{"shortcuts.row-removed", "Ctrl+Del"}};

void addRow(QTableWidget& table, const QString& keys, const QString& text) {
    const int row = table.rowCount();
    table.insertRow(row);
    table.setItem(row, 0, new QTableWidgetItem(keys));
    table.setItem(row, 1, new QTableWidgetItem(text));
}

} // namespace

ShortcutsWindow::ShortcutsWindow(Wording& wording, QWidget* parent)
    : QDialog(parent)
    , m_wording(wording)
    , m_table(new QTableWidget(0, 2, this)) {
    setObjectName(QStringLiteral("shortcutsWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    connect(&wording, &Wording::changed, this, &ShortcutsWindow::fill);
    fill();
    const int unit = fontMetrics().horizontalAdvance(QLatin1Char('x'));
    resize(unit * 60, unit * 80);
}

void ShortcutsWindow::fill() {
    const Texts& texts = m_wording.texts();
    setWindowTitle(texts.text("shortcuts.title"));
    m_table->setAccessibleName(windowTitle());
    m_table->setRowCount(0);
    for (const ActionRow& row : actionRows()) {
        const QString keys = shortcutText(row.id);
        if (!keys.isEmpty())
            addRow(*m_table, keys, texts.text("action." + std::string(row.id)));
    }
    for (const OtherKey& other : kOtherKeys) {
        const QKeySequence keys(QString::fromLatin1(other.keys), QKeySequence::PortableText);
        addRow(*m_table, keys.toString(QKeySequence::NativeText), texts.text(other.textId));
    }
    m_table->resizeColumnToContents(0);
    m_table->setColumnWidth(0, m_table->columnWidth(0) + fontMetrics().horizontalAdvance(QLatin1Char('x')) * 4);
}

} // namespace recourse
