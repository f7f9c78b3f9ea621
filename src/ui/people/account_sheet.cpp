// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/account_sheet.h"

#include "people/ui_account_sheet.h"

#include <QLineEdit>

namespace recourse {

AccountSheet::AccountSheet(const WindowSetting& setting, PeoplePresenter& presenter)
    : PeopleSheet(setting, presenter, PeopleForm::Account)
    , m_ui(std::make_unique<Ui::AccountSheetForm>()) {
    m_ui->setupUi(this);
    for (LineEdit* secret : {m_ui->oldPasswordEdit, m_ui->newPasswordEdit})
        secret->line().setEchoMode(QLineEdit::Password);
    fields().add("old-password", *m_ui->oldPasswordEdit, "people.old-password");
    fields().add("password", *m_ui->newPasswordEdit, "people.new-password");
    fields().add("reason", *m_ui->activityReasonEdit, "people.why-inactive");
    connect(m_ui->passwordButton, &QAbstractButton::clicked, this, &AccountSheet::setPassword);
    connect(m_ui->deactivateButton, &QAbstractButton::clicked, this, &AccountSheet::deactivate);
    connect(m_ui->reactivateButton, &QAbstractButton::clicked, this, [this] { this->presenter().takeIn(person()); });
}

AccountSheet::~AccountSheet() = default;

void AccountSheet::load() {
    fields().clear();
}

void AccountSheet::showRows() {
    const Person* stored = presenter().find(person());
    const bool isActive = stored == nullptr || stored->active;
    for (QWidget* own : std::initializer_list<QWidget*>{m_ui->oldPasswordLabel, m_ui->oldPasswordEdit})
        own->setVisible(presenter().isMe(person()));
    for (QWidget* ofActive :
         std::initializer_list<QWidget*>{m_ui->activityReasonLabel, m_ui->activityReasonEdit, m_ui->deactivateButton})
        ofActive->setVisible(isActive);
    m_ui->reactivateButton->setVisible(!isActive);
}

void AccountSheet::setPassword() {
    const std::string fresh = m_ui->newPasswordEdit->text().toStdString();
    if (presenter().isMe(person()))
        presenter().changeMyPassword({m_ui->oldPasswordEdit->text().toStdString(), fresh});
    else
        presenter().givePassword(person(), fresh);
}

void AccountSheet::deactivate() {
    const PersonId left = person();
    doOrWarn(
        [this, left] { return presenter().gapsWithout(left); },
        [this, left, reason = m_ui->activityReasonEdit->text().toStdString()] { presenter().leaveOut(left, reason); });
}

} // namespace recourse
