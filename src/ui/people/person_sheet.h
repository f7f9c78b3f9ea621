// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/people_sheet.h"

#include <memory>

class QTreeWidgetItem;

namespace recourse::Ui {
class PersonSheetForm;
}

namespace recourse {

/// Name, department and roles of a person; for one who is not there yet also the first password.
class PersonSheet : public PeopleSheet {
    Q_OBJECT

public:
    PersonSheet(const WindowSetting& setting, PeoplePresenter& presenter);
    ~PersonSheet() override;

    /// Something was typed or ticked that is not saved.
    [[nodiscard]] bool isEdited() const { return m_isEdited; }
    void save();

protected:
    void load() override;
    void showRows() override;
    void showIssues(const std::vector<FieldIssue>& issues) override;

private:
    void showRoles();
    void tick(const QTreeWidgetItem& item);
    void showReason();
    [[nodiscard]] PersonEdit edit() const;

    std::unique_ptr<Ui::PersonSheetForm> m_ui;
    std::vector<std::string> m_roles; ///< as ticked; those of no procedure in use stay
    bool m_isEdited = false;
};

} // namespace recourse
