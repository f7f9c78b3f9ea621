// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/procedures/clock_chart.h"

#include <QWidget>

namespace recourse {

/// The clocks of a procedure as bars from what starts them, one under the other, on one scale of ratios. Every bar has
/// its length and its condition beside it in words; the whole picture in words is its accessible description.
class TimelinePicture : public QWidget {
    Q_OBJECT

public:
    explicit TimelinePicture(QWidget* parent = nullptr);
    void show(ClockChart chart, const Texts& texts);

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    /// A line of the picture: the heading of a group, or a bar.
    struct Line {
        QRect rect;
        QString heading;
        const ClockBar* bar = nullptr;
    };
    [[nodiscard]] std::vector<Line> linesFor(int width) const;
    [[nodiscard]] QRect chartRect(int width) const;
    [[nodiscard]] int labelHeight(const ClockBar& bar, int width) const;
    void paintTicks(QPainter& painter, const QRect& chart) const;
    void paintBar(QPainter& painter, const Line& line, const QRect& chart) const;

    ClockChart m_chart;
    QString m_headings; ///< "From “%1”" with its place
    QString m_scale;    ///< how the scale is to be read
    QString m_none;
};

} // namespace recourse
