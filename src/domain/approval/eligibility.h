// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/approval/recusal.h"
#include "domain/casefile/case_file.h"
#include "domain/people/person.h"
#include "domain/procedure/procedure.h"

#include <string>
#include <vector>

namespace recourse {

/// What the question who may do a step is judged by. It only refers to what it is made of.
struct StepSetting {
    const CaseFile& file;
    const Procedure& procedure;
    const People& people;
    Day today; ///< substitutions hold by day
    std::vector<Recusal> recusals{};
};

/// Somebody who has the step's role or stands in for one who has it, and why he may not do the step.
struct Candidate {
    PersonId person{0};
    std::optional<PersonId> onBehalfOf; ///< "B for A"
    std::vector<Refusal> refusals;      ///< empty: he may
    [[nodiscard]] bool allowed() const { return refusals.empty(); }
};

/// Who may do a step now.
struct StepHolders {
    std::string role;
    std::string raisedFrom;            ///< the route's role, if nobody there may; the step went up to `role`
    bool needsNobody = false;          ///< an inform step is done by being told
    std::vector<Candidate> candidates; ///< everybody considered, those of the roles passed over too
    std::vector<Sentence> why;         ///< one for every level it went up, and if nobody is left at all
    [[nodiscard]] bool somebody() const;
};

/// Separation, recusal and substitution hold for each candidate. A substitute must be free of what separation bars the
/// one he stands in for from as well; an interest is that one's own, and the substitute is who takes the step then. If
/// nobody of the role is left the step goes to the next role of Procedure::roles, which stand from the lowest to the
/// highest, and so on up; it is never skipped.
[[nodiscard]] StepHolders holdersOf(const StepSetting& setting, const Approval& approval, const ApprovalStep& step);

/// As whom this person may do the step, or every reason why not; that nobody at all is left is one of them.
[[nodiscard]] Result<Candidate, Refused> mayDoStep(const StepSetting& setting, const Approval& approval,
                                                   const ApprovalStep& step, const Person& person);

} // namespace recourse
