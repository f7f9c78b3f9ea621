// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/people/people_presenter.h"
#include "ui/widgets/action_table.h"
#include "ui/window_setting.h"

#include <memory>

#include <QWidget>

namespace recourse::Ui {
class PeoplePage;
}

namespace recourse {

class MessageBar;
class PeopleSheet;
class PersonSheet;

/// People and roles: who is there and who stands in for whom, the page of each person, and for each role who has it and
/// which routes find nobody.
class PeopleWindow : public QWidget {
    Q_OBJECT

public:
    explicit PeopleWindow(const WindowSetting& setting);
    ~PeopleWindow() override;

private:
    void build();
    void connectList();
    void connectActs();
    void showWords();
    void showLists();
    void showPeopleList();
    void choose(PersonId person);
    void chooseFirst();
    /// Goes there now, or asks what shall become of what was typed.
    void leaveFor(PersonId person);
    void showPage();
    void warn(const std::function<QStringList()>& gaps, const std::function<void()>& act);

    WindowSetting m_setting;
    PeoplePresenter m_presenter;
    ActionSet m_actions;
    std::unique_ptr<Ui::PeoplePage> m_ui;
    MessageBar* m_messages;
    PersonSheet* m_person;
    std::vector<PeopleSheet*> m_ofPerson; ///< what only somebody has who is there already
    PersonId m_shown{0};                  ///< 0: a new one
    bool m_fills = false;                 ///< the list is being filled: its selection is not a choice
};

} // namespace recourse
