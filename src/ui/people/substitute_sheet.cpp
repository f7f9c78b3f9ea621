// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/substitute_sheet.h"

#include "domain/casefile/reading_dates.h"
#include "people/ui_substitute_sheet.h"
#include "ui/people/dated_table.h"

namespace recourse {

SubstituteSheet::SubstituteSheet(const WindowSetting& setting, PeoplePresenter& presenter)
    : PeopleSheet(setting, presenter, PeopleForm::Substitution)
    , m_ui(std::make_unique<Ui::SubstituteSheetForm>()) {
    m_ui->setupUi(this);
    prepareDatedTable(*m_ui->linesTable);
    fields().add("substitute", *m_ui->substituteCombo, "people.substitute");
    fields().add("from", *m_ui->fromEdit, "people.from");
    fields().add("to", *m_ui->toEdit, "people.to");
    fields().add("subjects", *m_ui->subjectsChecks, "people.subjects");
    fields().add("on", *m_ui->endEdit, "people.ends-on");
    fields().add("reason", *m_ui->endReasonEdit, "people.reason");
    for (FieldInput* day : std::initializer_list<FieldInput*>{m_ui->fromEdit, m_ui->toEdit, m_ui->endEdit})
        readDaysIn(*day);
    connect(m_ui->linesTable, &QTableWidget::itemSelectionChanged, this, &SubstituteSheet::showEnd);
    connect(m_ui->addSubstituteButton, &QAbstractButton::clicked, this, &SubstituteSheet::substitute);
    connect(m_ui->endButton, &QAbstractButton::clicked, this, &SubstituteSheet::end);
}

SubstituteSheet::~SubstituteSheet() = default;

void SubstituteSheet::load() {
    fields().clear();
    const QString today = fromUtf8(dayText(presenter().today()));
    m_ui->fromEdit->setText(today);
    m_ui->endEdit->setText(today);
}

void SubstituteSheet::showRows() {
    m_ui->substituteCombo->setOptions(substituteOptions(presenter().office(), person()));
    const std::vector<ChoiceOption> subjects = subjectOptions(presenter().office(), texts());
    m_ui->subjectsChecks->setOptions(subjects);
    m_ui->subjectsChecks->setVisible(!subjects.empty());
    m_ui->subjectsLabel->setVisible(!subjects.empty());
    m_lines = substitutionLines(presenter().office(), person(), presenter().today(), texts());
    showDatedLines(*m_ui->linesTable,
                   {texts().text("people.substitute"), texts().text("people.from"), texts().text("people.to"),
                    texts().text("people.subjects")},
                   m_lines);
    m_ui->noSubstitutesLabel->setVisible(m_lines.empty());
    showEnd();
}

void SubstituteSheet::showEnd() {
    m_ui->endPane->setVisible(chosenLine(*m_ui->linesTable, m_lines).has_value());
}

void SubstituteSheet::substitute() {
    const auto from = dayIn(*m_ui->fromEdit);
    const auto to = dayIn(*m_ui->toEdit);
    if (!from || !to)
        return;
    const PersonId by(m_ui->substituteCombo->text().toLongLong());
    std::vector<std::string> subjects;
    for (const QString& subject : m_ui->subjectsChecks->text().split(u',', Qt::SkipEmptyParts))
        subjects.push_back(subject.toStdString());
    presenter().substitute({person(), by, *from, *to, subjects});
}

void SubstituteSheet::end() {
    const auto row = chosenLine(*m_ui->linesTable, m_lines);
    const auto on = dayIn(*m_ui->endEdit);
    if (row && on)
        presenter().endSubstitute({*row, *on, m_ui->endReasonEdit->text().toStdString()});
}

} // namespace recourse
