// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/people/people_presenter.h"
#include "ui/people/sheet_fields.h"
#include "ui/window_setting.h"

#include <QWidget>

namespace recourse {

/// The routes that would find nobody, in the words of now.
using GapTexts = std::function<QStringList()>;

/// One part of the page about a person, with fields of its own. What is typed stays until it was done.
class PeopleSheet : public QWidget {
    Q_OBJECT

public:
    PeopleSheet(const WindowSetting& setting, PeoplePresenter& presenter, PeopleForm form);

    /// The person it is about; id 0: one who is not there yet.
    void choose(PersonId person);
    void showWords();

Q_SIGNALS:
    /// Routes would find nobody: it is done all the same by calling `act`.
    void warned(const recourse::GapTexts& gaps, const std::function<void()>& act);

protected:
    /// Puts what is stored into the fields.
    virtual void load() = 0;
    /// Shows what is there in the words of now; what is being typed stays.
    virtual void showRows() = 0;
    virtual void showIssues(const std::vector<FieldIssue>& issues);

    /// The day typed in the input, or nothing, which is then said there.
    [[nodiscard]] std::optional<Day> dayIn(FieldInput& input) const;
    /// Shows in the line what day was understood.
    void readDaysIn(FieldInput& input);
    /// Does it, or warns first if routes would find nobody.
    void doOrWarn(const GapTexts& gaps, const std::function<void()>& act);

    [[nodiscard]] const Texts& texts() const;
    [[nodiscard]] PersonId person() const { return m_person; }
    [[nodiscard]] PeoplePresenter& presenter() const { return m_presenter; }
    [[nodiscard]] SheetFields& fields() { return m_fields; }

private:
    WindowSetting m_setting;
    PeoplePresenter& m_presenter;
    SheetFields m_fields;
    PersonId m_person{0};
};

} // namespace recourse
