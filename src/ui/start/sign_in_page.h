// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/start/start_presenter.h"
#include "presentation/wording.h"

#include <memory>

#include <QWidget>

namespace recourse::Ui {
class SignIn;
}

namespace recourse {

/// Who is at this desk: name and password.
class SignInPage : public QWidget {
    Q_OBJECT

public:
    SignInPage(StartPresenter& presenter, Wording& wording);
    ~SignInPage() override;

private:
    void showAccounts();
    void showWords();
    void signIn();

    StartPresenter& m_presenter;
    Wording& m_wording;
    std::unique_ptr<Ui::SignIn> m_ui;
    bool m_wasWrong = false;
};

} // namespace recourse
