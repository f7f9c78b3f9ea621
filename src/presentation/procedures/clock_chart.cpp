// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/procedures/clock_chart.h"

#include "texts/procedure_words.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QStringList>

namespace recourse {

namespace {

constexpr double kHour = 60;
constexpr double kDay = 24 * kHour;
constexpr double kWorkingHour = kDay / 8;

double drawnMinutes(const Span& span) {
    constexpr std::array<double, 7> kUnits{1, kHour, kWorkingHour, kDay, kDay, 7 * kDay, 30 * kDay};
    if (span.length == 0 && span.unit == TimeUnit::Days) // until the end of office hours
        return kDay / 2;
    return static_cast<double>(span.length) * kUnits.at(static_cast<std::size_t>(span.unit));
}

constexpr std::array<Span, 15> kTickSpans{{{1, TimeUnit::Minutes},
                                           {5, TimeUnit::Minutes},
                                           {30, TimeUnit::Minutes},
                                           {2, TimeUnit::Hours},
                                           {8, TimeUnit::Hours},
                                           {1, TimeUnit::Days},
                                           {3, TimeUnit::Days},
                                           {7, TimeUnit::Days},
                                           {15, TimeUnit::Days},
                                           {30, TimeUnit::Days},
                                           {60, TimeUnit::Days},
                                           {4, TimeUnit::Months},
                                           {12, TimeUnit::Months},
                                           {60, TimeUnit::Months},
                                           {kLongestSpan, TimeUnit::Months}}};

/// From the last mark before the shortest clock to the first that the longest does not pass.
std::vector<ClockTick> ticksFor(const ProcedureWords& words, double shortest, double longest) {
    std::size_t first = 0;
    while (first + 1 < kTickSpans.size() && drawnMinutes(kTickSpans.at(first + 1)) < shortest)
        ++first;
    std::vector<ClockTick> ticks;
    for (std::size_t i = first; i < kTickSpans.size(); ++i) {
        const double minutes = drawnMinutes(kTickSpans.at(i));
        ticks.push_back({words.span(kTickSpans.at(i)), minutes});
        if (ticks.size() > 1 && minutes >= longest)
            break;
    }
    return ticks;
}

ClockBar barOf(const ProcedureWords& words, const DeadlineRule& rule) {
    return {words.texts().name(rule.name),
            words.condition(rule.when.all),
            rule.stop.empty() ? QString() : words.event(rule.stop),
            words.span(rule.span),
            fromUtf8(rule.source.cited()),
            drawnMinutes(rule.span)};
}

ClockGroup& groupOf(std::vector<ClockGroup>& groups, const QString& start) {
    const auto found =
        std::find_if(groups.begin(), groups.end(), [&](const ClockGroup& group) { return group.start == start; });
    if (found != groups.end())
        return *found;
    groups.push_back({start, {}});
    return groups.back();
}

} // namespace

double ClockChart::position(double minutes) const {
    if (ticks.empty() || minutes <= ticks.front().minutes)
        return 0;
    const double first = std::log(ticks.front().minutes);
    return std::min(1.0, (std::log(minutes) - first) / (std::log(ticks.back().minutes) - first));
}

QString ClockChart::inWords(const Texts& texts) const {
    QStringList lines;
    for (const ClockGroup& group : groups) {
        lines += texts.sentence({"rulebook.from-event", {group.start.toStdString()}});
        for (const ClockBar& bar : group.bars) {
            QStringList parts{bar.name, bar.when, bar.span, bar.source};
            parts.removeAll(QString());
            lines += parts.join(QStringLiteral(" · "));
        }
    }
    return lines.join(u'\n');
}

ClockChart clockChart(const Texts& texts, const Procedure& procedure) {
    const ProcedureWords words(texts, procedure);
    ClockChart chart;
    double shortest = kDay;
    double longest = 0;
    for (const DeadlineRule& rule : procedure.deadlines) {
        if (rule.use == DeadlineUse::Promise) // no length of its own
            continue;
        const ClockBar bar = barOf(words, rule);
        if (bar.minutes > 0)
            shortest = std::min(shortest, bar.minutes);
        longest = std::max(longest, bar.minutes);
        groupOf(chart.groups, words.event(rule.start)).bars.push_back(bar);
    }
    if (!chart.groups.empty())
        chart.ticks = ticksFor(words, shortest, longest);
    return chart;
}

} // namespace recourse
