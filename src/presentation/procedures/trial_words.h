// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/procedures/trial_questions.h"
#include "texts/choices.h"

namespace recourse {

/// A question to whoever imagines a case, as a form asks it.
struct TrialInput {
    TrialQuestion question;
    QString label;
    std::vector<ChoiceOption> options; ///< of choices and flags
};
[[nodiscard]] std::vector<TrialInput> trialInputs(const Texts& texts, const Procedure& procedure);

/// One answer of the procedure.
struct TrialLine {
    QString what;
    QString says;
    QString rule; ///< cited
    bool refused = false;
    std::vector<std::pair<QString, QString>> why; ///< what, and the reason in words: day by day, test by test
};

struct TrialSection {
    std::string id; ///< "dates", "routes", …: the same in both languages
    QString heading;
    std::vector<TrialLine> lines;
};

/// What the trial of a case said, without what the procedure says nothing of.
[[nodiscard]] std::vector<TrialSection> trialSections(const Texts& texts, const Procedure& procedure,
                                                      const Trial& trial);

} // namespace recourse
