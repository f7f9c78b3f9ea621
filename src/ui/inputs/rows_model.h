// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/draft.h"
#include "texts/choices.h"

#include <map>

#include <QAbstractTableModel>

namespace recourse {

/// One column of a table of rows: a field.
struct RowsColumn {
    std::string key;
    Kind kind = Kind::Text;
    QString label;
    std::vector<ChoiceOption> options;
    bool computed = false; ///< shown, not typed
};

/// The rows of one table of a draft, word for word as typed, with an empty row below them to go on in. A name of an
/// option becomes its code.
class RowsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using Rows = std::vector<Draft::Values>;
    using Cells = std::map<std::pair<std::size_t, std::string>, QString>; ///< by row and key

    using QAbstractTableModel::QAbstractTableModel;

    void setColumns(std::vector<RowsColumn> columns);
    [[nodiscard]] const std::vector<RowsColumn>& columns() const { return m_columns; }
    void setRows(Rows rows);
    [[nodiscard]] const Rows& rows() const { return m_rows; }
    void setIssues(Cells issues);
    /// What stands in computed columns.
    void setComputed(Cells computed);
    void setReadOnly(bool readOnly);
    /// The number beside the first row.
    void setFirstNumber(int number) { m_firstNumber = number; }

    /// Takes cells as a spreadsheet copies them: tabs between cells, a line each row.
    void paste(const QModelIndex& at, const QString& text);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    bool removeRows(int row, int count, const QModelIndex& parent) override;
    /// The row changes places with its neighbour, which the empty row below them is not.
    void moveRowUp(int row);
    void moveRowDown(int row) { moveRowUp(row + 1); }

Q_SIGNALS:
    void edited(); ///< by a person

private:
    [[nodiscard]] bool isComputed(const QModelIndex& index) const;
    [[nodiscard]] QString shownText(const QModelIndex& index) const;
    [[nodiscard]] QString issueAt(const QModelIndex& index) const;
    bool write(int row, const RowsColumn& column, const QString& typed);

    std::vector<RowsColumn> m_columns;
    Rows m_rows;
    Cells m_issues;
    Cells m_computed;
    bool m_readOnly = false;
    int m_firstNumber = 1;
};

} // namespace recourse
