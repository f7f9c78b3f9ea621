// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_sheet.h"

#include "people/ui_person_sheet.h"

#include <algorithm>

#include <QLineEdit>

namespace recourse {

namespace {

constexpr int kRolesShown = 14;

bool holdsRole(const std::vector<std::string>& roles, const std::string& role) {
    return std::find(roles.begin(), roles.end(), role) != roles.end();
}

} // namespace

PersonSheet::PersonSheet(const WindowSetting& setting, PeoplePresenter& presenter)
    : PeopleSheet(setting, presenter, PeopleForm::Person)
    , m_ui(std::make_unique<Ui::PersonSheetForm>()) {
    m_ui->setupUi(this);
    m_ui->passwordEdit->line().setEchoMode(QLineEdit::Password);
    m_ui->rolesTree->setTabKeyNavigation(false);
    fields().add("name", *m_ui->nameEdit, "people.name");
    fields().add("department", *m_ui->departmentCombo, "people.department");
    fields().add("password", *m_ui->passwordEdit, "people.first-password");
    fields().add("reason", *m_ui->reasonEdit, "people.why-taken");
    for (FieldInput* input : std::initializer_list<FieldInput*>{m_ui->nameEdit, m_ui->departmentCombo})
        connect(input, &FieldInput::edited, this, [this] { m_isEdited = true; });
    connect(m_ui->rolesTree, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem* item) { tick(*item); });
    connect(m_ui->saveButton, &QAbstractButton::clicked, this, &PersonSheet::save);
}

PersonSheet::~PersonSheet() = default;

void PersonSheet::load() {
    fields().clear();
    m_isEdited = false;
    const Person* stored = presenter().find(person());
    m_roles = stored != nullptr ? stored->roles : std::vector<std::string>();
    m_ui->departmentCombo->setOptions(departmentOptions(presenter().office(), texts()));
    if (stored != nullptr) {
        m_ui->nameEdit->setText(fromUtf8(stored->name));
        m_ui->departmentCombo->setText(fromUtf8(stored->department));
    }
    for (QWidget* first : std::initializer_list<QWidget*>{m_ui->passwordLabel, m_ui->passwordEdit})
        first->setVisible(person() == PersonId(0));
    m_ui->rolesIssue->setText({});
    showReason();
}

void PersonSheet::showRows() {
    if (!m_isEdited && presenter().find(person()) != nullptr)
        load();
    m_ui->departmentCombo->setOptions(departmentOptions(presenter().office(), texts()));
    showRoles();
}

void PersonSheet::showRoles() {
    m_ui->rolesTree->clear();
    int rows = 0;
    for (const RoleGroup& group : roleGroups(presenter().office(), texts())) {
        auto* procedure = new QTreeWidgetItem(m_ui->rolesTree, {group.procedure});
        procedure->setFlags(Qt::ItemIsEnabled);
        rows += 1 + static_cast<int>(group.roles.size());
        for (const ChoiceOption& role : group.roles) {
            auto* item = new QTreeWidgetItem({role.name});
            item->setData(0, Qt::UserRole, role.code);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(0, holdsRole(m_roles, role.code.toStdString()) ? Qt::Checked : Qt::Unchecked);
            procedure->addChild(item);
        }
    }
    m_ui->rolesTree->expandAll();
    const int shown = std::min(rows, kRolesShown);
    m_ui->rolesTree->setFixedHeight(m_ui->rolesTree->sizeHintForRow(0) * shown + 2 * m_ui->rolesTree->frameWidth());
}

/// The same role may stand under several procedures.
void PersonSheet::tick(const QTreeWidgetItem& item) {
    const std::string role = item.data(0, Qt::UserRole).toString().toStdString();
    const Qt::CheckState state = item.checkState(0);
    if (role.empty() || holdsRole(m_roles, role) == (state == Qt::Checked))
        return;
    std::erase(m_roles, role);
    if (state == Qt::Checked)
        m_roles.push_back(role);
    m_isEdited = true;
    m_ui->rolesIssue->setText({});
    for (int group = 0; group < m_ui->rolesTree->topLevelItemCount(); ++group) {
        QTreeWidgetItem* procedure = m_ui->rolesTree->topLevelItem(group);
        for (int i = 0; i < procedure->childCount(); ++i) {
            if (procedure->child(i)->data(0, Qt::UserRole) == item.data(0, Qt::UserRole))
                procedure->child(i)->setCheckState(0, state);
        }
    }
    showReason();
}

/// Only for what is taken away a reason is asked for.
void PersonSheet::showReason() {
    const Person* stored = presenter().find(person());
    const bool takes =
        stored != nullptr && std::any_of(stored->roles.begin(), stored->roles.end(),
                                         [this](const std::string& role) { return !holdsRole(m_roles, role); });
    m_ui->reasonLabel->setVisible(takes);
    m_ui->reasonEdit->setVisible(takes);
}

PersonEdit PersonSheet::edit() const {
    const std::string reason = m_ui->reasonEdit->isHidden() ? std::string() : m_ui->reasonEdit->text().toStdString();
    return {person(), m_ui->nameEdit->text().toStdString(), m_ui->departmentCombo->text().toStdString(), m_roles,
            reason};
}

void PersonSheet::save() {
    const PersonEdit typed = edit();
    if (person() == PersonId(0))
        return presenter().add({typed.name, typed.department, typed.roles, m_ui->passwordEdit->text().toStdString()});
    doOrWarn([this, typed] { return presenter().gapsWith(typed); }, [this, typed] { presenter().change(typed); });
}

void PersonSheet::showIssues(const std::vector<FieldIssue>& issues) {
    PeopleSheet::showIssues(issues);
    for (const FieldIssue& issue : issues) {
        if (issue.path == "roles")
            m_ui->rolesIssue->setText(texts().sentence(issue.what));
    }
}

} // namespace recourse
