// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/procedure/procedure.h"
#include "texts/texts.h"

#include <vector>

namespace recourse {

/// One limit of a procedure as a bar.
struct ClockBar {
    QString name;
    QString when; ///< for which cases; empty: for all
    QString stop; ///< what ends it
    QString span;
    QString source;
    double minutes = 0; ///< as it is drawn: a working day as a day, a working hour as an eighth of it
};

/// The clocks that one event starts, in the order of the procedure.
struct ClockGroup {
    QString start;
    std::vector<ClockBar> bars;
};

struct ClockTick {
    QString label;
    double minutes = 0;
};

/// The clocks of a procedure on one scale from minutes to months: equal lengths are equal ratios, so that five minutes
/// and sixty days can be told apart in one picture.
struct ClockChart {
    std::vector<ClockGroup> groups;
    std::vector<ClockTick> ticks; ///< the first and the last enclose every bar; empty without groups

    /// Where a length ends, from 0 to 1.
    [[nodiscard]] double position(double minutes) const;
    /// All of it in words, a line for each clock.
    [[nodiscard]] QString inWords(const Texts& texts) const;
};

[[nodiscard]] ClockChart clockChart(const Texts& texts, const Procedure& procedure);

} // namespace recourse
