// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approval/decision_form.h"

#include "approval/ui_decision.h"
#include "domain/approval/approving.h"
#include "domain/approval/route_progress.h"
#include "ui/approval/content_words.h"
#include "ui/binding/record_reader.h"

#include <algorithm>

namespace recourse {
namespace {

bool isApprovalIn(const Approval& approval, std::string_view state) {
    return approval.state && approval.state->code == state;
}

QString codeName(const FormWords& words, std::string_view table, std::string_view key,
                 const std::optional<Choice>& code) {
    return code ? choiceName(*words.texts, *words.procedure, {table, key}, code->code) : QString();
}

/// "1 · 质量部负责人 · 审核"
QString stepInWords(const FormWords& words, const ApprovalStep& step) {
    QString role = codeName(words, "approval_step", "role", step.role);
    if (step.raisedFrom) {
        const QString from = codeName(words, "approval_step", "raised-from", step.raisedFrom);
        role = words.texts->sentence({"approval.raised-role", {role.toStdString(), from.toStdString()}});
    }
    return QString::number(step.order.value_or(0)) + QStringLiteral(" · ") + role + QStringLiteral(" · ") +
           codeName(words, "approval_step", "act", step.act);
}

/// "同意 · 张三（代 李四）"; of an open step that its turn has come.
QString outcomeInWords(const FormWords& words, const ApprovalStep& step, bool isOpen) {
    if (!step.outcome)
        return words.texts->text(isOpen ? "approval.step-open" : "approval.step-to-come");
    QString outcome = codeName(words, "approval_step", "outcome", step.outcome);
    if (!step.person)
        return outcome;
    QString person = fromUtf8(*step.person);
    if (step.onBehalfOf)
        person = words.texts->sentence({"approval.on-behalf", {*step.person, *step.onBehalfOf}});
    return outcome + QStringLiteral(" · ") + person;
}

/// The run before this one over the same record that a change ended, or null.
const Approval* voidedBefore(const CaseFile& file, const Approval& approval) {
    const Approval* found = nullptr;
    for (const Approval& other : file.rows<Approval>()) {
        if (other.id == approval.id)
            return found;
        if (other.record == approval.record && other.subject == approval.subject && isApprovalIn(other, "void"))
            found = &other;
    }
    return found;
}

void fillTable(ReadTable& table, const QStringList& headings, const ContentRows& content) {
    table.setTexts(headings, content.rows);
    for (const int row : content.headings)
        table.setBold(row);
}

} // namespace

DecisionForm::DecisionForm(const VerbFields& fields, FormWords words, QWidget* parent)
    : VerbForm(parent)
    , m_ui(std::make_unique<Ui::Decision>()) {
    m_ui->setupUi(this);
    bind(fields, std::move(words));
    m_ui->changesPanel->hide();
    connect(&binder(), &FormBinder::changed, this, [this] {
        if (view() != nullptr)
            showCase(*view());
    });
}

DecisionForm::~DecisionForm() = default;

const Approval* DecisionForm::chosen(const CaseFile& file) {
    const std::vector<Approval>& approvals = file.rows<Approval>();
    const Draft draft = binder().draft();
    const auto named = readableRecord<Decision>(draft.values, binder().words().read).record;
    const Approval* last = nullptr;
    for (const Approval& approval : approvals) {
        if (approval.id == named)
            return &approval;
        const bool isBetter = last == nullptr || isApprovalIn(approval, "open") || !isApprovalIn(*last, "open");
        last = isBetter ? &approval : last;
    }
    return last;
}

void DecisionForm::showCase(const CaseView& view) {
    const CaseFile& file = view.loaded.file;
    const Texts& texts = *binder().words().texts;
    const FormWords words{&texts, view.procedure, binder().words().read};
    const Approval* approval = chosen(file);
    m_ui->sides->setVisible(approval != nullptr);
    if (approval == nullptr) {
        m_ui->stateText->setText(texts.text("approval.nothing-yet"));
        m_ui->voidIssue->setText({});
        return;
    }
    showState(*approval, words);
    showContent(*approval, words);
    showChanges(file, *approval, words);
    showRoute(file, *approval, words);
}

void DecisionForm::showState(const Approval& approval, const FormWords& words) {
    const QString subject = codeName(words, "approval", "subject", approval.subject);
    const QString state = codeName(words, "approval", "state", approval.state);
    QString text = words.texts->sentence({"approval.shown",
                                          {subject.toStdString(), state.toStdString(), approval.startedBy.value_or("?"),
                                           approval.startedAt.value_or(Instant())}});
    if (approval.endReason && !approval.endReason->text.empty())
        text += u'\n' + words.texts->sentence({"approval.ended", {approval.endReason->text}});
    m_ui->stateText->setText(text);
}

void DecisionForm::showContent(const Approval& approval, const FormWords& words) {
    fillTable(*m_ui->contentTable, {words.texts->text("column.field"), words.texts->text("column.value")},
              contentRows(words, approval.content.value_or("")));
    m_ui->contentTable->setAccessibleName(words.texts->text("group.approval-content"));
}

void DecisionForm::showChanges(const CaseFile& file, const Approval& approval, const FormWords& words) {
    const Approval* before = voidedBefore(file, approval);
    std::string now = approval.content.value_or("");
    if (isApprovalIn(approval, "void")) {
        before = &approval;
        now = approvalContent(file, approval.record.value_or(RowId(0)));
    }
    const bool isVoided = before != nullptr;
    m_ui->voidIssue->setText(isVoided ? words.texts->text("approval.voided-by-change") : QString());
    m_ui->changesPanel->setVisible(isVoided);
    if (!isVoided)
        return;
    fillTable(*m_ui->changesTable,
              {words.texts->text("column.field"), words.texts->text("column.before"), words.texts->text("column.now")},
              changeRows(words, differences(before->content.value_or(""), now)));
    m_ui->changesTable->setAccessibleName(words.texts->text("group.approval-changes"));
}

void DecisionForm::showRoute(const CaseFile& file, const Approval& approval, const FormWords& words) {
    std::vector<ApprovalStep> steps = recourse::children(file, approval.id, &ApprovalStep::approval);
    std::stable_sort(steps.begin(), steps.end(), [](const auto& a, const auto& b) { return a.order < b.order; });
    std::vector<const ApprovalStep*> open;
    if (isApprovalIn(approval, "open"))
        open = openSteps(file, approval.id);
    std::vector<QStringList> rows;
    std::vector<int> turns;
    for (const ApprovalStep& step : steps) {
        const bool isOpen =
            std::any_of(open.begin(), open.end(), [&step](const auto* one) { return one->id == step.id; });
        if (isOpen)
            turns.push_back(static_cast<int>(rows.size()));
        rows.push_back({stepInWords(words, step), outcomeInWords(words, step, isOpen),
                        step.at ? words.texts->written(*step.at) : QString(),
                        step.reason ? fromUtf8(step.reason->text) : QString()});
    }
    m_ui->routeTable->setTexts({words.texts->text("column.step"), words.texts->label("outcome", "approval_step"),
                                words.texts->label("at"), words.texts->label("reason")},
                               rows);
    for (const int row : turns)
        m_ui->routeTable->setBold(row);
    m_ui->routeTable->setAccessibleName(words.texts->text("group.approval-route"));
    m_ui->routeText->setText(words.texts->sentence({"approval.route-rule", {approval.rule.value_or("")}}));
    m_ui->routeText->setVisible(approval.rule.has_value());
}

} // namespace recourse
