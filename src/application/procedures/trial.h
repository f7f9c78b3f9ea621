// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/office.h"
#include "domain/casefile/admission.h"
#include "domain/casefile/verb.h"
#include "domain/deadlines/deadline_list.h"
#include "domain/procedure/classification.h"
#include "domain/procedure/routing.h"

#include <set>

namespace recourse {

/// A case that nobody has registered, to see what a procedure would do with it.
struct ImaginedCase {
    Instant receivedAt{};
    Facts facts;          ///< by the kinds of factKind; "class" if it is said
    Answers answers;      ///< to the questions of the scale; they count where no class is said
    EventTimes events{};  ///< what has happened since receipt
    AdmissionDays days{}; ///< extra fields that are dates
    std::string role;     ///< of the person who looks; empty: somebody with every role
};

struct TrialRoute {
    std::string subject;
    Result<Route, Refused> route;
};

/// What stands behind a verb: who may use it, and why it would be refused now.
struct TrialCommand {
    const Verb* verb = nullptr;
    const Permission* permission = nullptr; ///< null: open to everybody
    std::vector<Refusal> refusals;
};

/// All that the procedure says of the imagined case. Points into the procedure it was asked of.
struct Trial {
    std::optional<Classified> classified; ///< none where a class is said, or no question is answered
    std::string grade;                    ///< of the case; empty: not known
    std::vector<GivenDeadline> dates;
    std::vector<const DeadlineRule*> waiting; ///< clocks of this case whose start has not happened
    Admission admission;
    const HandlingRule* handling = nullptr;
    const ChargingRule* charging = nullptr;
    std::vector<TrialRoute> routes;              ///< of every subject the procedure has a route for
    std::vector<const RequiredFields*> required; ///< by verb in the order of the procedure
    std::vector<const MilestoneRule*> stages;    ///< that the case would have to reach
    std::vector<TrialCommand> commands;          ///< on the case as registered with what has happened since
};

/// Asks every rule of the procedure, saved or not, about the case at the moment `now` in that office.
[[nodiscard]] Trial tryCase(const Procedure& procedure, const Office& office, const ImaginedCase& imagined,
                            Instant now);

} // namespace recourse
