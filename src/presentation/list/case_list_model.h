// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/desk.h"
#include "presentation/list/case_columns.h"

#include <QAbstractTableModel>

namespace recourse {

/// The cases that a filter lets through, in the order asked for, page after page as they are scrolled to.
class CaseListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        UrgencyRole = Qt::UserRole, ///< int of Urgency
        GradeRankRole,              ///< 0: the strictest class; -1: none
    };

    CaseListModel(Desk& desk, const Texts& texts, QObject* parent = nullptr);

    void setTexts(const Texts& texts);
    void setFilter(Filter filter);
    [[nodiscard]] const Filter& filter() const { return m_request.filter; }
    /// Asks anew for as many rows as are shown.
    void refresh();
    /// Says anew what depends on the time of day.
    void tick();

    [[nodiscard]] const ListRow* rowAt(int row) const;
    [[nodiscard]] int rowOf(CaseId id) const; ///< -1: not among the rows loaded

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    /// A column that nothing can be sorted by changes nothing.
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void loaded(); ///< the first page has come
    void failed(const recourse::StorageError& error);

private:
    void load(int limit);
    void takePage(ListPage page, bool first);
    [[nodiscard]] int gradeRank(const CaseSummary& summary) const;

    Desk& m_desk;
    const Texts* m_texts;
    ListRequest m_request;
    std::vector<ListRow> m_rows;
    std::optional<PageKey> m_next;
    bool m_loading = false;
    int m_asked = 0; ///< an answer to an earlier question is thrown away
    Instant m_now;
};

} // namespace recourse
