// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/start/start_presenter.h"
#include "presentation/wording.h"
#include "ui/prompts/prompts.h"

#include <QTranslator>

namespace recourse {

class Desk;
class MainWindow;
class StartWindow;

/// What the program's windows are given from outside; all of it outlives them.
struct ShellSetting {
    std::shared_ptr<DataFiles> files;
    DeskSettings& settings;
    Worker& worker;
    Prompts& prompts;
    OfficeZone zone; ///< of this computer, until a data file says its own
};

/// The windows of one run: the start, then a desk, and the start again after signing out. The language is the same in
/// all of them and can be changed in each.
class Shell : public QObject {
    Q_OBJECT

public:
    explicit Shell(ShellSetting setting);
    ~Shell() override;

    /// Opens the file if one is named.
    void begin(const QString& path = {});

    [[nodiscard]] StartWindow* startWindow() const { return m_startWindow.get(); }
    [[nodiscard]] MainWindow* mainWindow() const { return m_mainWindow.get(); }

private:
    void showStart();
    void enter(const SignedIn& signedIn);
    void leave();
    void chooseLanguage(Language language);
    void loadQtWords(Language language);

    ShellSetting m_setting;
    QTranslator m_qtWords; ///< Qt's own buttons and boxes
    StartPresenter m_start;
    Wording m_startWording;
    std::unique_ptr<StartWindow> m_startWindow;
    std::unique_ptr<Wording> m_deskWording;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_mainWindow;
};

} // namespace recourse
