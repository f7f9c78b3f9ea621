// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <utility>

namespace recourse {

namespace {

Spread spreadOf(std::vector<double> times) {
    std::sort(times.begin(), times.end());
    const std::size_t last = times.size() - 1;
    return {times[last / 2], times[last / 4], times[last - last / 4]};
}

double millisecondsBy(clockid_t clock) {
    timespec now{};
    clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

void printSpread(const Spread& spread) {
    std::printf(" %.3f | %.3f–%.3f |", spread.median, spread.low, spread.high);
}

} // namespace

void Comparison::add(double bareMilliseconds, double ourMilliseconds) {
    if (std::exchange(m_warm, true)) {
        m_bare.push_back(bareMilliseconds);
        m_ours.push_back(ourMilliseconds);
    }
}

Figure Comparison::figure() const {
    return {m_name, spreadOf(m_bare), spreadOf(m_ours)};
}

Times timesOf(const std::function<void()>& work) {
    const double clock = millisecondsBy(CLOCK_MONOTONIC);
    const double processor = millisecondsBy(CLOCK_THREAD_CPUTIME_ID);
    work();
    return {millisecondsBy(CLOCK_MONOTONIC) - clock, millisecondsBy(CLOCK_THREAD_CPUTIME_ID) - processor};
}

void printFigures(const std::vector<Figure>& figures) {
    std::printf("| | bare ms | | Recourse ms | | ratio |\n|---|---:|---|---:|---|---:|\n");
    for (const Figure& figure : figures) {
        std::printf("| %s |", figure.name.c_str());
        printSpread(figure.bare);
        printSpread(figure.ours);
        std::printf(" **%.1f** |\n", figure.ratio());
    }
}

} // namespace recourse
