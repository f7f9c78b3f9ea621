// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/case_view.h"
#include "ui/binding/form_binder.h"

#include <array>

#include <QWidget>

namespace recourse {

/// Which verb a form is for, and what it needs to be told.
struct VerbFields {
    std::string_view verb;
    std::string_view record;                    ///< the table whose names the fields of its head have
    std::array<std::string_view, 3> required{}; ///< by the verb itself; those of the procedure come on top
};

/// The form of one verb. A class of its own sets up the widgets of its .ui file and binds them.
class VerbForm : public QWidget {
    Q_OBJECT

public:
    [[nodiscard]] FormBinder& binder() { return *m_binder; }
    [[nodiscard]] const FormBinder& binder() const { return *m_binder; }
    [[nodiscard]] std::string_view verb() const { return m_verb; }
    /// The table whose names the fields of its head have.
    [[nodiscard]] std::string_view head() const { return m_head; }

    /// What it knows of the case it is on, in the words of the binder: told when it is made and whenever the case or
    /// the language changes. What was typed stays.
    void follow(std::shared_ptr<const CaseView> view);
    /// The records a field may name, their codes the numbers of the records. A field that corrects or answers a record
    /// is only shown when there are some.
    void setRecords(std::string_view field, const std::vector<ChoiceOption>& records);
    /// For a verb that will not be done any more.
    virtual void setReadOnly(bool readOnly) { m_binder->setReadOnly(readOnly); }

protected:
    using QWidget::QWidget;
    /// Call once, when the widgets are made.
    void bind(const VerbFields& fields, FormWords words);
    /// What this form alone has to say of the case.
    virtual void showCase(const CaseView&) {}
    /// Null for a form on no case.
    [[nodiscard]] const CaseView* view() const { return m_view.get(); }

private:
    void showRecords(bool shown);
    void showChosen(const QString& path);

    std::string_view m_verb;
    std::string_view m_head;
    FormBinder* m_binder = nullptr;
    std::shared_ptr<const CaseView> m_view;
};

/// A form that is nothing but the fields of its Qt Designer file.
template <class Design>
class PlainForm : public VerbForm {
public:
    PlainForm(const VerbFields& fields, FormWords words, QWidget* parent = nullptr) : VerbForm(parent) {
        Design().setupUi(this);
        bind(fields, std::move(words));
    }
};

} // namespace recourse
