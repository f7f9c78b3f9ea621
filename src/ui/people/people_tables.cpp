// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_tables.h"

#include "ui/look/tones.h"
#include "ui/widgets/icons.h"

#include <QHeaderView>
#include <QTableWidget>

namespace recourse {

namespace {

void setHeadings(QTableWidget& table, std::initializer_list<const char*> ids, const Texts& texts) {
    QStringList headings;
    for (const char* id : ids)
        headings += texts.text(id);
    table.setColumnCount(static_cast<int>(headings.size()));
    table.setHorizontalHeaderLabels(headings);
}

QTableWidgetItem* putCell(QTableWidget& table, int row, int column, const QString& text) {
    auto* cell = new QTableWidgetItem(text);
    cell->setToolTip(text);
    table.setItem(row, column, cell);
    return cell;
}

void paintGap(QTableWidgetItem& cell, const QTableWidget& table, bool isNobodyLeft) {
    const QColor tone = isNobodyLeft ? lateTone(table.palette()) : soonTone(table.palette());
    cell.setForeground(tone);
    const int side = table.fontMetrics().height();
    cell.setIcon(sign(QStringLiteral("dialog-warning"), tone, side, table.devicePixelRatioF()));
}

} // namespace

void prepareListTable(QTableWidget& table) {
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setTabKeyNavigation(false);
    table.setShowGrid(false);
    table.setWordWrap(true);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
}

void showPeople(QTableWidget& table, const std::vector<PersonLine>& lines, const Texts& texts) {
    setHeadings(table, {"people.name", "people.department", "people.roles", "people.state"}, texts);
    table.setRowCount(static_cast<int>(lines.size()));
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const PersonLine& line = lines[i];
        const int row = static_cast<int>(i);
        putCell(table, row, 0, line.name)->setData(Qt::UserRole, QVariant::fromValue<qlonglong>(line.id.value()));
        putCell(table, row, 1, line.department);
        putCell(table, row, 2, line.roles);
        putCell(table, row, 3, line.state);
        for (int column = 0; !line.active && column < table.columnCount(); ++column)
            table.item(row, column)->setForeground(quietTone(table.palette()));
    }
}

std::optional<PersonId> personInRow(const QTableWidget& table, int row) {
    const QTableWidgetItem* cell = table.item(row, 0);
    return cell == nullptr ? std::nullopt : std::optional(PersonId(cell->data(Qt::UserRole).toLongLong()));
}

bool selectPerson(QTableWidget& table, PersonId person) {
    for (int row = 0; row < table.rowCount(); ++row) {
        if (personInRow(table, row) != person)
            continue;
        table.selectRow(row);
        return true;
    }
    return false;
}

void showRoleLines(QTableWidget& table, const std::vector<RoleLine>& lines, const Texts& texts) {
    setHeadings(table, {"people.procedure", "people.role", "people.holders", "people.substitutes-today", "people.gaps"},
                texts);
    table.setRowCount(static_cast<int>(lines.size()));
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const RoleLine& line = lines[i];
        const int row = static_cast<int>(i);
        QFont bold = table.font();
        bold.setBold(true);
        putCell(table, row, 0, line.procedure)->setFont(bold);
        putCell(table, row, 1, line.role);
        putCell(table, row, 2, line.holders.isEmpty() ? texts.text("people.nobody") : line.holders);
        putCell(table, row, 3, line.substitutes);
        QTableWidgetItem* gaps = putCell(table, row, 4, line.gaps.join(u'\n'));
        if (!line.gaps.isEmpty())
            paintGap(*gaps, table, line.isNobodyLeft);
    }
}

} // namespace recourse
