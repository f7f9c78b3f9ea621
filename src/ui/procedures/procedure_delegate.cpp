// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procedures/procedure_delegate.h"

#include "ui/look/tones.h"

#include <QApplication>
#include <QPainter>

namespace recourse {

namespace {

constexpr int kMargin = 5;

QFont titleFont(const QStyleOptionViewItem& option) {
    QFont font = option.font;
    font.setBold(true);
    return font;
}

} // namespace

void ProcedureDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString title = std::exchange(item.text, QString());
    const QStyle* style = item.widget != nullptr ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const QStringList lines = index.data(kLinesRole).toStringList();
    const bool isSelected = item.state.testFlag(QStyle::State_Selected);
    const QColor plain = item.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = isSelected ? plain : quietTone(item.palette);
    QRect line = item.rect.adjusted(kMargin, kMargin, -kMargin, 0);
    const auto draw = [&](const QString& text, const QFont& font, const QColor& color) {
        const QFontMetrics metrics(font);
        line.setHeight(metrics.lineSpacing());
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                          metrics.elidedText(text, Qt::ElideRight, line.width()));
        line.translate(0, metrics.lineSpacing());
    };
    painter->save();
    draw(title, lines.isEmpty() ? option.font : titleFont(option), lines.isEmpty() ? quiet : plain);
    for (const QString& text : lines)
        draw(text, option.font, quiet);
    painter->restore();
}

QSize ProcedureDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto lines = static_cast<int>(index.data(kLinesRole).toStringList().size());
    const int height = QFontMetrics(titleFont(option)).lineSpacing() + lines * option.fontMetrics.lineSpacing();
    return {option.fontMetrics.horizontalAdvance(QLatin1Char('x')) * 24, height + 2 * kMargin};
}

} // namespace recourse
