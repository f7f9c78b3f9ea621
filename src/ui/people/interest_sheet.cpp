// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/interest_sheet.h"

#include "domain/casefile/reading_dates.h"
#include "people/ui_interest_sheet.h"
#include "ui/people/dated_table.h"

namespace recourse {

InterestSheet::InterestSheet(const WindowSetting& setting, PeoplePresenter& presenter)
    : PeopleSheet(setting, presenter, PeopleForm::Interest)
    , m_ui(std::make_unique<Ui::InterestSheetForm>()) {
    m_ui->setupUi(this);
    prepareDatedTable(*m_ui->linesTable);
    fields().add("in", *m_ui->inCombo, "people.interest-in");
    fields().add("what", *m_ui->whatEdit, "people.interest-what");
    fields().add("from", *m_ui->sinceEdit, "people.since");
    fields().add("why", *m_ui->whyEdit, "people.interest-why");
    fields().add("on", *m_ui->withdrawEdit, "people.withdrawn-on");
    fields().add("reason", *m_ui->withdrawReasonEdit, "people.reason");
    readDaysIn(*m_ui->sinceEdit);
    readDaysIn(*m_ui->withdrawEdit);
    connect(m_ui->linesTable, &QTableWidget::itemSelectionChanged, this, &InterestSheet::showEnd);
    connect(m_ui->declareButton, &QAbstractButton::clicked, this, &InterestSheet::declare);
    connect(m_ui->withdrawButton, &QAbstractButton::clicked, this, &InterestSheet::withdraw);
}

InterestSheet::~InterestSheet() = default;

void InterestSheet::load() {
    fields().clear();
    const QString today = fromUtf8(dayText(presenter().today()));
    m_ui->sinceEdit->setText(today);
    m_ui->withdrawEdit->setText(today);
}

void InterestSheet::showRows() {
    m_ui->inCombo->setOptions(interestOptions(texts()));
    m_lines = interestLines(presenter().office(), person(), texts());
    showDatedLines(*m_ui->linesTable,
                   {texts().text("people.interest-in"), texts().text("people.interest-what"),
                    texts().text("people.since"), texts().text("people.withdrawn-on"),
                    texts().text("people.interest-why")},
                   m_lines);
    m_ui->noInterestsLabel->setVisible(m_lines.empty());
    showEnd();
}

void InterestSheet::showEnd() {
    m_ui->endPane->setVisible(chosenLine(*m_ui->linesTable, m_lines).has_value());
}

void InterestSheet::declare() {
    const auto since = dayIn(*m_ui->sinceEdit);
    if (!since)
        return;
    presenter().declare({RowId(0), person(), m_ui->inCombo->text().toStdString(), m_ui->whatEdit->text().toStdString(),
                         m_ui->whyEdit->text().toStdString(), *since});
}

void InterestSheet::withdraw() {
    const auto row = chosenLine(*m_ui->linesTable, m_lines);
    const auto on = dayIn(*m_ui->withdrawEdit);
    if (row && on)
        presenter().withdraw({*row, *on, m_ui->withdrawReasonEdit->text().toStdString()});
}

} // namespace recourse
