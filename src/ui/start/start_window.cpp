// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/start_window.h"

#include "presentation/failure_words.h"
#include "ui/start/create_page.h"
#include "ui/start/sign_in_page.h"
#include "ui/start/welcome_page.h"
#include "ui/widgets/message_bar.h"

#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace recourse {

StartWindow::StartWindow(StartPresenter& presenter, Wording& wording, Prompts& prompts)
    : m_presenter(presenter)
    , m_wording(wording)
    , m_prompts(prompts)
    , m_messages(new MessageBar(this))
    , m_language(new QToolButton(this))
    , m_pages(new QStackedWidget(this))
    , m_welcome(new WelcomePage(presenter, wording))
    , m_create(new CreatePage(presenter, wording, prompts))
    , m_signIn(new SignInPage(presenter, wording)) {
    setObjectName(QStringLiteral("startWindow"));
    build();
    listen();
    showWords();
    showFile();
}

void StartWindow::build() {
    m_language->setObjectName(QStringLiteral("languageButton"));
    m_language->setAutoRaise(true);
    for (QWidget* page :
         {static_cast<QWidget*>(m_welcome), static_cast<QWidget*>(m_create), static_cast<QWidget*>(m_signIn)})
        m_pages->addWidget(page);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(8, 8, 8, 0);
    top->addStretch(1);
    top->addWidget(m_language);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addLayout(top);
    layout->addWidget(m_pages, 1);
    const int unit = fontMetrics().horizontalAdvance(QLatin1Char('x'));
    resize(unit * 100, unit * 64);
}

void StartWindow::listen() {
    connect(&m_wording, &Wording::changed, this, &StartWindow::showWords);
    connect(m_language, &QToolButton::clicked, this, [this] {
        const bool isChinese = m_wording.language() == Language::Chinese;
        Q_EMIT languageChosen(isChinese ? Language::English : Language::Chinese);
    });
    connect(m_welcome, &WelcomePage::createWanted, this, [this] { m_pages->setCurrentWidget(m_create); });
    connect(m_welcome, &WelcomePage::openWanted, this, &StartWindow::openFile);
    connect(m_welcome, &WelcomePage::demoWanted, this, &StartWindow::openDemo);
    connect(m_create, &CreatePage::left, this, [this] { m_pages->setCurrentWidget(m_welcome); });
    connect(&m_presenter, &StartPresenter::fileChosen, this, &StartWindow::showFile);
    connect(&m_presenter, &StartPresenter::failed, this, [this](const StorageError& error) {
        m_messages->say(MessageBar::Kind::Fault, m_wording.texts().sentence(sentenceFor(error)));
    });
    connect(&m_presenter, &StartPresenter::busyChanged, this, [this] {
        if (m_presenter.isBusy())
            m_messages->clear();
    });
}

void StartWindow::showFile() {
    if (m_presenter.path().isEmpty())
        m_pages->setCurrentWidget(m_welcome);
    else
        m_pages->setCurrentWidget(m_signIn);
}

void StartWindow::openFile() {
    const Texts& texts = m_wording.texts();
    m_prompts.askFile(this, {texts.text("start.open-file"), texts.text("start.files"), {}, false},
                      [this](const QString& path) { m_presenter.open(path); });
}

void StartWindow::openDemo() {
    const Texts& texts = m_wording.texts();
    m_prompts.askFile(this,
                      {texts.text("start.demo-file"), texts.text("start.files"), QStringLiteral("demo.recourse"), true},
                      [this](const QString& path) { m_presenter.createDemo(path); });
}

void StartWindow::showWords() {
    const Texts& texts = m_wording.texts();
    setWindowTitle(texts.text("start.title"));
    const bool isChinese = m_wording.language() == Language::Chinese;
    m_language->setText(texts.text(isChinese ? "language.en" : "language.zh"));
    m_messages->retranslate(texts.text("button.close"));
}

} // namespace recourse
