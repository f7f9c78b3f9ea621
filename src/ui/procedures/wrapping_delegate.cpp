// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procedures/wrapping_delegate.h"

#include <algorithm>

#include <QTreeView>

namespace recourse {

WrappingDelegate::WrappingDelegate(QTreeView& tree) : QStyledItemDelegate(&tree), m_tree(tree) {}

QSize WrappingDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    int width = m_tree.columnWidth(index.column());
    for (QModelIndex above = index; index.column() == 0 && above.isValid(); above = above.parent())
        width -= m_tree.indentation();
    const int margin = 2 * (m_tree.style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &m_tree) + 1);
    const QRect room(0, 0, std::max(width - margin, 1), QWIDGETSIZE_MAX);
    const QString text = index.data().toString();
    const QFontMetrics metrics(index.data(Qt::FontRole).value<QFont>().resolve(option.font));
    const int lines = metrics.boundingRect(room, Qt::TextWordWrap, text).height() - metrics.lineSpacing();
    size.setHeight(size.height() + std::max(lines, 0));
    return size;
}

} // namespace recourse
