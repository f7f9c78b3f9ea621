// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/approval/content.h"
#include "ui/approval/decision_form.h"
#include "ui/form_checks.h"
#include "ui/inputs/issue_label.h"
#include "ui/inputs/read_table.h"

#include <QRadioButton>

using namespace recourse;

namespace {

const RowId kProposalRow(10);

Approval approvalOf(RowId id, const char* state, const CaseFile& file) {
    Approval approval{id};
    approval.subject = Choice{"disposition"};
    approval.record = kProposalRow;
    approval.rule = "QP-07 5.3";
    approval.content = approvalContent(file, kProposalRow);
    approval.state = Choice{state};
    approval.startedBy = "王五";
    approval.startedAt = Instant(std::chrono::seconds(1795161600));
    return approval;
}

ApprovalStep stepOf(RowId id, RowId approval, std::int64_t order, const char* act) {
    ApprovalStep step{id};
    step.approval = approval;
    step.order = order;
    step.role = Choice{"manager"};
    step.act = Choice{act};
    return step;
}

/// A proposal whose review is done and whose approval waits.
struct OpenDecision : FormFixture {
    DecisionForm form{verbFields("decide"), words(zh)};
    CaseFile file;

    OpenDecision() {
        procedure.roles = {{"manager", {"质量部负责人", "Quality manager"}, {}}};
        file.complaint.number = "2611-03";
        Disposition proposal{kProposalRow};
        proposal.summary = LongText{"退货 300 桶，赔偿停产损失"};
        proposal.total = Money{1200000, "CNY"};
        file.rows<Disposition>().push_back(proposal);
        DispositionItem item{RowId(11)};
        item.disposition = kProposalRow;
        item.kind = Choice{"compensation"};
        item.amount = Money{1200000, "CNY"};
        file.rows<DispositionItem>().push_back(item);
        file.rows<Approval>().push_back(approvalOf(RowId(20), "open", file));
        ApprovalStep review = stepOf(RowId(21), RowId(20), 1, "review");
        review.outcome = Choice{"approved"};
        review.person = "张三";
        review.onBehalfOf = "李四";
        review.at = Instant(std::chrono::seconds(1795165200));
        review.reason = LongText{"金额在权限内"};
        file.rows<ApprovalStep>().push_back(review);
        file.rows<ApprovalStep>().push_back(stepOf(RowId(22), RowId(20), 2, "approve"));
        form.binder().setDraft({});
    }
    /// The amount is changed: the run is void and a new one begins.
    void change() {
        file.rows<Approval>().front().state = Choice{"void"};
        file.rows<DispositionItem>().front().amount = Money{1500000, "CNY"};
        file.rows<Approval>().push_back(approvalOf(RowId(30), "open", file));
        file.rows<ApprovalStep>().push_back(stepOf(RowId(31), RowId(30), 1, "review"));
    }
    void show() { form.follow(viewOf(file)); }
    [[nodiscard]] QString textOf(const char* table) const {
        const auto* found = form.findChild<ReadTable*>(QLatin1String(table));
        QString text;
        for (int row = 0; row < found->rowCount(); ++row) {
            for (int column = 0; column < found->columnCount(); ++column)
                text += found->textAt(row, column) + u'|';
            text += u'\n';
        }
        return text;
    }
    [[nodiscard]] QString voided() const { return form.findChild<IssueLabel*>(QStringLiteral("voidIssue"))->text(); }
};

} // namespace

TEST_CASE("the decision form has a place for every field, in both languages", "[decision-form]") {
    checkWholeForm("decide");
}

TEST_CASE("what is approved stands there line by line, in words", "[decision-form]") {
    OpenDecision open;
    open.show();
    const QString content = open.textOf("contentTable");
    INFO(content.toStdString());
    CHECK(content.contains(QStringLiteral("处理意见|退货 300 桶，赔偿停产损失|")));
    CHECK(content.contains(QStringLiteral("处理方式|赔偿|")));
    CHECK(content.contains(QStringLiteral("12,000")));
    CHECK(content.contains(QStringLiteral("2611-03")));
    CHECK(open.voided().isEmpty());
}

TEST_CASE("the route says who did what, for whom, when and why, and whose turn it is", "[decision-form]") {
    OpenDecision open;
    open.show();
    const QString route = open.textOf("routeTable");
    INFO(route.toStdString());
    CHECK(route.contains(QStringLiteral("1 · 质量部负责人 · 审核|同意 · 张三（代 李四）|")));
    CHECK(route.contains(QStringLiteral("金额在权限内")));
    CHECK(route.contains(QStringLiteral("2 · 质量部负责人 · 批准|● 待处理|")));
    CHECK(open.form.findChild<QLabel*>(QStringLiteral("routeText"))->text().contains(QStringLiteral("QP-07 5.3")));
}

TEST_CASE("an approval that a change made void is said, with what changed", "[decision-form]") {
    OpenDecision open;
    open.change();
    open.show();
    CHECK_FALSE(open.voided().isEmpty());
    const QString changes = open.textOf("changesTable");
    INFO(changes.toStdString());
    CHECK(changes.contains(QStringLiteral("12,000")));
    CHECK(changes.contains(QStringLiteral("15,000")));
    CHECK_FALSE(changes.contains(QStringLiteral("2611-03")));
}

TEST_CASE("the approval that the draft names is shown", "[decision-form]") {
    OpenDecision open;
    open.change();
    Draft draft;
    draft.values["record"] = "20";
    open.show();
    open.form.binder().setDraft(draft);
    CHECK(open.textOf("routeTable").contains(QStringLiteral("张三")));
    CHECK(open.form.findChild<QLabel*>(QStringLiteral("stateText"))->text().contains(QStringLiteral("已作废")));
}

TEST_CASE("a case without approvals says how they come", "[decision-form]") {
    OpenDecision open;
    open.form.follow(open.viewOf({}));
    CHECK(open.form.findChild<QLabel*>(QStringLiteral("stateText"))->text().contains(QStringLiteral("提出处理意见")));
    CHECK(open.form.findChild<QWidget*>(QStringLiteral("sides"))->isHidden());
}

TEST_CASE("a decision is one of three", "[decision-form]") {
    OpenDecision open;
    const auto radios = open.form.binder().findInput("outcome")->findChildren<QRadioButton*>();
    REQUIRE(radios.size() == 3);
    radios[1]->click();
    CHECK(open.form.binder().draft().values.at("outcome") == "refuse");
    radios[0]->click();
    CHECK(open.form.binder().draft().values.at("outcome") == "approve");
    open.form.binder().setDraft({});
    CHECK_FALSE(radios[0]->isChecked());
}

TEST_CASE("pictures of the decision form", "[.][look]") {
    OpenDecision open;
    open.show();
    savePictures(open.form, QStringLiteral("decision-zh"), {1100, 700});
    open.change();
    open.show();
    savePictures(open.form, QStringLiteral("decision-void-zh"), {1100, 700});
    DecisionForm english(verbFields("decide"), open.words(open.en));
    english.follow(open.viewOf(open.file));
    savePictures(english, QStringLiteral("decision-en"), {1100, 700});
}
