// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inputs/rows_model.h"

#include <QWidget>

class QTableView;

namespace recourse {

class IssueLabel;

/// A table to type into by keyboard alone: Enter and Tab go to the next cell and at last into a new row, typing edits,
/// Delete empties cells, Ctrl+Delete removes rows, Alt+Up and Alt+Down move one, Ctrl+C and Ctrl+V exchange cells with
/// a spreadsheet. Tab leaves it while no cell is being edited.
class RowsTable : public QWidget {
    Q_OBJECT

public:
    explicit RowsTable(QWidget* parent = nullptr);

    [[nodiscard]] RowsModel& model() { return *m_model; }
    [[nodiscard]] QTableView& view() { return *m_view; }
    void setColumns(std::vector<RowsColumn> columns);
    void setCaption(const QString& caption);
    /// Marks the cells and says all of it under the table.
    void setIssues(const RowsModel::Cells& issues, const QString& summary);
    [[nodiscard]] QString issue() const;
    void goToFirstIssue();

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    void goToNextCell();
    void clearCells();
    void removeSelectedRows();
    void copyCells();
    void pasteCells();
    void fitHeight();

    RowsModel* m_model;
    QTableView* m_view;
    RowsModel::Cells m_issues;
    IssueLabel* m_issue;
};

} // namespace recourse
