// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/people_sheet.h"

#include <memory>

namespace recourse::Ui {
class SubstituteSheetForm;
}

namespace recourse {

/// Who stands in for the person, on which days and in what; another one, or an earlier end.
class SubstituteSheet : public PeopleSheet {
    Q_OBJECT

public:
    SubstituteSheet(const WindowSetting& setting, PeoplePresenter& presenter);
    ~SubstituteSheet() override;

protected:
    void load() override;
    void showRows() override;

private:
    void substitute();
    void end();
    void showEnd();

    std::unique_ptr<Ui::SubstituteSheetForm> m_ui;
    std::vector<DatedLine> m_lines;
};

} // namespace recourse
