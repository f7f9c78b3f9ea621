// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/sign_in_page.h"

#include "start/ui_sign_in.h"
#include "ui/look/tones.h"
#include "ui/widgets/text_ids.h"

#include <QFileInfo>

namespace recourse {

SignInPage::SignInPage(StartPresenter& presenter, Wording& wording)
    : m_presenter(presenter)
    , m_wording(wording)
    , m_ui(std::make_unique<Ui::SignIn>()) {
    m_ui->setupUi(this);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    m_ui->fileLabel->setFont(large);
    m_ui->busyBar->hide();
    connect(m_ui->signInButton, &QAbstractButton::clicked, this, &SignInPage::signIn);
    connect(m_ui->passwordEdit, &QLineEdit::returnPressed, this, &SignInPage::signIn);
    connect(m_ui->backButton, &QAbstractButton::clicked, &presenter, &StartPresenter::leaveFile);
    connect(&presenter, &StartPresenter::fileChosen, this, &SignInPage::showAccounts);
    connect(&presenter, &StartPresenter::wrongCredentials, this, [this] {
        m_wasWrong = true;
        showWords();
        m_ui->passwordEdit->clear();
        m_ui->passwordEdit->setFocus();
    });
    connect(&presenter, &StartPresenter::busyChanged, this, [this] {
        setEnabled(!m_presenter.isBusy());
        m_ui->busyBar->setVisible(m_presenter.isBusy());
    });
    connect(&wording, &Wording::changed, this, &SignInPage::showWords);
    showAccounts();
    showWords();
}

SignInPage::~SignInPage() = default;

void SignInPage::showAccounts() {
    m_ui->fileLabel->setText(QFileInfo(m_presenter.path()).completeBaseName());
    m_ui->nameCombo->clear();
    m_ui->nameCombo->addItems(m_presenter.accounts());
    m_ui->nameCombo->setCurrentIndex(std::max(m_ui->nameCombo->findText(m_presenter.lastAccount()), 0));
    m_ui->passwordEdit->clear();
    m_ui->passwordEdit->setFocus();
    m_wasWrong = false;
    showWords();
}

void SignInPage::showWords() {
    const Texts& texts = m_wording.texts();
    showTexts(*this, texts);
    m_ui->faultLabel->setText(m_wasWrong ? texts.text("sign-in.wrong") : QString());
    QPalette red = m_ui->faultLabel->palette();
    red.setColor(QPalette::WindowText, lateTone(palette()));
    m_ui->faultLabel->setPalette(red);
}

void SignInPage::signIn() {
    m_wasWrong = false;
    m_ui->faultLabel->clear();
    m_presenter.signIn(m_ui->nameCombo->currentText(), m_ui->passwordEdit->text());
}

} // namespace recourse
