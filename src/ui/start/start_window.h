// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/start/start_presenter.h"
#include "presentation/wording.h"
#include "ui/prompts/prompts.h"

#include <memory>

#include <QWidget>

class QStackedWidget;
class QToolButton;

namespace recourse {

class CreatePage;
class MessageBar;
class SignInPage;
class WelcomePage;

/// Before the desk: choose or make a data file, then sign in.
class StartWindow : public QWidget {
    Q_OBJECT

public:
    StartWindow(StartPresenter& presenter, Wording& wording, Prompts& prompts);

Q_SIGNALS:
    void languageChosen(recourse::Language language);

private:
    void build();
    void listen();
    void showWords();
    void openFile();
    void openDemo();
    void showFile();

    StartPresenter& m_presenter;
    Wording& m_wording;
    Prompts& m_prompts;
    MessageBar* m_messages;
    QToolButton* m_language;
    QStackedWidget* m_pages;
    WelcomePage* m_welcome;
    CreatePage* m_create;
    SignInPage* m_signIn;
};

} // namespace recourse
