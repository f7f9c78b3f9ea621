// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/list/case_columns.h"

#include "domain/procedure/names.h"

#include <algorithm>
#include <array>

namespace recourse {

namespace {

QString numberText(const CaseRowView& view) {
    return fromUtf8(view.row.summary.number);
}

QString receivedText(const CaseRowView& view) {
    return view.texts.shortDay(view.office.zone.dayOf(view.row.summary.receivedAt));
}

QString receivedHint(const CaseRowView& view) {
    return view.texts.written(Param(view.row.summary.receivedAt));
}

QString gradeText(const CaseRowView& view) {
    const CaseSummary& summary = view.row.summary;
    const Procedure* procedure = view.office.findProcedure(summary.procedure);
    if (procedure == nullptr || summary.grade.empty())
        return fromUtf8(summary.grade);
    return view.texts.name(nameOf(procedure->scale.grades, summary.grade));
}

QString rowDueText(const CaseRowView& view) {
    const CaseSummary& summary = view.row.summary;
    if (!summary.dueAt)
        return {};
    const Urgency urgency = urgencyOf(summary, view.office, view.now);
    return dueText(view.texts, {*summary.dueAt, urgency}, view.office.zone, view.now);
}

QString rowDueHint(const CaseRowView& view) {
    const CaseSummary& summary = view.row.summary;
    if (!summary.dueAt)
        return {};
    const Procedure* procedure = view.office.findProcedure(summary.procedure);
    QString due = view.texts.written(Param(*summary.dueAt));
    if (procedure == nullptr)
        return due;
    return deadlineName(*procedure, summary.dueKey, summary.grade, view.texts) + QLatin1Char('\n') + due;
}

QString rowAmountText(const CaseRowView& view) {
    const auto& amount = view.row.summary.amount;
    return amount ? view.texts.written(Param(*amount)) : QString();
}

constexpr std::array kCaseColumns{
    CaseColumn{"number", SortColumn::Number, false, numberText, nullptr},
    CaseColumn{"received", SortColumn::Received, false, receivedText, receivedHint},
    CaseColumn{"customer", SortColumn::Customer, false,
               [](const CaseRowView& view) { return customerText(view.texts, view.row); }, nullptr},
    CaseColumn{"product", SortColumn::Product, false,
               [](const CaseRowView& view) { return productText(view.row.summary.product, view.row.summary.batch); },
               nullptr},
    CaseColumn{"class", SortColumn::Grade, false, gradeText, nullptr},
    CaseColumn{"stage", SortColumn::Stage, false,
               [](const CaseRowView& view) { return stageText(view.texts, view.office, view.row.summary); }, nullptr},
    CaseColumn{"due", SortColumn::Due, false, rowDueText, rowDueHint},
    CaseColumn{"amount", SortColumn::Amount, true, rowAmountText, nullptr},
    CaseColumn{"matter", std::nullopt, false, [](const CaseRowView& view) { return fromUtf8(view.row.summary.matter); },
               [](const CaseRowView& view) { return fromUtf8(view.row.summary.matter); }},
};

} // namespace

std::span<const CaseColumn> caseColumns() {
    return kCaseColumns;
}

int columnOf(std::string_view id) {
    const auto found =
        std::find_if(kCaseColumns.begin(), kCaseColumns.end(), [id](const CaseColumn& c) { return c.id == id; });
    return static_cast<int>(found - kCaseColumns.begin());
}

QString stageText(const Texts& texts, const Office& office, const CaseSummary& summary) {
    if (!summary.end.empty())
        return texts.text("milestone." + summary.end);
    if (summary.stage.empty())
        return texts.text("stage.none");
    const Procedure* procedure = office.findProcedure(summary.procedure);
    return procedure != nullptr ? texts.written(stageName(*procedure, summary.stage)) : fromUtf8(summary.stage);
}

QString customerText(const Texts& texts, const ListRow& row) {
    return row.customer.empty() ? texts.text("customer.anonymous") : fromUtf8(row.customer);
}

QString productText(const std::string& product, const std::string& batch) {
    if (product.empty() || batch.empty())
        return fromUtf8(product.empty() ? batch : product);
    return fromUtf8(product) + QStringLiteral(" / ") + fromUtf8(batch);
}

} // namespace recourse
