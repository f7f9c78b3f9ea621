// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/field_input.h"

#include "ui/inputs/issue_label.h"

#include <QFocusEvent>
#include <QVBoxLayout>

namespace recourse {

FieldInput::FieldInput(QWidget* parent) : QWidget(parent), m_row(new QHBoxLayout), m_issue(new IssueLabel(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->setSpacing(4);
    m_row->setSpacing(2);
    layout->addLayout(m_row);
    layout->addWidget(m_issue);
    layout->addStretch();
    // A label leads to its buddy only if that takes the keyboard by itself; Tab stops at the editor.
    setFocusPolicy(Qt::ClickFocus);
}

void FieldInput::setEditor(QWidget* editor, int margin) {
    m_editor = editor;
    m_row->setContentsMargins(margin, margin, margin, margin);
    m_row->addWidget(editor, 1);
    setFocusProxy(editor);
    editor->installEventFilter(this);
}

void FieldInput::addBeside(QWidget* widget) {
    m_row->addWidget(widget);
}

void FieldInput::setCaption(const QString& caption) {
    QString plain = caption;
    m_editor->setAccessibleName(plain.remove(u'&'));
}

void FieldInput::setIssue(const QString& text) {
    m_issue->setText(text);
    m_editor->setAccessibleDescription(text);
}

QString FieldInput::issue() const {
    return m_issue->text();
}

bool FieldInput::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_editor && event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            Q_EMIT left();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace recourse
