// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/read_table.h"

#include <algorithm>

#include <QHeaderView>
#include <QScrollBar>

namespace recourse {

ReadTable::ReadTable(QWidget* parent) : QTableWidget(parent) {
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setTabKeyNavigation(false);
    setWordWrap(true);
    setShowGrid(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void ReadTable::setTexts(const QStringList& headings, const std::vector<QStringList>& rows) {
    clear();
    setColumnCount(static_cast<int>(headings.size()));
    setRowCount(static_cast<int>(rows.size()));
    setHorizontalHeaderLabels(headings);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (qsizetype column = 0; column < rows[row].size(); ++column) {
            auto* cell = new QTableWidgetItem(rows[row][column]);
            cell->setToolTip(rows[row][column]);
            setItem(static_cast<int>(row), static_cast<int>(column), cell);
        }
    }
    fitColumns();
}

void ReadTable::setBold(int row) {
    for (int column = 0; column < columnCount(); ++column) {
        QTableWidgetItem* cell = item(row, column);
        if (cell == nullptr)
            continue;
        QFont bold = font();
        bold.setBold(true);
        cell->setFont(bold);
    }
    fitColumns();
}

QString ReadTable::textAt(int row, int column) const {
    const QTableWidgetItem* cell = item(row, column);
    return cell == nullptr ? QString() : cell->text();
}

void ReadTable::resizeEvent(QResizeEvent* event) {
    QTableWidget::resizeEvent(event);
    fitHeight();
}

void ReadTable::fitColumns() {
    for (int column = 0; column + 1 < columnCount(); ++column)
        resizeColumnToContents(column);
    fitHeight();
}

void ReadTable::fitHeight() {
    const int most = std::max(fontMetrics().averageCharWidth() * 12, viewport()->width() / 2);
    for (int column = 0; column + 1 < columnCount(); ++column)
        setColumnWidth(column, std::min(columnWidth(column), most));
    resizeRowsToContents();
    const bool isWider = horizontalHeader()->length() > viewport()->width();
    const int bar = isWider ? horizontalScrollBar()->sizeHint().height() : 0;
    setFixedHeight(horizontalHeader()->sizeHint().height() + verticalHeader()->length() + bar + 2 * frameWidth());
}

} // namespace recourse
