// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/calendar/year_page.h"

#include <QWidget>

namespace recourse {

/// The twelve months of a year. One day is the current one; arrow keys, Home, End, Page Up and Page Down move it as in
/// any calendar, over the end of the year too. Enter or a click chooses it.
class YearView : public QWidget {
    Q_OBJECT

public:
    explicit YearView(QWidget* parent = nullptr);

    void show(YearPage page);
    /// A day of another year is asked for by yearWanted() and becomes the current one when that year is shown.
    void setCurrent(Day day);
    [[nodiscard]] Day current() const { return m_current; }
    /// Where a day of the year is painted.
    [[nodiscard]] QRectF rectOf(Day day) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void currentChanged();
    void chosen();
    void yearWanted(int year);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QSizeF cellSize() const;
    [[nodiscard]] QPointF monthCorner(unsigned month) const;
    [[nodiscard]] std::optional<Day> dayAt(QPointF place) const;
    void paintMonth(QPainter& painter, unsigned month) const;
    void paintDay(QPainter& painter, Day day) const;
    void tellCurrent();

    YearPage m_page;
    Day m_current{};
};

} // namespace recourse
