// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/list/case_list_model.h"

#include <algorithm>

namespace recourse {

namespace {

constexpr int kRowsAPage = 100;

} // namespace

CaseListModel::CaseListModel(Desk& desk, const Texts& texts, QObject* parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
    , m_texts(&texts)
    , m_now(desk.now()) {}

void CaseListModel::setTexts(const Texts& texts) {
    m_texts = &texts;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    tick();
}

void CaseListModel::setFilter(Filter filter) {
    m_request.filter = std::move(filter);
    load(kRowsAPage);
}

void CaseListModel::refresh() {
    load(std::max(kRowsAPage, static_cast<int>(m_rows.size())));
}

void CaseListModel::tick() {
    m_now = m_desk.now();
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void CaseListModel::load(int limit) {
    m_request.after.reset();
    m_request.limit = limit;
    m_next.reset();
    m_loading = true;
    m_desk.ask(
        this, [request = m_request](Backend& backend) { return backend.queries().list(request); },
        [this, asked = ++m_asked](Stored<ListPage> page) {
            if (asked != m_asked)
                return;
            m_loading = false;
            if (page)
                takePage(*std::move(page), true);
            else
                Q_EMIT failed(page.error());
        });
}

void CaseListModel::takePage(ListPage page, bool first) {
    m_now = m_desk.now();
    m_next = std::move(page.next);
    if (first) {
        beginResetModel();
        m_rows = std::move(page.rows);
        endResetModel();
        Q_EMIT loaded();
        return;
    }
    if (page.rows.empty())
        return;
    const int from = rowCount();
    beginInsertRows({}, from, from + static_cast<int>(page.rows.size()) - 1);
    std::move(page.rows.begin(), page.rows.end(), std::back_inserter(m_rows));
    endInsertRows();
}

bool CaseListModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && m_next.has_value() && !m_loading;
}

void CaseListModel::fetchMore(const QModelIndex& parent) {
    if (!canFetchMore(parent))
        return;
    m_loading = true;
    m_request.after = m_next;
    m_request.limit = kRowsAPage;
    m_desk.ask(
        this, [request = m_request](Backend& backend) { return backend.queries().list(request); },
        [this, asked = m_asked](Stored<ListPage> page) {
            if (asked != m_asked)
                return;
            m_loading = false;
            if (page)
                takePage(*std::move(page), false);
            else
                Q_EMIT failed(page.error());
        });
}

void CaseListModel::sort(int column, Qt::SortOrder order) {
    const auto columns = caseColumns();
    if (column < 0 || column >= columnCount() || !columns[static_cast<std::size_t>(column)].sort)
        return;
    m_request.sort = *columns[static_cast<std::size_t>(column)].sort;
    m_request.descending = order == Qt::DescendingOrder;
    load(kRowsAPage);
}

const ListRow* CaseListModel::rowAt(int row) const {
    return row < 0 || row >= rowCount() ? nullptr : &m_rows[static_cast<std::size_t>(row)];
}

int CaseListModel::rowOf(CaseId id) const {
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [id](const ListRow& row) { return row.summary.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int CaseListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CaseListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(caseColumns().size());
}

int CaseListModel::gradeRank(const CaseSummary& summary) const {
    const Procedure* procedure = m_desk.office().findProcedure(summary.procedure);
    if (procedure == nullptr || summary.grade.empty())
        return -1;
    const auto& grades = procedure->scale.grades;
    const auto found = std::find_if(grades.begin(), grades.end(),
                                    [&summary](const NamedKey& grade) { return grade.key == summary.grade; });
    return found == grades.end() ? -1 : static_cast<int>(found - grades.begin());
}

QVariant CaseListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ListRow& row = m_rows[static_cast<std::size_t>(index.row())];
    const CaseColumn& column = caseColumns()[static_cast<std::size_t>(index.column())];
    const CaseRowView view{row, *m_texts, m_desk.office(), m_now};
    switch (role) {
    case Qt::DisplayRole:
        return column.text(view);
    case Qt::ToolTipRole:
        return column.hint == nullptr ? QVariant() : column.hint(view);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((column.figures ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case UrgencyRole:
        return static_cast<int>(urgencyOf(row.summary, m_desk.office(), m_now));
    case GradeRankRole:
        return gradeRank(row.summary);
    default:
        return {};
    }
}

QVariant CaseListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const CaseColumn& column = caseColumns()[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return m_texts->text("column." + std::string(column.id));
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((column.figures ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

} // namespace recourse
