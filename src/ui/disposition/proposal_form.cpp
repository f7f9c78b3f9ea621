// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/disposition/proposal_form.h"

#include "disposition/ui_proposal.h"
#include "domain/disposition/settling.h"
#include "ui/binding/record_reader.h"

namespace recourse {
namespace {

/// The amounts that were typed, a sum for each currency: "12,000.00 元, 300.00 美元"; "—" if there are none.
std::string typedTotal(const Texts& texts, const std::vector<DispositionItem>& items,
                       std::optional<Money> DispositionItem::*amount) {
    std::map<std::string, Money> totals;
    for (const DispositionItem& item : items) {
        if (!(item.*amount))
            continue;
        const Money& typed = *(item.*amount);
        Money& total = totals.try_emplace(typed.currency, Money{0, typed.currency}).first->second;
        total = sum(total, typed).value_or(total);
    }
    QStringList written;
    for (const auto& [currency, total] : totals)
        written += texts.written(total);
    return written.isEmpty() ? "—" : written.join(QStringLiteral(", ")).toStdString();
}

} // namespace

ProposalForm::ProposalForm(const VerbFields& fields, FormWords words, QWidget* parent)
    : VerbForm(parent)
    , m_ui(std::make_unique<Ui::Proposal>()) {
    m_ui->setupUi(this);
    bind(fields, std::move(words));
    connect(&binder(), &FormBinder::changed, this, &ProposalForm::showTotals);
    connect(&binder(), &FormBinder::retranslated, this, &ProposalForm::showTotals);
    showTotals();
}

ProposalForm::~ProposalForm() = default;

void ProposalForm::showTotals() {
    const FormWords& words = binder().words();
    const auto items = readableRows<DispositionItem>(binder().draft(), words.read);
    m_ui->totalText->setText(words.texts->sentence({"disposition.live-total",
                                                    {typedTotal(*words.texts, items, &DispositionItem::amountAsked),
                                                     typedTotal(*words.texts, items, &DispositionItem::amount)}}));
}

} // namespace recourse
