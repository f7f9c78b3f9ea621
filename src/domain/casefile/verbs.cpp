// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/approval/approving.h"
#include "domain/casefile/ending.h"
#include "domain/casefile/verb.h"
#include "domain/complaints/answering.h"
#include "domain/complaints/judging.h"
#include "domain/complaints/linking.h"
#include "domain/complaints/registration.h"
#include "domain/deadlines/moving.h"
#include "domain/disposition/settling.h"

#include <array>

namespace recourse {

std::span<const Verb> verbs() {
    static constexpr std::array kVerbs{
        verbOf<Register>(),         verbOf<BringIn>(),      verbOf<Amend>(),         verbOf<Acknowledge>(),
        verbOf<NoteContact>(),      verbOf<Classify>(),     verbOf<JudgeSafety>(),   verbOf<JudgeValidity>(),
        verbOf<JudgeResponsibility>(), verbOf<Propose>(),   verbOf<WithdrawProposal>(), verbOf<Decide>(),
        verbOf<CarryOut>(),         verbOf<SendReply>(),    verbOf<AskAfterwards>(), verbOf<Close>(),
        verbOf<Reopen>(),           verbOf<WithdrawCase>(), verbOf<MarkNotApplicable>(), verbOf<BeginPause>(),
        verbOf<EndPause>(),         verbOf<Extend>(),       verbOf<LinkCase>(),      verbOf<Attach>(),
    };
    return kVerbs;
}

} // namespace recourse
