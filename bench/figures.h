// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace recourse {

/// The middle of many measurements and the quarter below and above it, in milliseconds.
struct Spread {
    double median = 0;
    double low = 0;
    double high = 0;
};

/// The same work done with nothing but what cannot be left out, and by the program.
struct Figure {
    std::string name;
    Spread bare;
    Spread ours;

    [[nodiscard]] double ratio() const { return ours.median / bare.median; }
};

/// Takes the times of both in turn, so that whatever else the computer does meets both alike. The first pair, which
/// finds everything cold, does not count.
class Comparison {
public:
    explicit Comparison(std::string name) : m_name(std::move(name)) {}

    void add(double bareMilliseconds, double ourMilliseconds);
    /// After two pairs at least.
    [[nodiscard]] Figure figure() const;

private:
    std::string m_name;
    std::vector<double> m_bare;
    std::vector<double> m_ours;
    bool m_warm = false;
};

/// What something took, in milliseconds: of the clock, and of the processor on this thread.
struct Times {
    double clock = 0;
    double processor = 0;
};
[[nodiscard]] Times timesOf(const std::function<void()>& work);

[[nodiscard]] inline double millisecondsOf(const std::function<void()>& work) {
    return timesOf(work).clock;
}

/// A table in Markdown, as docs/performance.md has it.
void printFigures(const std::vector<Figure>& figures);

} // namespace recourse
