// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_sheet.h"

#include "ui/inputs/field_input.h"
#include "ui/widgets/text_ids.h"

namespace recourse {

PeopleSheet::PeopleSheet(const WindowSetting& setting, PeoplePresenter& presenter, PeopleForm form)
    : m_setting(setting)
    , m_presenter(presenter) {
    connect(&presenter, &PeoplePresenter::changed, this, [this] { showRows(); });
    connect(&presenter, &PeoplePresenter::done, this, [this, form](PeopleForm where) {
        if (where != form)
            return;
        load();
        showRows();
    });
    connect(&presenter, &PeoplePresenter::rejected, this,
            [this, form](PeopleForm where, const std::vector<FieldIssue>& issues) {
                if (where == form)
                    showIssues(issues);
            });
}

void PeopleSheet::choose(PersonId person) {
    m_person = person;
    load();
    showRows();
}

void PeopleSheet::showWords() {
    showTexts(*this, texts());
    m_fields.showWords(texts());
    showRows();
}

void PeopleSheet::showIssues(const std::vector<FieldIssue>& issues) {
    m_fields.showIssues(issues, texts());
}

const Texts& PeopleSheet::texts() const {
    return m_setting.wording.texts();
}

std::optional<Day> PeopleSheet::dayIn(FieldInput& input) const {
    const std::optional<Day> day = m_presenter.readDay(input.text());
    if (!day)
        input.setIssue(texts().sentence({"reading.day", {input.text().toStdString()}}));
    return day;
}

void PeopleSheet::readDaysIn(FieldInput& input) {
    input.setUnderstanding([this](const QString& typed) {
        const std::optional<Day> day = m_presenter.readDay(typed);
        return day ? Understood{texts().shortDay(*day), false, {}} : Understood{{}, true, {}};
    });
}

void PeopleSheet::doOrWarn(const GapTexts& gaps, const std::function<void()>& act) {
    if (gaps().isEmpty())
        act();
    else
        Q_EMIT warned(gaps, act);
}

} // namespace recourse
