// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/binding/form_binder.h"

class QLabel;

namespace recourse {

class RowsTable;

/// One field of the draft and the widgets that show it.
struct FormBinder::BoundField {
    FieldPath path;
    Kind kind;
    std::string record;       ///< the table whose names the field has; "extra" for the procedure's own fields
    const LocalText* ownName; ///< of a procedure's own field, else null
    FieldInput* input;
    QLabel* label; ///< null: the input carries its name itself
};

/// One table of the draft and the widget that shows its rows.
struct FormBinder::BoundTable {
    std::string name;
    std::vector<FieldInfo> fields;
    std::size_t firstRow; ///< 1 if the first row stands in inputs of its own
    RowsTable* widget;
};

} // namespace recourse
