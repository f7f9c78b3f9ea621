// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace recourse {

/// Cells of a tree as high as their words need in the width of their column; by itself a tree gives them one line.
class WrappingDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit WrappingDelegate(QTreeView& tree);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    QTreeView& m_tree;
};

} // namespace recourse
