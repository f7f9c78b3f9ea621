// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/line_edit.h"

#include <QLineEdit>

namespace recourse {

LineEdit::LineEdit(QWidget* parent) : FieldInput(parent), m_line(new QLineEdit(this)) {
    setEditor(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &FieldInput::edited);
}

QString LineEdit::text() const {
    return m_line->text();
}

void LineEdit::setText(const QString& text) {
    if (m_line->text() != text)
        m_line->setText(text);
}

void LineEdit::setReadOnly(bool readOnly) {
    m_line->setReadOnly(readOnly);
}

void LineEdit::setPlaceholder(const QString& text) {
    m_line->setPlaceholderText(text);
}

} // namespace recourse
