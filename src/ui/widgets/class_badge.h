// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace recourse {

struct CaseClass {
    QString name;
    int rank = -1; ///< 0: the strictest; below 0: not classified
};

/// Draws the class of a case: its name in a frame, filled for the strictest class, lighter for each milder one.
void paintClassBadge(QPainter& painter, const QRect& rect, const CaseClass& grade, const QPalette& palette);
[[nodiscard]] QSize classBadgeSize(const QFontMetrics& metrics, const QString& text);

class ClassBadge : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;
    /// rank 0: the strictest; below 0: not classified, only framed.
    void show(const QString& text, int rank);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    int m_rank = -1;
};

} // namespace recourse
