// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/case_file.h"
#include "domain/casefile/sources.h"
#include "domain/procedure/scale.h"

#include <string>
#include <vector>

namespace recourse {

/// A rule of repetition that this case fulfils, D-04, D-05.
struct Repetition {
    std::string from;
    std::string to; ///< the grade to raise to, one step, once confirmed; empty: no raise, a quality meeting is called
    std::vector<EarlierCase> cases; ///< the others that count, by received day; they stay as they are
    RuleSource source;
    Sentence why;
};

/// Received by the company, and the day on which the question is asked.
struct RepetitionDays {
    Day receivedOn;
    Day today;
};

/// Every rule of the scale for the case's present grade that is fulfilled, at most once each, in the procedure's order.
/// Each line's problem is counted by itself. A rolling month counts if this case lies in it, also one that ends after
/// its receipt, so a case entered late counts with those that came after it. A case that does not count itself
/// (duplicate, not admitted, historical) fulfils none. A rule's time is in days, weeks or months; in another unit it
/// counts nothing.
[[nodiscard]] std::vector<Repetition> findRepetitions(const CaseFile& file, const Scale& scale,
                                                      const RepetitionDays& days, EarlierCases& earlier);

} // namespace recourse
