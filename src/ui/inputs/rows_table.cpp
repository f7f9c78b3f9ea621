// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/rows_table.h"

#include "ui/inputs/issue_label.h"
#include "ui/inputs/rows_delegate.h"

#include <algorithm>

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

namespace recourse {

RowsTable::RowsTable(QWidget* parent)
    : QWidget(parent)
    , m_model(new RowsModel(this))
    , m_view(new QTableView(this))
    , m_issue(new IssueLabel(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_view);
    layout->addWidget(m_issue);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new RowsDelegate(m_view));
    m_view->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked |
                            QAbstractItemView::EditKeyPressed);
    m_view->setTabKeyNavigation(false);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->setDefaultAlignment(Qt::AlignCenter);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->installEventFilter(this);
    setFocusProxy(m_view);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RowsTable::fitHeight);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &RowsTable::fitHeight);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &RowsTable::fitHeight);
    fitHeight();
}

void RowsTable::setColumns(std::vector<RowsColumn> columns) {
    m_model->setColumns(std::move(columns));
    const int least = fontMetrics().averageCharWidth() * 14;
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_view->setColumnWidth(column, std::max(least, m_view->horizontalHeader()->sectionSizeHint(column)));
}

void RowsTable::setCaption(const QString& caption) {
    m_view->setAccessibleName(caption);
}

void RowsTable::setIssues(const RowsModel::Cells& issues, const QString& summary) {
    m_issues = issues;
    m_model->setIssues(issues);
    m_issue->setText(summary);
    m_view->setAccessibleDescription(summary);
}

void RowsTable::goToFirstIssue() {
    m_view->setFocus();
    if (m_issues.empty())
        return;
    const auto& [row, key] = m_issues.begin()->first;
    const std::vector<RowsColumn>& columns = m_model->columns();
    const auto column =
        std::find_if(columns.begin(), columns.end(), [&key = key](const RowsColumn& one) { return one.key == key; });
    m_view->setCurrentIndex(m_model->index(static_cast<int>(row), static_cast<int>(column - columns.begin())));
}

QString RowsTable::issue() const {
    return m_issue->text();
}

bool RowsTable::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (handleKey(key->key(), key->modifiers()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool RowsTable::handleKey(int key, Qt::KeyboardModifiers modifiers) {
    const bool isControl = modifiers == Qt::ControlModifier;
    if (isControl && key == Qt::Key_C)
        copyCells();
    else if (isControl && key == Qt::Key_V)
        pasteCells();
    else if (isControl && key == Qt::Key_Delete)
        removeSelectedRows();
    else if (modifiers == Qt::AltModifier && key == Qt::Key_Up)
        m_model->moveRowUp(m_view->currentIndex().row());
    else if (modifiers == Qt::AltModifier && key == Qt::Key_Down)
        m_model->moveRowDown(m_view->currentIndex().row());
    else if (modifiers == Qt::NoModifier && key == Qt::Key_Delete)
        clearCells();
    else if ((modifiers & ~Qt::KeypadModifier) == Qt::NoModifier && (key == Qt::Key_Return || key == Qt::Key_Enter))
        goToNextCell();
    else
        return false;
    return true;
}

void RowsTable::goToNextCell() {
    const QModelIndex at = m_view->currentIndex();
    QModelIndex next = at;
    do {
        const bool isLastColumn = next.column() + 1 >= m_model->columnCount();
        next = isLastColumn ? m_model->index(next.row() + 1, 0) : m_model->index(next.row(), next.column() + 1);
    } while (next.isValid() && !(m_model->flags(next) & Qt::ItemIsEnabled));
    if (next.isValid())
        m_view->setCurrentIndex(next);
}

void RowsTable::clearCells() {
    for (const QModelIndex& index : m_view->selectionModel()->selectedIndexes())
        m_model->setData(index, QString(), Qt::EditRole);
}

void RowsTable::removeSelectedRows() {
    std::vector<int> rows;
    for (const QModelIndex& index : m_view->selectionModel()->selectedIndexes())
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end(), std::greater<>());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    for (const int row : rows)
        m_model->removeRow(row);
}

void RowsTable::copyCells() {
    QModelIndexList cells = m_view->selectionModel()->selectedIndexes();
    std::sort(cells.begin(), cells.end());
    QString text;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            text += cells[i].row() == cells[i - 1].row() ? u'\t' : u'\n';
        text += cells[i].data().toString();
    }
    QGuiApplication::clipboard()->setText(text);
}

void RowsTable::pasteCells() {
    const QModelIndex at = m_view->currentIndex();
    const int row = at.row();
    const int column = at.column();
    m_model->paste(at, QGuiApplication::clipboard()->text());
    m_view->setCurrentIndex(m_model->index(row, column));
}

void RowsTable::fitHeight() {
    const int shown = std::clamp(m_model->rowCount(), 2, 8);
    const int bar = m_view->horizontalScrollBar()->sizeHint().height();
    m_view->setFixedHeight(m_view->horizontalHeader()->sizeHint().height() +
                           shown * m_view->verticalHeader()->defaultSectionSize() + bar + 2 * m_view->frameWidth());
}

} // namespace recourse
