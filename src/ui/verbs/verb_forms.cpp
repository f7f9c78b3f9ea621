// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verbs/verb_forms.h"

#include "casefile/ui_case_link.h"
#include "casefile/ui_closing.h"
#include "casefile/ui_extension.h"
#include "casefile/ui_not_applicable.h"
#include "casefile/ui_pause_begin.h"
#include "casefile/ui_pause_end.h"
#include "casefile/ui_reason.h"
#include "complaints/ui_contact.h"
#include "complaints/ui_follow_up.h"
#include "complaints/ui_reply.h"
#include "complaints/ui_responsibility.h"
#include "complaints/ui_safety_decision.h"
#include "complaints/ui_validity.h"
#include "domain/casefile/verb.h"
#include "notices/ui_notice.h"
#include "notices/ui_notice_answer.h"
#include "notices/ui_notice_receipt.h"
#include "returns/ui_goods_in.h"
#include "returns/ui_goods_return.h"
#include "returns/ui_hold.h"
#include "returns/ui_hold_release.h"
#include "returns/ui_sample.h"
#include "ui/complaints/acknowledgement_form.h"
#include "ui/complaints/classification_form.h"

#include <algorithm>

namespace recourse {
namespace {

using NewForm = std::unique_ptr<VerbForm> (*)(const VerbFields&, const InputShape&, FormWords, QWidget*);

template <class Form>
std::unique_ptr<VerbForm> newForm(const VerbFields& fields, const InputShape& shape, FormWords words, QWidget* parent) {
    return std::make_unique<Form>(fields, shape, std::move(words), parent);
}

struct VerbDesign {
    VerbFields fields;
    NewForm make;
};

std::vector<VerbDesign> verbDesigns() {
    return {
        {{"acknowledge", "acknowledgement", {"way"}}, newForm<AcknowledgementForm>},
        {{"contact", "contact", {"text"}}, newForm<PlainForm<Ui::Contact>>},
        {{"reply", "reply", {"type", "text"}}, newForm<PlainForm<Ui::Reply>>},
        {{"follow-up", "follow_up", {"satisfied"}}, newForm<PlainForm<Ui::FollowUp>>},
        {{"judge-safety", "safety_decision", {"adverse-event"}}, newForm<PlainForm<Ui::SafetyDecision>>},
        {{"classify", "classification", {}}, newForm<ClassificationForm>},
        {{"validity", "validity_judgement", {"validity"}}, newForm<PlainForm<Ui::Validity>>},
        {{"responsibility", "responsibility_judgement", {}}, newForm<PlainForm<Ui::Responsibility>>},
        {{"notice", "notice", {"departments"}}, newForm<PlainForm<Ui::Notice>>},
        {{"sign-notice", "notice_receipt", {}}, newForm<PlainForm<Ui::NoticeReceipt>>},
        {{"answer-notice", "notice_answer", {}}, newForm<PlainForm<Ui::NoticeAnswer>>},
        {{"hold", "hold", {}}, newForm<PlainForm<Ui::Hold>>},
        {{"release-hold", "hold_release", {"reason"}}, newForm<PlainForm<Ui::HoldRelease>>},
        {{"sample", "sample", {}}, newForm<PlainForm<Ui::Sample>>},
        {{"authorise-return", "goods_return", {}}, newForm<PlainForm<Ui::GoodsReturn>>},
        {{"receive-return", "goods_in", {}}, newForm<PlainForm<Ui::GoodsIn>>},
        {{"close", "closing", {}}, newForm<PlainForm<Ui::Closing>>},
        {{"reopen", "reopening", {"reason"}}, newForm<PlainForm<Ui::Reason>>},
        {{"withdraw-case", "withdrawal", {"reason"}}, newForm<PlainForm<Ui::Reason>>},
        {{"not-applicable", "not_applicable", {"milestone", "reason"}}, newForm<PlainForm<Ui::NotApplicable>>},
        {{"pause", "pause_begin", {"deadline", "reason"}}, newForm<PlainForm<Ui::PauseBegin>>},
        {{"resume", "pause_end", {"deadline"}}, newForm<PlainForm<Ui::PauseEnd>>},
        {{"extend", "extension", {"deadline", "due-on", "reason"}}, newForm<PlainForm<Ui::Extension>>},
        {{"link", "case_link", {"kind", "other-case"}}, newForm<PlainForm<Ui::CaseLink>>},
    };
}

} // namespace

std::unique_ptr<VerbForm> newVerbForm(std::string_view verb, FormWords words, QWidget* parent) {
    const std::vector<VerbDesign> designs = verbDesigns();
    const auto design = std::find_if(designs.begin(), designs.end(),
                                     [verb](const VerbDesign& known) { return known.fields.verb == verb; });
    if (design == designs.end())
        return nullptr;
    return design->make(design->fields, findVerb(verb)->shape(), std::move(words), parent);
}

std::string_view headOfVerbForm(std::string_view verb) {
    for (const VerbDesign& design : verbDesigns()) {
        if (design.fields.verb == verb)
            return design.fields.record;
    }
    return {};
}

} // namespace recourse
