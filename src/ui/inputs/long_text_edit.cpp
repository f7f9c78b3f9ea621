// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/long_text_edit.h"

#include <algorithm>
#include <cmath>

#include <QEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOptionFrame>

namespace recourse {
namespace {
constexpr int kFrame = 3; // pixels around the text, as in a line edit
}

LongTextEdit::LongTextEdit(QWidget* parent) : FieldInput(parent), m_edit(new QPlainTextEdit(this)) {
    m_edit->setTabChangesFocus(true);
    m_edit->setUndoRedoEnabled(false); // the form has one history for all its fields
    m_edit->setFrameShape(QFrame::NoFrame);
    m_edit->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // lines are wrapped
    m_edit->document()->setDocumentMargin(1);
    setEditor(m_edit, kFrame);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        if (text() == m_reported)
            return;
        m_reported = text();
        Q_EMIT edited();
    });
    connect(m_edit->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &LongTextEdit::grow);
    grow();
}

QString LongTextEdit::text() const {
    return m_edit->toPlainText();
}

void LongTextEdit::setText(const QString& text) {
    if (text == this->text())
        return;
    m_reported = text;
    m_edit->setPlainText(text);
    m_edit->moveCursor(QTextCursor::End);
}

void LongTextEdit::setReadOnly(bool readOnly) {
    m_edit->setReadOnly(readOnly);
}

void LongTextEdit::setPlaceholder(const QString& text) {
    m_edit->setPlaceholderText(text);
}

void LongTextEdit::setLines(int lines) {
    m_lines = lines;
    grow();
}

bool LongTextEdit::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_edit && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        update();
    return FieldInput::eventFilter(watched, event);
}

void LongTextEdit::paintEvent(QPaintEvent*) {
    QStyleOptionFrame frame;
    frame.initFrom(m_edit);
    frame.rect = m_edit->geometry().adjusted(-kFrame, -kFrame, kFrame, kFrame);
    frame.lineWidth = 1;
    frame.state |= QStyle::State_Sunken;
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &frame, &painter, m_edit);
}

void LongTextEdit::changeEvent(QEvent* event) {
    FieldInput::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        grow();
}

void LongTextEdit::grow() {
    // The size of a plain text document is told in lines.
    const int typed = static_cast<int>(std::ceil(m_edit->document()->documentLayout()->documentSize().height()));
    const int shown = std::clamp(typed, m_lines, 3 * m_lines);
    const int margin = 2 * static_cast<int>(m_edit->document()->documentMargin());
    m_edit->setVerticalScrollBarPolicy(typed > shown ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    m_edit->setFixedHeight(shown * m_edit->fontMetrics().lineSpacing() + margin);
}

} // namespace recourse
