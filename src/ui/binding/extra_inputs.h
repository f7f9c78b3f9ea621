// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

class QGridLayout;
class QLabel;

namespace recourse {

class FieldInput;
struct ExtraField;
struct Procedure;

/// An input made for a field that only the procedure knows.
struct ExtraInput {
    const ExtraField* field;
    FieldInput* input;
    QLabel* label; ///< null: the input carries its name itself
};

/// Fills the grid with the procedure's extra fields, so many beside each other; long texts take a whole line. Labels
/// stand above.
[[nodiscard]] std::vector<ExtraInput> addExtraInputs(QGridLayout& grid, int columns, const Procedure& procedure);

} // namespace recourse
