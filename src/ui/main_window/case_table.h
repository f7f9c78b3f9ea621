// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/desk_settings.h"
#include "presentation/list/case_list_presenter.h"

#include <QStyledItemDelegate>
#include <QTableView>

class QLabel;

namespace recourse {

/// Draws the class as a badge and a date in the tone of its urgency, with its sign.
class CaseDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

/// The list of cases: columns can be moved, hidden and resized and stay so; what is chosen stays chosen when it is read
/// anew.
class CaseTable : public QTableView {
    Q_OBJECT

public:
    CaseTable(CaseListModel& model, DeskSettings& settings, QWidget* parent = nullptr);
    ~CaseTable() override;

    [[nodiscard]] std::optional<CaseId> current() const;
    void choose(CaseId id);
    /// Stands in the middle while the list has no rows.
    void setEmptyText(const QString& text);
    /// Columns and whether they are shown.
    void fillColumnMenu(class QMenu& menu);

Q_SIGNALS:
    void currentChosen(); ///< current() is another one
    void opened(recourse::CaseId id);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrangeColumns();
    void keepChoice();
    void placeEmptyText();

    CaseListModel& m_model;
    DeskSettings& m_settings;
    QLabel* m_empty;
    std::optional<CaseId> m_chosen;
};

} // namespace recourse
