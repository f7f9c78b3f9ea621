// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/binding/form_words.h"
#include "ui/inputs/field_input.h"
#include "ui/inputs/rows_table.h"

#include <set>

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>

namespace recourse {

/// Every text a person can read on the form, mnemonics left out.
inline QStringList readableTexts(const QWidget& form) {
    QStringList texts;
    for (const auto* label : form.findChildren<QLabel*>())
        texts += label->text();
    for (const auto* button : form.findChildren<QAbstractButton*>())
        texts += button->text();
    for (const auto* line : form.findChildren<QLineEdit*>())
        texts += line->placeholderText();
    for (const auto* edit : form.findChildren<QPlainTextEdit*>())
        texts += edit->placeholderText();
    for (const auto* combo : form.findChildren<QComboBox*>()) {
        for (int i = 0; i < combo->count(); ++i)
            texts += combo->itemText(i);
    }
    for (auto* table : form.findChildren<RowsTable*>()) {
        for (const RowsColumn& column : table->model().columns())
            texts += column.label;
    }
    for (const auto* input : form.findChildren<FieldInput*>()) {
        texts += input->issue();
        texts += input->editor()->accessibleName();
    }
    texts.replaceInStrings(QRegularExpression(QStringLiteral("\\(&[A-Z]\\)|&")), QString());
    return texts;
}

inline bool hasEnglish(const QString& text) {
    return text.contains(QRegularExpression(QStringLiteral("[A-Za-z]{2}")));
}
inline bool hasChinese(const QString& text) {
    return text.contains(QRegularExpression(QStringLiteral("[\\x{3000}-\\x{9fff}]")));
}

/// The inputs of a shown form in the order in which Tab goes through them.
inline std::vector<const FieldInput*> inputsByTab(const QWidget& form) {
    std::vector<const FieldInput*> inputs;
    for (QWidget* next = form.nextInFocusChain(); next != &form; next = next->nextInFocusChain()) {
        const FieldInput* input = nullptr;
        for (QWidget* up = next; up != nullptr && input == nullptr; up = up->parentWidget())
            input = qobject_cast<FieldInput*>(up);
        if (input == nullptr || next->focusPolicy() == Qt::NoFocus || !input->isVisible())
            continue;
        if (inputs.empty() || inputs.back() != input)
            inputs.push_back(input);
    }
    return inputs;
}

/// Names of inputs that Tab reaches before what stands above or left of them.
inline QStringList outOfOrder(const QWidget& form) {
    QStringList names;
    QPoint before(-1, -1);
    for (const FieldInput* input : inputsByTab(form)) {
        const QPoint here = input->mapTo(&form, QPoint());
        if (here.y() < before.y() || (here.y() == before.y() && here.x() <= before.x()))
            names += input->objectName();
        before = here;
    }
    return names;
}

/// The letters that lead to the inputs of a form.
inline QString mnemonicsOn(const QWidget& form) {
    QString letters;
    for (const auto* input : form.findChildren<FieldInput*>()) {
        if (!mnemonicOf(*input).isNull())
            letters += mnemonicOf(*input).toUpper();
    }
    return letters;
}

inline bool hasDoubles(const QString& letters) {
    return std::set<QChar>(letters.begin(), letters.end()).size() < static_cast<std::size_t>(letters.size());
}

} // namespace recourse
