// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/procedures/trial.h"
#include "domain/casefile/draft.h"

namespace recourse {

/// What somebody is asked for to imagine a case.
enum class TrialAsked {
    Receipt,   ///< when the complaint came; nothing: now
    Fact,      ///< a fact that some rule of the procedure turns on
    Date,      ///< an extra field from which days of admission are counted
    Event,     ///< when something happened that starts a clock
    Criterion, ///< a question of the scale
    Role,      ///< who looks
};

struct TrialQuestion {
    TrialAsked asked = TrialAsked::Fact;
    std::string key; ///< of the fact, field, event or criterion
    Kind kind = Kind::Text;

    /// Under which its answer stands in a draft; no two questions share one.
    [[nodiscard]] std::string path() const;
};

/// What the procedure's own rules ask for, and nothing else.
[[nodiscard]] std::vector<TrialQuestion> trialQuestions(const Procedure& procedure);

/// The answers as they were typed; what cannot be read is an issue at its path and counts as not said.
struct ReadImagined {
    ImaginedCase imagined;
    std::vector<FieldIssue> issues;
};
[[nodiscard]] ReadImagined readImagined(const Procedure& procedure, const Draft::Values& typed, const Reading& reading);

/// The codes that may be chosen for a fact; empty where every text is one.
[[nodiscard]] std::vector<std::string> factCodes(const Procedure& procedure, std::string_view fact);

} // namespace recourse
