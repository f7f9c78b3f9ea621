// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/calendar/calendar_presenter.h"
#include "ui/widgets/action_table.h"
#include "ui/window_setting.h"

#include <memory>

#include <QWidget>

namespace recourse::Ui {
class WorkCalendarPage;
}

namespace recourse {

class MessageBar;

/// The work calendar: a year to look at, days of the company to set and take back, lists of holidays to bring in. What
/// a change does to the calendar and to dates given is shown before it is saved.
class CalendarWindow : public QWidget {
    Q_OBJECT

public:
    explicit CalendarWindow(const WindowSetting& setting);
    ~CalendarWindow() override;

private:
    void build();
    void connectDay();
    void connectProposal();
    void showWords();
    void showYear();
    void showDay();
    void showProposal();
    void showMoves(const CalendarProposal& proposal);
    void showDayPage();
    void setDay(DayKind kind);
    void askForFile();
    void save();
    void tellSaved(const CalendarOutcome& outcome);
    void tellFaults(const QString& name, const std::vector<LineFault>& faults);

    WindowSetting m_setting;
    CalendarPresenter m_presenter;
    ActionSet m_actions;
    std::unique_ptr<Ui::WorkCalendarPage> m_ui;
    MessageBar* m_messages;
};

} // namespace recourse
