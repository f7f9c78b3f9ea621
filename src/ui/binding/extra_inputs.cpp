// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/binding/extra_inputs.h"

#include "domain/procedure/procedure.h"
#include "ui/binding/form_words.h"
#include "ui/inputs/choice_checks.h"
#include "ui/inputs/choice_combo.h"
#include "ui/inputs/date_edit.h"
#include "ui/inputs/flag_check.h"
#include "ui/inputs/long_text_edit.h"

#include <QGridLayout>
#include <QLabel>

namespace recourse {
namespace {

FieldInput* newInput(Kind kind, QWidget* parent) {
    switch (kind) {
    case Kind::Text:
    case Kind::Reference:
        return new LineEdit(parent);
    case Kind::LongText:
        return new LongTextEdit(parent);
    case Kind::Flag:
        return new FlagCheck(parent);
    case Kind::Choice:
        return new ChoiceCombo(parent);
    case Kind::Choices:
        return new ChoiceChecks(parent);
    case Kind::Date:
    case Kind::Moment:
        return new DateEdit(parent);
    case Kind::Number:
    case Kind::Percent:
    case Kind::Money:
    case Kind::Quantity:
        return new TypedEdit(parent);
    }
    return nullptr;
}

bool isWide(Kind kind) {
    return kind == Kind::LongText || kind == Kind::Choices;
}

} // namespace

std::vector<ExtraInput> addExtraInputs(QGridLayout& grid, int columns, const Procedure& procedure) {
    std::vector<ExtraInput> made;
    QWidget* parent = grid.parentWidget();
    int cell = 0;
    for (const ExtraField& field : procedure.fields) {
        const int span = isWide(field.kind) ? columns : 1;
        if (cell % columns + span > columns)
            cell += columns - cell % columns;
        const int row = 2 * (cell / columns);
        QLabel* label = field.kind == Kind::Flag ? nullptr : new QLabel(parent);
        FieldInput* input = newInput(field.kind, parent);
        if (label != nullptr)
            grid.addWidget(label, row, cell % columns, 1, span);
        grid.addWidget(input, row + 1, cell % columns, 1, span);
        made.push_back({&field, input, label});
        cell += span;
    }
    return made;
}

} // namespace recourse
