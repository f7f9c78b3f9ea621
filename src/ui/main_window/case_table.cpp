// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/case_table.h"

#include "ui/widgets/class_badge.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/urgency_look.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace recourse {

namespace {

const QString kColumnsKey = QStringLiteral("caseList/columns");

/// How wide a column is at first, in average characters.
int firstWidth(std::string_view column) {
    if (column == "due" || column == "stage")
        return 21;
    return column == "product" || column == "customer" ? 18 : 12;
}

} // namespace

void CaseDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    option->state &= ~QStyle::State_HasFocus; // the whole row is chosen
    if (index.column() != columnOf("due"))
        return;
    const auto urgency = static_cast<Urgency>(index.data(CaseListModel::UrgencyRole).toInt());
    const QString drawing = signOf(urgency);
    if (drawing.isEmpty())
        return;
    const bool isChosen = option->state.testFlag(QStyle::State_Selected);
    const QColor color = isChosen ? option->palette.color(QPalette::HighlightedText)
                                  : TonedLabel::color(toneOf(urgency), option->palette);
    option->palette.setColor(QPalette::Text, color);
    const int side = option->fontMetrics.height();
    option->decorationSize = QSize(side, side);
    option->features |= QStyleOptionViewItem::HasDecoration;
    const qreal ratio = option->widget == nullptr ? 1.0 : option->widget->devicePixelRatioF();
    option->icon = QIcon(sign(drawing, color, side, ratio));
    option->font.setBold(urgency == Urgency::Late);
}

void CaseDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QString text = index.data().toString();
    if (index.column() != columnOf("class") || text.isEmpty()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text.clear();
    const QStyle* style = cell.widget == nullptr ? QApplication::style() : cell.widget->style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    QRect badge(QPoint(), classBadgeSize(cell.fontMetrics, text));
    badge.setHeight(std::min(badge.height(), cell.rect.height() - 4));
    badge.moveCenter(cell.rect.center());
    badge.moveLeft(cell.rect.left() + 4);
    QPalette palette = cell.palette;
    if (cell.state.testFlag(QStyle::State_Selected))
        palette.setColor(QPalette::Text, palette.color(QPalette::HighlightedText));
    painter->setFont(cell.font);
    paintClassBadge(*painter, badge, {text, index.data(CaseListModel::GradeRankRole).toInt()}, palette);
}

CaseTable::CaseTable(CaseListModel& model, DeskSettings& settings, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
    , m_settings(settings)
    , m_empty(new TonedLabel(TonedLabel::Tone::Quiet, viewport())) {
    setObjectName(QStringLiteral("caseTable"));
    setModel(&model);
    setItemDelegate(new CaseDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    arrangeColumns();
    connect(&model, &CaseListModel::modelReset, this, &CaseTable::keepChoice);
    connect(this, &CaseTable::doubleClicked, this, [this] {
        if (m_chosen)
            Q_EMIT opened(*m_chosen);
    });
    keepChoice();
}

CaseTable::~CaseTable() {
    m_settings.setValue(kColumnsKey, horizontalHeader()->saveState());
}

void CaseTable::arrangeColumns() {
    QHeaderView& header = *horizontalHeader();
    header.setSectionsMovable(true);
    header.setHighlightSections(false);
    header.setStretchLastSection(true);
    header.setContextMenuPolicy(Qt::CustomContextMenu);
    const int unit = fontMetrics().horizontalAdvance(QLatin1Char('x'));
    int at = 0;
    for (const CaseColumn& column : caseColumns())
        setColumnWidth(at++, unit * firstWidth(column.id));
    header.setSortIndicator(columnOf("received"), Qt::DescendingOrder);
    if (!header.restoreState(m_settings.value(kColumnsKey).toByteArray()))
        header.setSectionHidden(columnOf("amount"), true);
    setSortingEnabled(true);
    connect(&header, &QHeaderView::customContextMenuRequested, this, [this](const QPoint& point) {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillColumnMenu(*menu);
        menu->popup(horizontalHeader()->mapToGlobal(point));
    });
}

void CaseTable::fillColumnMenu(QMenu& menu) {
    for (int column = 0; column < m_model.columnCount(); ++column) {
        QAction* shown = menu.addAction(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        shown->setCheckable(true);
        shown->setChecked(!isColumnHidden(column));
        shown->setEnabled(column != columnOf("number"));
        connect(shown, &QAction::toggled, this, [this, column](bool on) { setColumnHidden(column, !on); });
    }
}

std::optional<CaseId> CaseTable::current() const {
    return m_chosen;
}

void CaseTable::choose(CaseId id) {
    m_chosen = id;
    keepChoice();
}

void CaseTable::setEmptyText(const QString& text) {
    m_empty->setText(text);
    placeEmptyText();
}

void CaseTable::keepChoice() {
    const int row = m_chosen ? m_model.rowOf(*m_chosen) : -1;
    if (row >= 0)
        setCurrentIndex(m_model.index(row, columnOf("number")));
    else if (m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0, columnOf("number")));
    else if (m_chosen) {
        m_chosen.reset();
        Q_EMIT currentChosen();
    }
    placeEmptyText();
}

void CaseTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    const ListRow* row = m_model.rowAt(current.row());
    if (row == nullptr)
        return; // the list is being read anew
    m_chosen = row->summary.id;
    Q_EMIT currentChosen();
}

void CaseTable::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::NoModifier && m_chosen) {
        Q_EMIT opened(*m_chosen);
        return;
    }
    QTableView::keyPressEvent(event);
}

void CaseTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    placeEmptyText();
}

void CaseTable::placeEmptyText() {
    m_empty->setVisible(m_model.rowCount() == 0);
    m_empty->setGeometry(viewport()->rect().adjusted(24, 24, -24, -24));
}

} // namespace recourse
