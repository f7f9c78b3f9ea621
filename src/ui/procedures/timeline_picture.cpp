// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procedures/timeline_picture.h"

#include "ui/look/tones.h"

#include <algorithm>

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace recourse {

namespace {

constexpr int kWrapped = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;
constexpr int kTall = 10'000;

QFont boldOf(QFont font) {
    font.setBold(true);
    return font;
}

QString hintOf(const ClockBar& bar) {
    QStringList parts{bar.name, bar.when, bar.span, bar.stop, bar.source};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

TimelinePicture::TimelinePicture(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("timelinePicture"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::TabFocus);
}

void TimelinePicture::show(ClockChart chart, const Texts& texts) {
    m_chart = std::move(chart);
    m_headings = texts.text("rulebook.from-event");
    m_scale = texts.text("rulebook.timeline.scale");
    m_none = texts.text("rulebook.timeline.none");
    setAccessibleName(texts.text("rulebook.timeline"));
    setAccessibleDescription(m_chart.groups.empty() ? m_none : m_chart.inWords(texts));
    updateGeometry();
    update();
}

/// Right of the labels, with room for the ticks above and for the longest length after the longest bar.
QRect TimelinePicture::chartRect(int width) const {
    const QFontMetrics metrics = fontMetrics();
    int longest = 0;
    for (const ClockGroup& group : m_chart.groups) {
        for (const ClockBar& bar : group.bars)
            longest = std::max(longest, metrics.horizontalAdvance(bar.span));
    }
    const int unit = metrics.horizontalAdvance(QLatin1Char('x'));
    const int left = std::max(unit * 18, width * 2 / 5);
    return {left, metrics.lineSpacing() * 2, std::max(unit * 12, width - left - longest - 3 * unit), 1};
}

int TimelinePicture::labelHeight(const ClockBar& bar, int width) const {
    const QRect room(0, 0, width, kTall);
    int height = fontMetrics().boundingRect(room, kWrapped, bar.name).height();
    if (!bar.when.isEmpty())
        height += fontMetrics().boundingRect(room, kWrapped, bar.when).height();
    return height;
}

std::vector<TimelinePicture::Line> TimelinePicture::linesFor(int width) const {
    const QRect chart = chartRect(width);
    const int gap = fontMetrics().lineSpacing() / 2;
    const int labels = chart.left() - 4 * fontMetrics().horizontalAdvance(QLatin1Char('x'));
    std::vector<Line> lines;
    int y = chart.top() + gap;
    for (const ClockGroup& group : m_chart.groups) {
        const QRect heading(fontMetrics().horizontalAdvance(QLatin1Char('x')), y, width,
                            QFontMetrics(boldOf(font())).lineSpacing() + gap);
        lines.push_back({heading, m_headings.arg(group.start), nullptr});
        y = heading.bottom() + 1;
        for (const ClockBar& bar : group.bars) {
            lines.push_back({QRect(0, y, width, labelHeight(bar, labels) + gap), {}, &bar});
            y = lines.back().rect.bottom() + 1;
        }
        y += gap;
    }
    return lines;
}

int TimelinePicture::heightForWidth(int width) const {
    const std::vector<Line> lines = linesFor(width);
    const int end = lines.empty() ? 0 : lines.back().rect.bottom();
    return end + fontMetrics().boundingRect(QRect(0, 0, width, kTall), kWrapped, m_scale).height() +
           fontMetrics().lineSpacing();
}

QSize TimelinePicture::sizeHint() const {
    const int width = fontMetrics().horizontalAdvance(QLatin1Char('x')) * 50;
    return {width, fontMetrics().lineSpacing() * 6};
}

void TimelinePicture::paintTicks(QPainter& painter, const QRect& chart) const {
    int free = 0; // labels that would touch the one before are left out; their lines stay
    for (const ClockTick& tick : m_chart.ticks) {
        const int x = chart.left() + static_cast<int>(m_chart.position(tick.minutes) * chart.width());
        painter.setPen(ruleTone(palette()));
        painter.drawLine(x, chart.top(), x, chart.bottom());
        const int half = fontMetrics().horizontalAdvance(tick.label) / 2;
        if (x - half < free)
            continue;
        free = x + half + fontMetrics().horizontalAdvance(QLatin1Char('x'));
        painter.setPen(quietTone(palette()));
        painter.drawText(QRect(x - half - 1, 0, 2 * half + 2, chart.top()), Qt::AlignHCenter | Qt::AlignVCenter,
                         tick.label);
    }
}

void TimelinePicture::paintBar(QPainter& painter, const Line& line, const QRect& chart) const {
    const ClockBar& bar = *line.bar;
    const int unit = fontMetrics().horizontalAdvance(QLatin1Char('x'));
    QRect label(2 * unit, line.rect.top(), chart.left() - 4 * unit, kTall);
    painter.setPen(palette().color(QPalette::Text));
    QRect used;
    painter.drawText(label, kWrapped, bar.name, &used);
    if (!bar.when.isEmpty()) {
        label.setTop(used.bottom() + 1);
        painter.setPen(quietTone(palette()));
        painter.drawText(label, kWrapped, bar.when);
    }
    const int length = std::max(3, static_cast<int>(m_chart.position(bar.minutes) * chart.width()));
    const int thick = fontMetrics().height() * 2 / 3;
    const QRect body(chart.left(), line.rect.top() + (fontMetrics().height() - thick) / 2, length, thick);
    painter.fillRect(body, palette().color(QPalette::Highlight));
    painter.setPen(palette().color(QPalette::Text));
    const QRect beside(body.right() + unit, line.rect.top(), fontMetrics().horizontalAdvance(bar.span) + 2,
                       fontMetrics().height());
    painter.fillRect(beside, palette().color(QPalette::Base));
    painter.drawText(beside, Qt::AlignLeft | Qt::AlignVCenter, bar.span);
}

void TimelinePicture::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setPen(quietTone(palette()));
    if (m_chart.groups.empty()) {
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, m_none);
        return;
    }
    const std::vector<Line> lines = linesFor(width());
    QRect chart = chartRect(width());
    chart.setBottom(lines.back().rect.bottom());
    paintTicks(painter, chart);
    for (const Line& line : lines) {
        if (line.bar != nullptr) {
            paintBar(painter, line, chart);
            continue;
        }
        painter.setFont(boldOf(font()));
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(line.rect, Qt::AlignLeft | Qt::AlignTop, line.heading);
        painter.setFont(font());
    }
    painter.setPen(quietTone(palette()));
    const int unit = fontMetrics().horizontalAdvance(QLatin1Char('x'));
    painter.drawText(QRect(unit, chart.bottom() + fontMetrics().lineSpacing() / 2, width() - 2 * unit, kTall), kWrapped,
                     m_scale);
}

void TimelinePicture::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

bool TimelinePicture::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const std::vector<Line> lines = linesFor(width());
    const auto over =
        std::find_if(lines.begin(), lines.end(), [help](const Line& line) { return line.rect.contains(help->pos()); });
    if (over != lines.end() && over->bar != nullptr)
        QToolTip::showText(help->globalPos(), hintOf(*over->bar), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace recourse
