// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/people_sheet.h"

#include <memory>

namespace recourse::Ui {
class InterestSheetForm;
}

namespace recourse {

/// In what the person declared an interest; another one, or its withdrawal.
class InterestSheet : public PeopleSheet {
    Q_OBJECT

public:
    InterestSheet(const WindowSetting& setting, PeoplePresenter& presenter);
    ~InterestSheet() override;

protected:
    void load() override;
    void showRows() override;

private:
    void declare();
    void withdraw();
    void showEnd();

    std::unique_ptr<Ui::InterestSheetForm> m_ui;
    std::vector<DatedLine> m_lines;
};

} // namespace recourse
