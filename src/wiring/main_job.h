// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile/case_file.h"
#include "domain/casefile/draft.h"

#include <string>
#include <vector>

#include <QString>

namespace recourse {

/// One step of the main job: who does what and when, and what is typed.
struct JobStep {
    Instant at;
    std::string who; ///< somebody of the demonstration firm
    std::string verb;
    Draft form;            ///< a record of the case is named by its place: "@action/1" is the second action
    bool isFaulty = false; ///< is meant to be refused
};

/// A complaint from the telephone to the closed file.
struct MainJob {
    std::string procedure; ///< code
    QString search;        ///< what finds it in the list afterwards
    std::vector<JobStep> steps;
};

/// Error: what is wrong with resources/tour/main_job.json.
[[nodiscard]] Result<MainJob, std::string> mainJob();

/// The form with the ids of the case's records in the place of their places.
[[nodiscard]] Draft withRecordIds(Draft form, const CaseFile& file);

} // namespace recourse
