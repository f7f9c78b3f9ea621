// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/rows_model.h"

#include "ui/look/tones.h"

#include <QGuiApplication>

namespace recourse {
namespace {

bool isNumber(Kind kind) {
    return kind == Kind::Number || kind == Kind::Percent || kind == Kind::Money || kind == Kind::Quantity;
}

/// Codes for the names that were typed, where there is such an option.
QString withCodes(const RowsColumn& column, const QString& typed) {
    QStringList parts = column.kind == Kind::Choices ? typed.split(u',', Qt::SkipEmptyParts) : QStringList{typed};
    for (QString& part : parts) {
        if (const ChoiceOption* option = findOption(column.options, part))
            part = option->code;
    }
    return parts.join(u',').trimmed();
}

QString withNames(const RowsColumn& column, const QString& text) {
    QStringList parts = column.kind == Kind::Choices ? text.split(u',', Qt::SkipEmptyParts) : QStringList{text};
    for (QString& part : parts) {
        if (const ChoiceOption* option = findOption(column.options, part))
            part = option->name;
    }
    return parts.join(column.kind == Kind::Choices ? QStringLiteral(", ") : QString());
}

} // namespace

void RowsModel::setColumns(std::vector<RowsColumn> columns) {
    beginResetModel();
    m_columns = std::move(columns);
    endResetModel();
}

void RowsModel::setRows(Rows rows) {
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void RowsModel::setIssues(Cells issues) {
    if (issues == m_issues)
        return;
    m_issues = std::move(issues);
    if (rowCount() > 0 && columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void RowsModel::setComputed(Cells computed) {
    if (computed == m_computed)
        return;
    m_computed = std::move(computed);
    if (rowCount() > 0 && columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::DisplayRole});
}

bool RowsModel::isComputed(const QModelIndex& index) const {
    return m_columns[static_cast<std::size_t>(index.column())].computed;
}

void RowsModel::setReadOnly(bool readOnly) {
    beginResetModel();
    m_readOnly = readOnly;
    endResetModel();
}

void RowsModel::paste(const QModelIndex& at, const QString& text) {
    if (m_readOnly || !at.isValid())
        return;
    QString lines = text;
    lines.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    if (lines.endsWith(u'\n'))
        lines.chop(1);
    beginResetModel();
    int row = at.row();
    for (const QString& line : lines.split(u'\n')) {
        auto column = static_cast<std::size_t>(at.column());
        for (const QString& cell : line.split(u'\t')) {
            if (column < m_columns.size() && !m_columns[column].computed)
                write(row, m_columns[column], cell);
            ++column;
        }
        ++row;
    }
    endResetModel();
    Q_EMIT edited();
}

int RowsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size()) + (m_readOnly ? 0 : 1);
}

int RowsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QString RowsModel::shownText(const QModelIndex& index) const {
    const auto row = static_cast<std::size_t>(index.row());
    const RowsColumn& column = m_columns[static_cast<std::size_t>(index.column())];
    if (column.computed) {
        const auto shown = m_computed.find({row, column.key});
        return shown == m_computed.end() ? QString() : shown->second;
    }
    if (row >= m_rows.size())
        return {};
    const auto found = m_rows[row].find(column.key);
    return found == m_rows[row].end() ? QString() : withNames(column, fromUtf8(found->second));
}

QString RowsModel::issueAt(const QModelIndex& index) const {
    const std::string& key = m_columns[static_cast<std::size_t>(index.column())].key;
    const auto found = m_issues.find({static_cast<std::size_t>(index.row()), key});
    return found == m_issues.end() ? QString() : found->second;
}

QVariant RowsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const QString issue = issueAt(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return shownText(index);
    case Qt::ToolTipRole:
        return issue.isEmpty() ? shownText(index) : issue;
    case Qt::AccessibleDescriptionRole:
        return issue;
    case Qt::BackgroundRole:
        if (!issue.isEmpty()) {
            QColor tint = lateTone(QGuiApplication::palette());
            tint.setAlpha(48);
            return tint;
        }
        return {};
    case Qt::TextAlignmentRole: {
        const bool right = isNumber(m_columns[static_cast<std::size_t>(index.column())].kind);
        return QVariant::fromValue(Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft));
    }
    default:
        return {};
    }
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (orientation == Qt::Horizontal)
        return m_columns[static_cast<std::size_t>(section)].label;
    return static_cast<std::size_t>(section) < m_rows.size() ? QVariant(section + m_firstNumber)
                                                             : QVariant(QStringLiteral("+"));
}

Qt::ItemFlags RowsModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && isComputed(index))
        return flags & ~Qt::ItemIsEnabled; // the keyboard passes it by
    return m_readOnly || !index.isValid() ? flags : flags | Qt::ItemIsEditable;
}

bool RowsModel::write(int row, const RowsColumn& column, const QString& typed) {
    const std::string text = withCodes(column, typed).toStdString();
    const auto at = static_cast<std::size_t>(row);
    if (text.empty() && at >= m_rows.size())
        return false;
    if (at >= m_rows.size())
        m_rows.resize(at + 1);
    std::string& value = m_rows[at][column.key];
    const bool changes = value != text;
    value = text;
    if (text.empty())
        m_rows[at].erase(column.key);
    return changes;
}

bool RowsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !index.isValid() || m_readOnly || isComputed(index))
        return false;
    const bool isNew = static_cast<std::size_t>(index.row()) == m_rows.size() && !value.toString().trimmed().isEmpty();
    if (isNew)
        beginInsertRows({}, rowCount(), rowCount());
    const bool changes = write(index.row(), m_columns[static_cast<std::size_t>(index.column())], value.toString());
    if (isNew)
        endInsertRows();
    if (!changes)
        return false;
    m_issues.erase({static_cast<std::size_t>(index.row()), m_columns[static_cast<std::size_t>(index.column())].key});
    Q_EMIT dataChanged(index, index);
    Q_EMIT headerDataChanged(Qt::Vertical, index.row(), index.row());
    Q_EMIT edited();
    return true;
}

bool RowsModel::removeRows(int row, int count, const QModelIndex& parent) {
    const int last = std::min(row + count, static_cast<int>(m_rows.size()));
    if (m_readOnly || row < 0 || row >= last)
        return false;
    beginRemoveRows(parent, row, last - 1);
    m_rows.erase(m_rows.begin() + row, m_rows.begin() + last);
    endRemoveRows();
    Q_EMIT edited();
    return true;
}

void RowsModel::moveRowUp(int row) {
    if (m_readOnly || row < 1 || row >= static_cast<int>(m_rows.size()))
        return;
    beginMoveRows({}, row, row, {}, row - 1);
    std::swap(m_rows[static_cast<std::size_t>(row)], m_rows[static_cast<std::size_t>(row - 1)]);
    endMoveRows();
    Q_EMIT edited();
}

} // namespace recourse
