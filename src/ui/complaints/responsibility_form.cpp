// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/responsibility_form.h"

#include "complaints/ui_responsibility.h"
#include "domain/complaints/responsibility.h"
#include "ui/binding/record_reader.h"

namespace recourse {
namespace {

constexpr std::int64_t kWholeShare = 10000;

Quantity percentage(std::int64_t hundredths) {
    return {hundredths, 2, "%"};
}

} // namespace

ResponsibilityForm::ResponsibilityForm(const VerbFields& fields, FormWords words, QWidget* parent)
    : VerbForm(parent)
    , m_ui(std::make_unique<Ui::Responsibility>()) {
    m_ui->setupUi(this);
    bind(fields, std::move(words));
    connect(&binder(), &FormBinder::changed, this, &ResponsibilityForm::showSum);
    connect(&binder(), &FormBinder::retranslated, this, &ResponsibilityForm::showSum);
    showSum();
}

ResponsibilityForm::~ResponsibilityForm() = default;

void ResponsibilityForm::showSum() {
    const FormWords& words = binder().words();
    std::int64_t sum = 0;
    for (const Responsibility& part : readableRows<Responsibility>(binder().draft(), words.read))
        sum += part.share.value_or(Percent{}).hundredths;
    const Sentence whole{"responsibility.live-sum", {percentage(sum)}};
    const Sentence rest{sum < kWholeShare ? "responsibility.live-missing" : "responsibility.live-too-much",
                        {percentage(sum), percentage(std::abs(kWholeShare - sum))}};
    m_ui->sumText->setText(words.texts->sentence(sum == kWholeShare ? whole : rest));
    m_ui->sumText->setVisible(sum != 0);
}

} // namespace recourse
