// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/rows_delegate.h"

#include "ui/inputs/rows_model.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>

namespace recourse {

QWidget* RowsDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const {
    auto* line = new QLineEdit(parent);
    line->setFrame(false);
    const auto* model = qobject_cast<const RowsModel*>(index.model());
    const RowsColumn& column = model->columns()[static_cast<std::size_t>(index.column())];
    line->setAccessibleName(column.label);
    QStringList names;
    for (const ChoiceOption& option : column.options)
        names += option.name;
    if (!names.isEmpty()) {
        auto* completer = new QCompleter(names, line);
        completer->setFilterMode(Qt::MatchContains);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        line->setCompleter(completer);
    }
    return line;
}

/// What somebody is typing stays when the model tells of something else: an issue, a sum.
void RowsDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    if (!qobject_cast<QLineEdit*>(editor)->isModified())
        QStyledItemDelegate::setEditorData(editor, index);
}

bool RowsDelegate::eventFilter(QObject* editor, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            auto* widget = qobject_cast<QWidget*>(editor);
            Q_EMIT commitData(widget);
            Q_EMIT closeEditor(widget, EditNextItem);
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(editor, event);
}

} // namespace recourse
