// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/page_view.h"

#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>
#include <QWheelEvent>

namespace recourse {

namespace {

constexpr int kAroundPage = 16;

} // namespace

PageView::PageView(QWidget* parent) : QScrollArea(parent), m_page(new QLabel) {
    setObjectName(QStringLiteral("pageView"));
    setFrameShape(QFrame::NoFrame);
    setAlignment(Qt::AlignCenter);
    setBackgroundRole(QPalette::Mid);
    m_page->setObjectName(QStringLiteral("page"));
    m_page->setFrameShape(QFrame::Box);
    m_page->setFrameShadow(QFrame::Plain);
    setWidget(m_page);
}

void PageView::show(const QImage& picture) {
    QPixmap page = QPixmap::fromImage(picture);
    page.setDevicePixelRatio(devicePixelRatioF());
    m_page->setPixmap(page);
    m_page->adjustSize();
}

QSize PageView::room() const {
    const int bar = verticalScrollBar()->sizeHint().width();
    return size() - QSize(bar + 2 * kAroundPage, 2 * kAroundPage);
}

bool PageView::isAtEdge(bool lower) const {
    const QScrollBar& bar = *verticalScrollBar();
    return bar.value() == (lower ? bar.maximum() : bar.minimum());
}

void PageView::turn(int pages) {
    verticalScrollBar()->setValue(pages > 0 ? verticalScrollBar()->minimum() : verticalScrollBar()->maximum());
    Q_EMIT turned(pages);
}

void PageView::keyPressEvent(QKeyEvent* event) {
    const bool forward = event->key() == Qt::Key_PageDown || event->key() == Qt::Key_Space;
    if ((forward || event->key() == Qt::Key_PageUp) && isAtEdge(forward))
        turn(forward ? 1 : -1);
    else if (forward)
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
    else if (event->key() == Qt::Key_Home || event->key() == Qt::Key_End)
        Q_EMIT toEnd(event->key() == Qt::Key_End);
    else
        QScrollArea::keyPressEvent(event);
}

void PageView::wheelEvent(QWheelEvent* event) {
    const int delta = event->angleDelta().y();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        if (delta != 0)
            Q_EMIT zoomed(delta > 0 ? 1 : -1);
        return;
    }
    if (delta != 0 && isAtEdge(delta < 0))
        turn(delta < 0 ? 1 : -1);
    else
        QScrollArea::wheelEvent(event);
}

void PageView::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    Q_EMIT resized();
}

} // namespace recourse
