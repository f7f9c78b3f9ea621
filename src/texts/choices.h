// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "texts/texts.h"

#include <vector>

#include <QStringList>

namespace recourse {

struct Procedure;

/// One entry of a list to choose from.
struct ChoiceOption {
    QString code;
    QString name;
    QStringList aliases; ///< other ways of writing the code or the name
};

struct FieldName {
    std::string_view table;
    std::string_view field;
};

/// A value and where it stands.
struct FieldCell {
    std::string_view table;
    std::string_view field;
    Kind kind;
    const Cell& cell;
};

/// What may be chosen for a field, in the order shown: the procedure's list if it has one, else the program's own.
[[nodiscard]] std::vector<ChoiceOption> choiceOptions(const Texts& texts, const Procedure& procedure,
                                                      const FieldName& name);

/// The name of a code; the code itself if no list has it.
[[nodiscard]] QString choiceName(const Texts& texts, const Procedure& procedure, const FieldName& field,
                                 std::string_view code);

/// The value of a field as people read it, codes by their names.
[[nodiscard]] QString valueText(const Texts& texts, const Procedure& procedure, const FieldCell& value);

/// The option whose code, name or alias was written, or null.
[[nodiscard]] const ChoiceOption* findOption(const std::vector<ChoiceOption>& options, const QString& written);

} // namespace recourse
