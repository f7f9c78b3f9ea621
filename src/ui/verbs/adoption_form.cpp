// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verbs/adoption_form.h"

#include "casefile/ui_adoption.h"
#include "texts/procedure_comparison.h"

#include <QLabel>

namespace recourse {

namespace {

QString adoptedRuleText(const ComparedRule& rule) {
    QString text = QStringLiteral("• ") + rule.section + QStringLiteral(" · ") + rule.rule;
    if (!rule.what.isEmpty())
        text += QStringLiteral(" · ") + rule.what;
    if (!rule.before.isEmpty())
        text += QStringLiteral("\n    − ") + rule.before;
    if (!rule.after.isEmpty())
        text += QStringLiteral("\n    + ") + rule.after;
    return text;
}

void showOrHide(QLabel& label, const QString& text) {
    label.setText(text);
    label.setVisible(!text.isEmpty());
}

} // namespace

AdoptionForm::AdoptionForm(const VerbFields& fields, FormWords words, QWidget* parent) : VerbForm(parent) {
    Ui::Adoption design;
    design.setupUi(this);
    bind(fields, std::move(words));
    m_changesNote = design.changesNote;
    m_changes = design.changesText;
    m_datesNote = design.datesNote;
    m_dates = design.datesText;
    for (QLabel* label : {m_changes, m_dates}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    for (QLabel* label : {m_changesNote, m_changes, m_datesNote, m_dates})
        label->hide();
}

void AdoptionForm::showCase(const CaseView& view) {
    const Texts& texts = *binder().words().texts;
    const std::optional<Adoption>& adoption = view.adoption;
    showOrHide(*m_changesNote, adoption
                                   ? texts.sentence({"adopt.would", {view.procedure->revision, adoption->to->revision}})
                                   : QString());
    showOrHide(*m_changes, adoption ? changesOf(view) : QString());
    const QString dates = adoption ? datesOf(*adoption) : QString();
    showOrHide(*m_datesNote, dates.isEmpty() ? QString() : texts.text("adopt.dates"));
    showOrHide(*m_dates, dates);
}

QString AdoptionForm::changesOf(const CaseView& view) const {
    const Texts& texts = *binder().words().texts;
    QStringList lines;
    for (const ComparedRule& rule :
         procedureComparison(texts, *view.procedure, *view.adoption->to, view.adoption->changes))
        lines += adoptedRuleText(rule);
    return lines.join(u'\n');
}

QString AdoptionForm::datesOf(const Adoption& adoption) const {
    const Texts& texts = *binder().words().texts;
    const auto written = [&texts](const std::optional<Instant>& date) {
        return date ? texts.written(*date) : QStringLiteral("–");
    };
    QStringList lines;
    for (const AdoptedDate& date : adoption.dates)
        lines += QStringLiteral("• ") + texts.name(date.rule) + QStringLiteral("  ") + written(date.from) +
                 QStringLiteral(" → ") + written(date.to);
    if (adoption.approvals > 0)
        lines += QStringLiteral("• ") + texts.sentence({"adopt.approvals", {adoption.approvals}});
    return lines.join(u'\n');
}

} // namespace recourse
