// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/binding/form_binder.h"

class QLabel;

namespace recourse {

class RowsTable;

/// What the name of a field's input ends with.
[[nodiscard]] QString inputEnding(Kind kind);
/// Brings the widget into sight: turns to its page, scrolls to it.
void reveal(QWidget& widget);

/// One field of the draft and the widgets that show it.
struct FormBinder::BoundField {
    FieldPath path;
    Kind kind;
    std::string record;       ///< the table whose names the field has; "extra" for the procedure's own fields
    const LocalText* ownName; ///< of a procedure's own field, else null
    FieldInput* input;
    QLabel* label;                 ///< null: the input carries its name itself
    std::optional<RowPart> part{}; ///< which row of the table; its number follows the draft shown
};

/// One table of the draft and the widget that shows its rows.
struct FormBinder::BoundTable {
    std::string name;
    std::vector<FieldInfo> fields;
    std::size_t firstRow; ///< 1 if the first row stands in inputs of its own
    RowsTable* widget;
    std::optional<RowPart> part{}; ///< none: all rows from the first on
    QString hidden{};              ///< a column that is not shown; of a part: it follows from the order of the rows
    std::size_t rowCount = 0;      ///< as shown

    [[nodiscard]] bool has(const FieldPath& place) const {
        return place.table == name && place.row >= firstRow && (!part || place.row < firstRow + rowCount);
    }
};

} // namespace recourse
