// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verbs/verb_forms.h"

#include "casefile/ui_case_link.h"
#include "casefile/ui_closing.h"
#include "casefile/ui_customer_deadline.h"
#include "casefile/ui_extension.h"
#include "casefile/ui_not_applicable.h"
#include "casefile/ui_pause_begin.h"
#include "casefile/ui_pause_end.h"
#include "casefile/ui_reason.h"
#include "casefile/ui_step_done.h"
#include "complaints/ui_contact.h"
#include "complaints/ui_follow_up.h"
#include "complaints/ui_meeting.h"
#include "complaints/ui_reply.h"
#include "complaints/ui_safety_decision.h"
#include "complaints/ui_validity.h"
#include "disposition/ui_carrying_out.h"
#include "disposition/ui_penalty.h"
#include "disposition/ui_proposal_withdrawal.h"
#include "disposition/ui_settlement.h"
#include "domain/casefile/verb.h"
#include "eightd/ui_action.h"
#include "eightd/ui_containment_end.h"
#include "eightd/ui_verification.h"
#include "notices/ui_notice.h"
#include "notices/ui_notice_answer.h"
#include "notices/ui_notice_forward.h"
#include "notices/ui_notice_receipt.h"
#include "notices/ui_notice_refusal.h"
#include "returns/ui_goods_in.h"
#include "returns/ui_goods_return.h"
#include "returns/ui_hold.h"
#include "returns/ui_hold_release.h"
#include "returns/ui_sample.h"
#include "ui/approval/decision_form.h"
#include "ui/complaints/acknowledgement_form.h"
#include "ui/complaints/classification_form.h"
#include "ui/complaints/registration_form.h"
#include "ui/complaints/responsibility_form.h"
#include "ui/disposition/proposal_form.h"
#include "ui/eightd/eight_d_form.h"
#include "ui/eightd/investigation_form.h"
#include "ui/inspection/inspection_form.h"
#include "ui/verbs/adoption_form.h"

#include <algorithm>

namespace recourse {
namespace {

using NewForm = std::unique_ptr<VerbForm> (*)(const VerbFields&, FormWords, QWidget*);

template <class Form>
std::unique_ptr<VerbForm> newForm(const VerbFields& fields, FormWords words, QWidget* parent) {
    return std::make_unique<Form>(fields, std::move(words), parent);
}

struct VerbDesign {
    VerbFields fields{};
    NewForm make = nullptr;
};

constexpr VerbDesign kVerbDesigns[] = {
    {{"register", "complaint"}, newForm<RegistrationForm>},
    {{"amend", "complaint"}, newForm<RegistrationForm>},
    {{"acknowledge", "acknowledgement", {"way"}}, newForm<AcknowledgementForm>},
    {{"contact", "contact", {"text"}}, newForm<PlainForm<Ui::Contact>>},
    {{"step", "step_done", {"step"}}, newForm<PlainForm<Ui::StepDone>>},
    {{"classify", "classification"}, newForm<ClassificationForm>},
    {{"confirm-class", "class_confirmation"}, newForm<PlainForm<Ui::Reason>>},
    {{"judge-safety", "safety_decision", {"adverse-event"}}, newForm<PlainForm<Ui::SafetyDecision>>},
    {{"validity", "validity_judgement", {"validity"}}, newForm<PlainForm<Ui::Validity>>},
    {{"responsibility", "responsibility_judgement"}, newForm<ResponsibilityForm>},
    {{"notice", "notice", {"departments"}}, newForm<PlainForm<Ui::Notice>>},
    {{"sign-notice", "notice_receipt"}, newForm<PlainForm<Ui::NoticeReceipt>>},
    {{"answer-notice", "notice_answer"}, newForm<PlainForm<Ui::NoticeAnswer>>},
    {{"refuse-notice", "notice_refusal", {"reason"}}, newForm<PlainForm<Ui::NoticeRefusal>>},
    {{"forward-notice", "notice_forward", {"department"}}, newForm<PlainForm<Ui::NoticeForward>>},
    {{"hold", "hold"}, newForm<PlainForm<Ui::Hold>>},
    {{"release-hold", "hold_release", {"reason"}}, newForm<PlainForm<Ui::HoldRelease>>},
    {{"sample", "sample"}, newForm<PlainForm<Ui::Sample>>},
    {{"authorise-return", "goods_return"}, newForm<PlainForm<Ui::GoodsReturn>>},
    {{"receive-return", "goods_in"}, newForm<PlainForm<Ui::GoodsIn>>},
    {{"inspect", "inspection_report"}, newForm<InspectionForm>},
    {{"investigate", "investigation"}, newForm<InvestigationForm>},
    {{"meeting", "meeting", {"subject", "present", "decided"}}, newForm<PlainForm<Ui::Meeting>>},
    {{"eightd", "eight_d"}, newForm<EightDForm>},
    {{"action", "action"}, newForm<PlainForm<Ui::Action>>},
    {{"verify-action", "verification"}, newForm<PlainForm<Ui::Verification>>},
    {{"withdraw-containment", "containment_end"}, newForm<PlainForm<Ui::ContainmentEnd>>},
    {{"propose", "proposal"}, newForm<ProposalForm>},
    {{"withdraw", "proposal_withdrawal"}, newForm<PlainForm<Ui::ProposalWithdrawal>>},
    {{"decide", "decision"}, newForm<DecisionForm>},
    {{"carry-out", "carrying_out"}, newForm<PlainForm<Ui::CarryingOut>>},
    {{"penalise", "penalty", {"kind", "grounds"}}, newForm<PlainForm<Ui::Penalty>>},
    {{"reply", "reply", {"type", "text"}}, newForm<PlainForm<Ui::Reply>>},
    {{"settle", "settlement", {"agreed"}}, newForm<PlainForm<Ui::Settlement>>},
    {{"follow-up", "follow_up", {"satisfied"}}, newForm<PlainForm<Ui::FollowUp>>},
    {{"close", "closing"}, newForm<PlainForm<Ui::Closing>>},
    {{"reopen", "reopening", {"reason"}}, newForm<PlainForm<Ui::Reason>>},
    {{"withdraw-case", "withdrawal", {"reason"}}, newForm<PlainForm<Ui::Reason>>},
    {{"not-applicable", "not_applicable", {"milestone", "reason"}}, newForm<PlainForm<Ui::NotApplicable>>},
    {{"pause", "pause_begin", {"deadline", "reason"}}, newForm<PlainForm<Ui::PauseBegin>>},
    {{"resume", "pause_end", {"deadline"}}, newForm<PlainForm<Ui::PauseEnd>>},
    {{"extend", "extension", {"deadline", "due-on", "reason"}}, newForm<PlainForm<Ui::Extension>>},
    {{"adopt-revision", "reason_given", {"reason"}}, newForm<AdoptionForm>},
    {{"customer-deadline", "customer_deadline", {"what", "due-at"}}, newForm<PlainForm<Ui::CustomerDeadline>>},
    {{"link", "case_link", {"kind", "other-case"}}, newForm<PlainForm<Ui::CaseLink>>},
};

const VerbDesign* findDesign(std::string_view verb) {
    const auto found = std::find_if(std::begin(kVerbDesigns), std::end(kVerbDesigns),
                                    [verb](const VerbDesign& known) { return known.fields.verb == verb; });
    return found == std::end(kVerbDesigns) ? nullptr : found;
}

} // namespace

bool hasForm(std::string_view verb) {
    return findDesign(verb) != nullptr;
}

VerbFields verbFields(std::string_view verb) {
    const VerbDesign* design = findDesign(verb);
    return design == nullptr ? VerbFields{} : design->fields;
}

std::unique_ptr<VerbForm> newVerbForm(std::string_view verb, FormWords words, QWidget* parent) {
    const VerbDesign* design = findDesign(verb);
    return design == nullptr ? nullptr : design->make(design->fields, std::move(words), parent);
}

std::vector<std::string_view> verbsOfCase() {
    std::vector<std::string_view> found;
    for (const Verb& verb : verbs()) {
        if (verb.id != "register" && hasForm(verb.id))
            found.push_back(verb.id);
    }
    return found;
}

std::vector<std::string_view> caseSheets() {
    std::vector<std::string_view> sheets;
    for (const std::string_view verb : verbsOfCase()) {
        const std::string_view sheet = findVerb(verb)->sheet;
        if (std::find(sheets.begin(), sheets.end(), sheet) == sheets.end())
            sheets.push_back(sheet);
    }
    return sheets;
}

} // namespace recourse
