// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/issue_label.h"

#include "ui/look/tones.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace recourse {
namespace {

/// A filled disc with an exclamation mark, as high as the text beside it.
QPixmap issueIcon(const QWidget& widget, const QColor& color) {
    const int side = widget.fontMetrics().ascent();
    QPixmap icon(QSize(side, side) * widget.devicePixelRatioF());
    icon.setDevicePixelRatio(widget.devicePixelRatioF());
    icon.fill(Qt::transparent);
    QPainter painter(&icon);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QRectF(0, 0, side, side));
    painter.setBrush(widget.palette().color(QPalette::Window));
    const qreal bar = side / 7.0;
    painter.drawRoundedRect(QRectF((side - bar) / 2, side * 0.2, bar, side * 0.36), bar / 2, bar / 2);
    painter.drawEllipse(QRectF((side - bar) / 2, side * 0.68, bar, bar));
    return icon;
}

} // namespace

IssueLabel::IssueLabel(QWidget* parent) : QWidget(parent), m_icon(new QLabel(this)), m_text(new QLabel(this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    applyTone();
    hide();
}

QString IssueLabel::text() const {
    return m_text->text();
}

void IssueLabel::setText(const QString& text) {
    m_text->setText(text);
    setVisible(!text.isEmpty());
}

void IssueLabel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::FontChange)
        applyTone();
}

void IssueLabel::applyTone() {
    const QColor color = lateTone(palette());
    QPalette toned = m_text->palette();
    toned.setColor(QPalette::WindowText, color);
    m_text->setPalette(toned);
    m_icon->setPixmap(issueIcon(*this, color));
}

} // namespace recourse
