// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case_window/record_sheets.h"

#include "presentation/casewindow/case_words.h"
#include "presentation/casewindow/history_words.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/urgency_look.h"

#include <QHeaderView>

namespace recourse {

namespace {

void prepareSheet(QTreeWidget& sheet, int columns) {
    sheet.setFrameShape(QFrame::NoFrame);
    sheet.setColumnCount(columns);
    sheet.setUniformRowHeights(false);
    sheet.setAlternatingRowColors(true);
}

void fitColumns(QTreeWidget& sheet) {
    const int space = sheet.fontMetrics().horizontalAdvance(QLatin1Char('x')) * 3;
    for (int column = 0; column + 1 < sheet.columnCount(); ++column) {
        sheet.resizeColumnToContents(column);
        sheet.setColumnWidth(column, sheet.columnWidth(column) + space);
    }
}

/// A line under an item, over all columns.
void addNote(QTreeWidgetItem& item, const QString& text) {
    auto* note = new QTreeWidgetItem(&item, {text});
    note->setFirstColumnSpanned(true);
    note->setForeground(0, TonedLabel::color(TonedLabel::Tone::Quiet, item.treeWidget()->palette()));
    note->setToolTip(0, text);
}

TonedLabel::Tone toneOfDate(const CaseDate& date) {
    if (date.replaced)
        return TonedLabel::Tone::Quiet;
    return date.met ? TonedLabel::Tone::Done : toneOf(date.urgency);
}

} // namespace

HistorySheet::HistorySheet(Wording& wording, CasePresenter& presenter) : m_wording(wording), m_presenter(presenter) {
    setObjectName(QStringLiteral("historySheet"));
    prepareSheet(*this, 2);
    setHeaderHidden(true);
    connect(&presenter, &CasePresenter::shown, this, [this] {
        if (isVisible())
            m_presenter.askHistory();
    });
    connect(&presenter, &CasePresenter::historyShown, this, &HistorySheet::fill);
    connect(&wording, &Wording::changed, this, &HistorySheet::fill);
}

void HistorySheet::showEvent(QShowEvent* event) {
    QTreeWidget::showEvent(event);
    m_presenter.askHistory();
}

void HistorySheet::fill() {
    clear();
    const CaseView* view = m_presenter.view();
    if (view == nullptr)
        return;
    const Texts& texts = m_wording.texts();
    setAccessibleName(texts.text("sheet.history"));
    QFont bold = font();
    bold.setBold(true);
    for (const HistoryEntry& entry : m_presenter.history()) {
        const HistoryLine line = historyLine(entry, *view, texts);
        const QString what = texts.sentence({"history.by", {line.who.toStdString(), line.what.toStdString()}});
        auto* item = new QTreeWidgetItem(this, {line.when, what});
        item->setFont(1, bold);
        if (!line.reason.isEmpty())
            addNote(*item, texts.sentence({"history.reason", {line.reason.toStdString()}}));
        for (const QString& change : line.changes)
            addNote(*item, change);
        item->setExpanded(true);
    }
    fitColumns(*this);
}

DatesSheet::DatesSheet(Wording& wording, CasePresenter& presenter) : m_wording(wording), m_presenter(presenter) {
    setObjectName(QStringLiteral("datesSheet"));
    prepareSheet(*this, 3);
    connect(&presenter, &CasePresenter::shown, this, &DatesSheet::fill);
    connect(&wording, &Wording::changed, this, &DatesSheet::fill);
}

void DatesSheet::fill() {
    clear();
    const CaseView* view = m_presenter.view();
    if (view == nullptr)
        return;
    const Texts& texts = m_wording.texts();
    setAccessibleName(texts.text("sheet.dates"));
    setHeaderLabels({texts.text("dates.name"), texts.text("dates.due"), texts.text("dates.state")});
    for (const CaseDate& date : caseDates(*view, texts))
        add(date);
    fitColumns(*this);
}

void DatesSheet::add(const CaseDate& date) {
    auto* item = new QTreeWidgetItem(this, {date.name, date.due, date.state});
    QFont struck = item->font(1);
    struck.setStrikeOut(date.replaced);
    item->setFont(1, struck);
    const QColor color = TonedLabel::color(toneOfDate(date), palette());
    item->setForeground(1, color);
    const QString drawing = date.met ? QStringLiteral("dialog-ok") : signOf(date.urgency);
    if (!drawing.isEmpty())
        item->setIcon(1, QIcon(sign(drawing, color, fontMetrics().height(), devicePixelRatioF())));
    for (const QString& reason : date.why)
        addNote(*item, reason);
}

} // namespace recourse
