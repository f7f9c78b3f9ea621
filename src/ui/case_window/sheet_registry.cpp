// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case_window/sheet_registry.h"

#include "domain/approval/approving.h"
#include "domain/casefile/ending.h"
#include "domain/complaints/answering.h"
#include "domain/complaints/judging.h"
#include "domain/complaints/registration.h"
#include "domain/deadlines/moving.h"
#include "domain/disposition/settling.h"
#include "domain/eightd/eightd_verbs.h"
#include "domain/inspection/inspect.h"
#include "domain/notices/notice_verbs.h"
#include "domain/returns/hold_verbs.h"
#include "domain/returns/return_verbs.h"
#include "domain/returns/sampling.h"
#include "presentation/forms/initial_draft.h"
#include "ui/approval/decision_form.h"
#include "ui/case_window/records_to_choose.h"
#include "ui/complaints/registration_form.h"
#include "ui/disposition/proposal_form.h"
#include "ui/disposition/settling_forms.h"
#include "ui/eightd/action_forms.h"
#include "ui/eightd/eight_d_form.h"
#include "ui/eightd/investigation_form.h"
#include "ui/inspection/inspection_form.h"
#include "ui/verbs/verb_forms.h"

#include <algorithm>
#include <array>

namespace recourse {

namespace {

SheetForm registrationSheet(const SheetSetting& setting) {
    auto* form = new RegistrationForm(setting.verb.shape(), setting.words);
    SheetForm sheet{form, &form->binder(), std::string(RecordOf<Complaint>::table), {}, &form->similarPanel()};
    if (setting.view != nullptr)
        sheet.initial = registrationDraft(setting.view->loaded.file, setting.procedure, setting.reading);
    return sheet;
}

/// What a form of its own begins with; null: nothing.
using InitialDraft = Draft (*)(const CaseFile&, const Reading&);

/// A form class of its own, whose head is the record R.
template <class Form, class R, InitialDraft Initial = nullptr>
SheetForm ownSheet(const SheetSetting& setting) {
    auto* form = new Form(setting.verb.shape(), setting.words);
    SheetForm sheet{form, &form->binder(), std::string(RecordOf<R>::table), {}, nullptr};
    if constexpr (Initial != nullptr) {
        if (setting.view != nullptr)
            sheet.initial = Initial(setting.view->loaded.file, setting.reading);
    }
    return sheet;
}

SheetForm decisionSheet(const SheetSetting& setting) {
    auto* form = new DecisionForm(setting.verb.shape(), setting.words);
    if (setting.view != nullptr)
        form->show(setting.view->loaded.file, setting.procedure, *setting.words.texts);
    return SheetForm{form, &form->binder(), std::string(RecordOf<Decision>::table), {}, nullptr};
}

/// A form of the shared table of verb forms.
SheetForm verbSheet(const SheetSetting& setting) {
    VerbForm* form = newVerbForm(setting.verb.id, setting.words).release();
    SheetForm sheet{form, &form->binder(), std::string(headOfVerbForm(setting.verb.id)), {}, nullptr};
    if (setting.view == nullptr)
        return sheet;
    for (const auto& [field, records] : recordsToChoose(*setting.view, setting.verb.id, *setting.words.texts))
        form->setRecords(field, records);
    if (setting.verb.id == Classify::id)
        sheet.initial = classificationDraft(setting.view->loaded.file, setting.reading);
    return sheet;
}

constexpr std::array kSheetEntries{
    SheetEntry{Register::id, registrationSheet},
    SheetEntry{Amend::id, registrationSheet},
    SheetEntry{Acknowledge::id, verbSheet},
    SheetEntry{NoteContact::id, verbSheet},
    SheetEntry{Classify::id, verbSheet},
    SheetEntry{JudgeSafety::id, verbSheet},
    SheetEntry{JudgeValidity::id, verbSheet},
    SheetEntry{JudgeResponsibility::id, verbSheet},
    SheetEntry{SendNotice::id, verbSheet},
    SheetEntry{SignNotice::id, verbSheet},
    SheetEntry{AnswerNotice::id, verbSheet},
    SheetEntry{AuthoriseReturn::id, verbSheet},
    SheetEntry{ReceiveReturn::id, verbSheet},
    SheetEntry{HoldGoods::id, verbSheet},
    SheetEntry{ReleaseHold::id, verbSheet},
    SheetEntry{RecordSample::id, verbSheet},
    SheetEntry{Inspect::id, ownSheet<InspectionForm, InspectionReport, inspectionDraft>},
    SheetEntry{Investigate::id, ownSheet<InvestigationForm, Investigation>},
    SheetEntry{FileEightD::id, ownSheet<EightDForm, EightD, eightDDraft>},
    SheetEntry{PlanAction::id, ownSheet<ActionForm, Action>},
    SheetEntry{VerifyAction::id, ownSheet<VerificationForm, Verification>},
    SheetEntry{WithdrawContainment::id, ownSheet<ContainmentEndForm, ContainmentEnd>},
    SheetEntry{Propose::id, ownSheet<ProposalForm, Proposal>},
    SheetEntry{WithdrawProposal::id, ownSheet<ProposalWithdrawalForm, ProposalWithdrawal>},
    SheetEntry{CarryOut::id, ownSheet<CarryingOutForm, CarryingOut>},
    SheetEntry{Decide::id, decisionSheet},
    SheetEntry{SendReply::id, verbSheet},
    SheetEntry{AskAfterwards::id, verbSheet},
    SheetEntry{MarkNotApplicable::id, verbSheet},
    SheetEntry{BeginPause::id, verbSheet},
    SheetEntry{EndPause::id, verbSheet},
    SheetEntry{Extend::id, verbSheet},
    SheetEntry{Close::id, verbSheet},
    SheetEntry{Reopen::id, verbSheet},
    SheetEntry{WithdrawCase::id, verbSheet},
};

} // namespace

std::span<const SheetEntry> sheetEntries() {
    return kSheetEntries;
}

const SheetEntry* findSheetEntry(std::string_view verb) {
    const auto found = std::find_if(kSheetEntries.begin(), kSheetEntries.end(),
                                    [verb](const SheetEntry& entry) { return entry.verb == verb; });
    return found == kSheetEntries.end() ? nullptr : &*found;
}

std::vector<std::string_view> caseSheets() {
    std::vector<std::string_view> sheets;
    for (const Verb& verb : verbs()) {
        const bool onCase = verb.id != Register::id && findSheetEntry(verb.id) != nullptr;
        if (onCase && std::find(sheets.begin(), sheets.end(), verb.sheet) == sheets.end())
            sheets.push_back(verb.sheet);
    }
    return sheets;
}

} // namespace recourse
