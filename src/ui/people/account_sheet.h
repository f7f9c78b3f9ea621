// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/people_sheet.h"

#include <memory>

namespace recourse::Ui {
class AccountSheetForm;
}

namespace recourse {

/// Password and activity of a person. Who changes his own password types the old one too.
class AccountSheet : public PeopleSheet {
    Q_OBJECT

public:
    AccountSheet(const WindowSetting& setting, PeoplePresenter& presenter);
    ~AccountSheet() override;

protected:
    void load() override;
    void showRows() override;

private:
    void setPassword();
    void deactivate();

    std::unique_ptr<Ui::AccountSheetForm> m_ui;
};

} // namespace recourse
