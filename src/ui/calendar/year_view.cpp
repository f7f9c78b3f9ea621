// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/year_view.h"

#include "domain/calendar/months.h"
#include "ui/look/tones.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace recourse {

namespace {

using std::chrono::year_month_day;

constexpr int kMonthColumns = 4;
constexpr int kMonthRows = 3;
constexpr int kDayColumns = 7;
constexpr int kMonthLines = 8; ///< name, weekdays, six weeks
constexpr double kGap = 1;     ///< between months, in days

year_month_day dateOf(Day day) {
    return year_month_day(day);
}

int numberOf(Day day) {
    return static_cast<int>(static_cast<unsigned>(dateOf(day).day()));
}

/// Monday is 0.
int columnOf(Day day) {
    return static_cast<int>(std::chrono::weekday(day).iso_encoding()) - 1;
}

Day monthStart(Day day) {
    return std::chrono::sys_days(dateOf(day).year() / dateOf(day).month() / 1);
}

bool isOfCompany(DayLook look) {
    return look == DayLook::CompanyClosed || look == DayLook::CompanyOpen;
}

QColor dayTone(DayLook look, const QPalette& palette) {
    switch (look) {
    case DayLook::Working:
        return palette.color(QPalette::Text);
    case DayLook::Weekend:
        return quietTone(palette);
    case DayLook::Holiday:
    case DayLook::CompanyClosed:
        return lateTone(palette);
    case DayLook::MakeUpDay:
    case DayLook::CompanyOpen:
        return doneTone(palette);
    }
    return {};
}

/// Behind a day that is not as the plain week has it.
QColor dayGround(DayLook look, const QPalette& palette) {
    if (look == DayLook::Working)
        return palette.color(QPalette::Base);
    if (look == DayLook::Weekend)
        return palette.color(QPalette::Window);
    QColor ground = dayTone(look, palette);
    ground.setAlphaF(0.10F);
    return ground;
}

} // namespace

YearView::YearView(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

void YearView::show(YearPage page) {
    const bool otherYear = page.year != m_page.year;
    m_page = std::move(page);
    if (!m_page.contains(m_current))
        m_current = m_page.contains(m_page.today) ? m_page.today : m_page.firstDay();
    update();
    if (otherYear)
        updateGeometry();
    tellCurrent();
}

void YearView::setCurrent(Day day) {
    m_current = day;
    if (!m_page.contains(day)) {
        Q_EMIT yearWanted(static_cast<int>(dateOf(day).year()));
        return;
    }
    update();
    tellCurrent();
}

void YearView::tellCurrent() {
    if (!m_page.contains(m_current))
        return;
    setAccessibleDescription(m_page.mark(m_current).why);
    QAccessibleEvent change(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&change);
    Q_EMIT currentChanged();
}

QSize YearView::sizeHint() const {
    const int width = fontMetrics().horizontalAdvance(QStringLiteral("00 M"));
    const int height = fontMetrics().height() + fontMetrics().height() / 4;
    return {static_cast<int>(width * (kMonthColumns * kDayColumns + (kMonthColumns - 1) * kGap)),
            static_cast<int>(height * (kMonthRows * kMonthLines + (kMonthRows - 1) * kGap / 2))};
}

QSizeF YearView::cellSize() const {
    return {width() / (kMonthColumns * kDayColumns + (kMonthColumns - 1) * kGap),
            height() / (kMonthRows * kMonthLines + (kMonthRows - 1) * kGap / 2)};
}

QPointF YearView::monthCorner(unsigned month) const {
    const QSizeF cell = cellSize();
    const auto index = static_cast<int>(month) - 1;
    const int column = index % kMonthColumns;
    const int row = index / kMonthColumns;
    return {column * (kDayColumns + kGap) * cell.width(), row * (kMonthLines + kGap / 2) * cell.height()};
}

QRectF YearView::rectOf(Day day) const {
    const QSizeF cell = cellSize();
    const int place = columnOf(monthStart(day)) + numberOf(day) - 1;
    const QPointF corner = monthCorner(static_cast<unsigned>(dateOf(day).month()));
    const int row = 2 + place / kDayColumns;
    return {corner + QPointF(place % kDayColumns * cell.width(), row * cell.height()), cell};
}

std::optional<Day> YearView::dayAt(QPointF place) const {
    for (std::size_t i = 0; i < m_page.days.size(); ++i) {
        const Day day = m_page.firstDay() + std::chrono::days(static_cast<int>(i));
        if (rectOf(day).contains(place))
            return day;
    }
    return std::nullopt;
}

void YearView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (unsigned month = 1; month <= m_page.months.size(); ++month)
        paintMonth(painter, month);
    for (std::size_t i = 0; i < m_page.days.size(); ++i)
        paintDay(painter, m_page.firstDay() + std::chrono::days(static_cast<int>(i)));
}

void YearView::paintMonth(QPainter& painter, unsigned month) const {
    const QSizeF cell = cellSize();
    const QPointF corner = monthCorner(month);
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRectF(corner, QSizeF(cell.width() * kDayColumns, cell.height())),
                     Qt::AlignLeft | Qt::AlignVCenter, m_page.months.at(month - 1));
    painter.setFont(font());
    painter.setPen(quietTone(palette()));
    for (int column = 0; column < kDayColumns; ++column)
        painter.drawText(QRectF(corner + QPointF(column * cell.width(), cell.height()), cell), Qt::AlignCenter,
                         m_page.weekdays.at(static_cast<std::size_t>(column)));
}

void YearView::paintDay(QPainter& painter, Day day) const {
    const DayMark& mark = m_page.mark(day);
    const QRectF cell = rectOf(day).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor ink = dayTone(mark.look, palette());
    painter.fillRect(cell, dayGround(mark.look, palette()));
    painter.setBrush(Qt::NoBrush);
    if (isOfCompany(mark.look)) {
        painter.setPen(QPen(ink, 1));
        painter.drawRect(cell.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    QFont number = font();
    number.setBold(day == m_page.today);
    number.setUnderline(day == m_page.today);
    painter.setFont(number);
    painter.setPen(ink);
    const double half = mark.sign.isEmpty() ? cell.width() : cell.width() * 0.55;
    painter.drawText(QRectF(cell.topLeft(), QSizeF(half, cell.height())), Qt::AlignCenter,
                     QString::number(numberOf(day)));
    if (!mark.sign.isEmpty()) {
        QFont small = font();
        small.setPointSizeF(small.pointSizeF() * 0.8);
        painter.setFont(small);
        painter.drawText(QRectF(cell.left() + half, cell.top(), cell.width() - half, cell.height()), Qt::AlignCenter,
                         mark.sign);
    }
    if (day == m_current) {
        painter.setPen(QPen(palette().color(hasFocus() ? QPalette::Highlight : QPalette::Mid), 2));
        painter.drawRect(cell);
    }
}

void YearView::mousePressEvent(QMouseEvent* event) {
    const std::optional<Day> day = dayAt(event->position());
    if (!day || event->button() != Qt::LeftButton)
        return;
    setCurrent(*day);
    Q_EMIT chosen();
}

void YearView::keyPressEvent(QKeyEvent* event) {
    using std::chrono::days;
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrent(m_current - days(1));
    case Qt::Key_Right:
        return setCurrent(m_current + days(1));
    case Qt::Key_Up:
        return setCurrent(m_current - days(7));
    case Qt::Key_Down:
        return setCurrent(m_current + days(7));
    case Qt::Key_Home:
        return setCurrent(monthStart(m_current));
    case Qt::Key_End:
        return setCurrent(monthsAfter(monthStart(m_current), 1) - days(1));
    case Qt::Key_PageUp:
        return setCurrent(monthsAfter(m_current, -1));
    case Qt::Key_PageDown:
        return setCurrent(monthsAfter(m_current, 1));
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT chosen();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool YearView::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const std::optional<Day> day = dayAt(help->pos());
        QToolTip::showText(help->globalPos(), day ? m_page.mark(*day).why : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace recourse
