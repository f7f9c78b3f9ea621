// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/start/start_presenter.h"
#include "presentation/wording.h"

#include <memory>

#include <QWidget>

namespace recourse::Ui {
class Welcome;
}

namespace recourse {

/// The first thing anybody sees: recent files, or how to begin.
class WelcomePage : public QWidget {
    Q_OBJECT

public:
    WelcomePage(StartPresenter& presenter, Wording& wording);
    ~WelcomePage() override;

Q_SIGNALS:
    void createWanted();
    void openWanted();
    void demoWanted();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void showWords();
    void showRecent();

    StartPresenter& m_presenter;
    Wording& m_wording;
    std::unique_ptr<Ui::Welcome> m_ui;
};

} // namespace recourse
