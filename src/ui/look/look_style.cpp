// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/look_style.h"

#include <QPainter>
#include <QStyleOption>

namespace recourse {

void LookStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const {
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isCheck = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    const bool isDark = option->palette.window().color().lightness() < option->palette.windowText().color().lightness();
    if ((!isCheck && element != PE_IndicatorRadioButton) || !isDark || baseStyle()->name() != QLatin1String("fusion"))
        return;
    QColor outline = option->palette.windowText().color();
    outline.setAlphaF(0.6F);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(outline);
    painter->setBrush(Qt::NoBrush);
    const QRectF frame = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isCheck)
        painter->drawRoundedRect(frame, 2, 2);
    else
        painter->drawEllipse(frame);
    painter->restore();
}

} // namespace recourse
