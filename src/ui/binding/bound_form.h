// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/binding/form_binder.h"

#include <QWidget>

namespace recourse {

/// The form of one verb. A class of its own sets up the widgets of its .ui file and binds them.
class BoundForm : public QWidget {
    Q_OBJECT

public:
    [[nodiscard]] FormBinder& binder() { return *m_binder; }

protected:
    explicit BoundForm(QWidget* parent) : QWidget(parent) {}
    /// Called once the widgets are there: binds them and marks what the procedure requires for the verb. record: the
    /// table whose names of fields the head uses.
    void bind(std::string_view verb, std::string_view record, const InputShape& shape, FormWords words);

private:
    FormBinder* m_binder = nullptr;
};

} // namespace recourse
