// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/approval/approving.h"
#include "domain/casefile/adopting.h"
#include "domain/casefile/ending.h"
#include "domain/casefile/steps.h"
#include "domain/casefile/verb.h"
#include "domain/complaints/answering.h"
#include "domain/complaints/judging.h"
#include "domain/complaints/linking.h"
#include "domain/complaints/minutes.h"
#include "domain/complaints/registration.h"
#include "domain/deadlines/customer_date.h"
#include "domain/deadlines/moving.h"
#include "domain/deadlines/recounting.h"
#include "domain/disposition/agreeing.h"
#include "domain/disposition/settling.h"
#include "domain/eightd/eightd_verbs.h"
#include "domain/inspection/inspect.h"
#include "domain/notices/notice_verbs.h"
#include "domain/notices/passing_on.h"
#include "domain/penalties/penalising.h"
#include "domain/returns/hold_verbs.h"
#include "domain/returns/return_verbs.h"
#include "domain/returns/sampling.h"

#include <array>

namespace recourse {

namespace {

constexpr std::array kVerbs{
    verbOf<Register>(),
    verbOf<BringIn>(),
    verbOf<Amend>(),
    verbOf<Acknowledge>(),
    verbOf<NoteContact>(),
    verbOf<RecordStep>(),
    verbOf<Classify>(),
    verbOf<ConfirmClass>(),
    verbOf<JudgeSafety>(),
    verbOf<JudgeValidity>(),
    verbOf<JudgeResponsibility>(),
    verbOf<SendNotice>(),
    verbOf<SignNotice>(),
    verbOf<AnswerNotice>(),
    verbOf<RefuseNotice>(),
    verbOf<ForwardNotice>(),
    verbOf<HoldGoods>(),
    verbOf<ReleaseHold>(),
    verbOf<RecordSample>(),
    verbOf<AuthoriseReturn>(),
    verbOf<ReceiveReturn>(),
    verbOf<Inspect>(),
    verbOf<Investigate>(),
    verbOf<KeepMinutes>(),
    verbOf<FileEightD>(),
    verbOf<PlanAction>(),
    verbOf<VerifyAction>(),
    verbOf<WithdrawContainment>(),
    verbOf<Propose>(),
    verbOf<WithdrawProposal>(),
    verbOf<Decide>(),
    verbOf<CarryOut>(),
    verbOf<Penalise>(),
    verbOf<SendReply>(),
    verbOf<Settle>(),
    verbOf<AskAfterwards>(),
    verbOf<Close>(),
    verbOf<Reopen>(),
    verbOf<WithdrawCase>(),
    verbOf<MarkNotApplicable>(),
    verbOf<BeginPause>(),
    verbOf<EndPause>(),
    verbOf<Extend>(),
    verbOf<MoveDates>(),
    verbOf<AdoptRevision>(),
    verbOf<NoteCustomerDate>(),
    verbOf<LinkCase>(),
    verbOf<Attach>(),
};

} // namespace

std::span<const Verb> verbs() {
    return kVerbs;
}

} // namespace recourse
