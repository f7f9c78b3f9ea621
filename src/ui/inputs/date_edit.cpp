// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/date_edit.h"

#include <QCalendarWidget>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpression>
#include <QToolButton>
#include <QVBoxLayout>

namespace recourse {

DateEdit::DateEdit(QWidget* parent) : TypedEdit(parent) {
    auto* button = new QToolButton(this);
    button->setArrowType(Qt::DownArrow);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus);
    connect(button, &QToolButton::clicked, this, &DateEdit::showCalendar);
    addBeside(button);
    m_button = button;
}

void DateEdit::setReadOnly(bool readOnly) {
    TypedEdit::setReadOnly(readOnly);
    m_button->setVisible(!readOnly);
}

bool DateEdit::eventFilter(QObject* watched, QEvent* event) {
    if (watched == editor() && event->type() == QEvent::KeyPress && !line().isReadOnly()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Down && key->modifiers() == Qt::AltModifier) {
            showCalendar();
            return true;
        }
    }
    return TypedEdit::eventFilter(watched, event);
}

void DateEdit::showCalendar() {
    auto* popup = new QWidget(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(popup);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* calendar = new QCalendarWidget(popup);
    calendar->setFirstDayOfWeek(Qt::Monday);
    if (const std::optional<QDate> day = understood().day)
        calendar->setSelectedDate(*day);
    layout->addWidget(calendar);
    connect(calendar, &QCalendarWidget::activated, this, &DateEdit::pick);
    connect(calendar, &QCalendarWidget::clicked, this, &DateEdit::pick);
    connect(calendar, &QCalendarWidget::activated, popup, &QWidget::close);
    connect(calendar, &QCalendarWidget::clicked, popup, &QWidget::close);
    popup->move(mapToGlobal(QPoint(0, editor()->height())));
    popup->show();
    calendar->setFocus();
}

void DateEdit::pick(QDate day) {
    static const QRegularExpression time(QStringLiteral("\\d{1,2}[:：]\\d{2}\\s*$"));
    const QString kept = time.match(text()).captured(0).trimmed();
    setText((day.toString(Qt::ISODate) + u' ' + kept).trimmed());
    editor()->setFocus();
    Q_EMIT edited();
}

} // namespace recourse
