// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/message_bar.h"

#include "ui/widgets/icons.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace recourse {

namespace {

TonedLabel::Tone toneOfKind(MessageBar::Kind kind) {
    switch (kind) {
    case MessageBar::Kind::Done:
        return TonedLabel::Tone::Done;
    case MessageBar::Kind::Fault:
        return TonedLabel::Tone::Late;
    case MessageBar::Kind::Notice:
        break;
    }
    return TonedLabel::Tone::Soon;
}

QString signOfKind(MessageBar::Kind kind) {
    switch (kind) {
    case MessageBar::Kind::Done:
        return QStringLiteral("dialog-ok");
    case MessageBar::Kind::Fault:
        return QStringLiteral("dialog-warning");
    case MessageBar::Kind::Notice:
        break;
    }
    return QStringLiteral("dialog-information");
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_offers(new QHBoxLayout)
    , m_close(new QToolButton(this)) {
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setAutoRaise(true);
    m_close->setIcon(recourse::icon(QStringLiteral("window-close")));
    connect(m_close, &QToolButton::clicked, this, &MessageBar::clear);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 6, 6);
    layout->setSpacing(8);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addLayout(m_offers);
    layout->addWidget(m_close);
    hide();
}

void MessageBar::say(Kind kind, const QString& text, std::vector<Offer> offers) {
    m_tell = nullptr;
    show({kind, text, std::move(offers)});
}

void MessageBar::say(std::function<Message()> tell) {
    m_tell = std::move(tell);
    show(m_tell());
}

void MessageBar::show(Message message) {
    while (QLayoutItem* item = m_offers->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (Offer& offer : message.offers) {
        auto* button = new QPushButton(offer.text, this);
        button->setObjectName(QStringLiteral("offerButton"));
        connect(button, &QPushButton::clicked, this, [this, act = std::move(offer.act)] {
            clear();
            act();
        });
        m_offers->addWidget(button);
    }
    m_kind = message.kind;
    m_text->setText(message.text);
    applyKind();
    QFrame::show();
    QAccessibleEvent said(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

void MessageBar::clear() {
    hide();
    m_tell = nullptr;
    m_text->clear();
}

QString MessageBar::text() const {
    return m_text->text();
}

void MessageBar::retranslate(const QString& closeName) {
    m_close->setToolTip(closeName);
    m_close->setAccessibleName(closeName);
    if (m_tell)
        show(m_tell());
}

void MessageBar::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyKind();
}

void MessageBar::applyKind() {
    const int side = fontMetrics().height() + 2;
    m_icon->setPixmap(
        sign(signOfKind(m_kind), TonedLabel::color(toneOfKind(m_kind), palette()), side, devicePixelRatioF()));
    update();
}

void MessageBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    QColor fill = TonedLabel::color(toneOfKind(m_kind), palette());
    painter.fillRect(QRect(0, 0, 4, height()), fill);
    fill.setAlphaF(0.10F);
    painter.fillRect(rect(), fill);
}

} // namespace recourse
