// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/class_badge.h"

#include "ui/look/tones.h"

#include <QPainter>

namespace recourse {

namespace {

constexpr int kSide = 8; ///< room at the left and right of the text
constexpr int kAbove = 2;

} // namespace

QSize classBadgeSize(const QFontMetrics& metrics, const QString& text) {
    return {metrics.horizontalAdvance(text) + 2 * kSide, metrics.height() + 2 * kAbove};
}

void paintClassBadge(QPainter& painter, const QRect& rect, const CaseClass& grade, const QPalette& palette) {
    const int rank = grade.rank;
    const QColor ink = rank == 0 ? lateTone(palette) : palette.color(QPalette::Text);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal radius = 4;
    QColor fill = ink;
    fill.setAlphaF(rank == 0 ? 1.0F : rank == 1 ? 0.16F : 0.0F);
    QColor line = ink;
    line.setAlphaF(rank == 0 ? 1.0F : 0.45F);
    painter.setPen(rank == 0 ? QPen(Qt::NoPen) : QPen(line));
    painter.setBrush(rank < 0 ? QBrush(Qt::NoBrush) : QBrush(fill));
    painter.drawRoundedRect(frame, radius, radius);
    painter.setPen(rank == 0 ? palette.color(QPalette::Base) : rank < 0 ? quietTone(palette) : ink);
    painter.drawText(rect, Qt::AlignCenter, grade.name);
    painter.restore();
}

void ClassBadge::show(const QString& text, int rank) {
    m_text = text;
    m_rank = rank;
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    setFixedSize(sizeHint());
    update();
}

QSize ClassBadge::sizeHint() const {
    return classBadgeSize(fontMetrics(), m_text);
}

void ClassBadge::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintClassBadge(painter, rect(), {m_text, m_rank}, palette());
}

} // namespace recourse
