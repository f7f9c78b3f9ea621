// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/binding/form_binder.h"

#include <QWidget>

namespace recourse {

/// Which verb a form is for, and what it needs to be told.
struct VerbFields {
    std::string_view verb;
    std::string_view record;           ///< the table whose names its fields have
    std::vector<std::string> required; ///< by the verb itself; those of the procedure come on top
};

/// The form of one verb.
class VerbForm : public QWidget {
    Q_OBJECT

public:
    [[nodiscard]] FormBinder& binder() { return *m_binder; }
    /// The records a field may name, their codes the numbers of the records. A field that corrects or answers a record
    /// is only shown when there are some.
    void setRecords(std::string_view field, const std::vector<ChoiceOption>& records);
    virtual void setReadOnly(bool readOnly) { m_binder->setReadOnly(readOnly); }

protected:
    using QWidget::QWidget;
    /// Call once, when the widgets are made.
    void bind(const VerbFields& fields, const InputShape& shape, FormWords words);

private:
    void showRecords(bool shown);

    FormBinder* m_binder = nullptr;
};

/// A form that is nothing but the fields of its Qt Designer file.
template <class Design>
class PlainForm : public VerbForm {
public:
    PlainForm(const VerbFields& fields, const InputShape& shape, FormWords words, QWidget* parent = nullptr)
        : VerbForm(parent) {
        Design().setupUi(this);
        bind(fields, shape, std::move(words));
    }
};

} // namespace recourse
