// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"
#include "texts/choices.h"

#include <functional>

class QWidget;

namespace recourse {

/// What typed text means: parseCell with the day, office and currency it is read in.
using CellReader = std::function<Result<Cell, Sentence>(Kind, std::string_view)>;

/// In which words a form speaks and how it reads. Texts and procedure outlive the form or are replaced before they go.
struct FormWords {
    const Texts* texts;
    const Procedure* procedure;
    CellReader read;
};

/// "demand-return-quantity" → "demandReturnQuantity": what the names of a field's widgets begin with.
[[nodiscard]] QString widgetName(std::string_view key);
/// "firstLineGroup" without "Group" → "first-line".
[[nodiscard]] std::string textKey(const QString& widgetName, QLatin1StringView ending);

/// The text with its mnemonic: on the letter if the text has it, else behind in brackets. Null letter: none.
[[nodiscard]] QString withMnemonic(QString text, QChar letter);
/// The letter in the property "mnemonic" that a .ui file gives an input or button, in every language the same.
[[nodiscard]] QChar mnemonicOf(const QWidget& widget);

/// Gives headings (xHeading, xGroup), hints (xHint) and buttons (xButton) of a form their words: "group.x", "hint.x",
/// "button.x"; and hints and lines between groups (xRule) their quiet tones.
void showFormWords(QWidget& form, const Texts& texts);

} // namespace recourse
