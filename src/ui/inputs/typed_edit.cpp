// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/typed_edit.h"

#include "ui/look/tones.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>

namespace recourse {

TypedEdit::TypedEdit(QWidget* parent) : LineEdit(parent), m_understood(new QLabel(&line())) {
    m_understood->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_understood->hide();
    connect(&line(), &QLineEdit::textChanged, this, &TypedEdit::showUnderstood);
}

void TypedEdit::setText(const QString& text) {
    LineEdit::setText(text);
    line().setCursorPosition(0);
}

void TypedEdit::setUnderstanding(const Understanding& understanding) {
    m_understanding = understanding;
    showUnderstood();
}

Understood TypedEdit::understood() const {
    const QString typed = text().trimmed();
    return m_understanding && !typed.isEmpty() ? m_understanding(typed) : Understood{};
}

QString TypedEdit::understoodText() const {
    return m_understood->text();
}

bool TypedEdit::eventFilter(QObject* watched, QEvent* event) {
    if (watched == editor() && event->type() == QEvent::Resize)
        placeUnderstood();
    return LineEdit::eventFilter(watched, event);
}

void TypedEdit::changeEvent(QEvent* event) {
    LineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        placeUnderstood();
}

void TypedEdit::showUnderstood() {
    const Understood found = understood();
    const QStringList typed = text().split(u' ', Qt::SkipEmptyParts);
    QStringList news = found.isIssue ? QStringList() : found.text.split(u' ', Qt::SkipEmptyParts);
    news.removeIf([&typed](const QString& word) { return typed.contains(word); });
    m_understood->setText(news.join(u' '));
    line().setToolTip(found.isIssue ? QString() : found.text);
    placeUnderstood();
}

void TypedEdit::placeUnderstood() {
    constexpr int kGap = 8;
    const int needed = m_understood->sizeHint().width();
    const bool fits = line().fontMetrics().horizontalAdvance(text()) + needed + 4 * kGap <= line().width();
    m_understood->setVisible(fits && !m_understood->text().isEmpty());
    QPalette quiet;
    quiet.setColor(m_understood->foregroundRole(), quietTone(palette()));
    m_understood->setPalette(quiet);
    m_understood->setGeometry(line().width() - needed - kGap, 0, needed, line().height());
    line().setTextMargins(0, 0, m_understood->isHidden() ? 0 : needed + kGap, 0);
}

} // namespace recourse
