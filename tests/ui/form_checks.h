// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What is asked of every form.

#include "ui/form_fixture.h"
#include "ui/inputs/field_input.h"
#include "ui/inputs/rows_table.h"
#include "ui/verbs/verb_forms.h"

#include <catch2/catch.hpp>
#include <set>

#include <QApplication>
#include <QLabel>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTableView>

namespace recourse {

inline InputShape shapeOf(std::string_view verb) {
    return findVerb(verb)->shape();
}

/// Words of a form that stand in labels, names and headings of columns.
inline QString wordsOn(QWidget& form) {
    QStringList words;
    for (const auto* label : form.findChildren<QLabel*>())
        words += label->text();
    for (const auto* input : form.findChildren<FieldInput*>())
        words += input->editor()->accessibleName();
    for (auto* table : form.findChildren<RowsTable*>()) {
        words += table->view().accessibleName();
        for (const RowsColumn& column : table->model().columns())
            words += column.label;
    }
    QString text = words.join(u'\n');
    return text.remove(QRegularExpression(QStringLiteral("\\(&[A-Z]\\)|&|[58]D|D[0-8]")));
}

inline void checkBothLanguages(VerbForm& form, const FormFixture& fixture) {
    const QRegularExpression english(QStringLiteral("[A-Za-z]{2}"));
    const QRegularExpression chinese(QStringLiteral("[\\x{3000}-\\x{9fff}]"));
    const QString before = wordsOn(form);
    CHECK_FALSE(before.contains(QStringLiteral("[")));
    CHECK(before.contains(chinese));
    INFO(before.toStdString());
    CHECK_FALSE(before.contains(english));
    form.binder().retranslate(fixture.en);
    const QString after = wordsOn(form);
    INFO(after.toStdString());
    CHECK_FALSE(after.contains(QStringLiteral("[")));
    CHECK_FALSE(after.contains(chinese));
    form.binder().retranslate(fixture.zh);
    CHECK(wordsOn(form) == before);
}

inline void checkEachInput(const VerbForm& form) {
    std::set<QChar> letters;
    for (const auto* input : form.findChildren<FieldInput*>()) {
        INFO(input->objectName().toStdString());
        CHECK_FALSE(input->editor()->accessibleName().isEmpty());
        const QChar letter = mnemonicOf(*input);
        if (!letter.isNull())
            CHECK(letters.insert(letter).second);
    }
    for (const auto* label : form.findChildren<QLabel*>(QRegularExpression(QStringLiteral("Label$")))) {
        INFO(label->objectName().toStdString());
        CHECK(label->buddy() != nullptr);
    }
}

/// Tab goes down the page it is in, and in a row to the right.
inline void checkTabOrder(VerbForm& form, QSize size = {1000, 760}) {
    form.resize(size);
    form.QWidget::show();
    QApplication::processEvents();
    const QWidget* before = nullptr;
    std::size_t seen = 0;
    for (QWidget* next = form.nextInFocusChain(); next != &form; next = next->nextInFocusChain()) {
        const QWidget* field = nullptr;
        for (QWidget* up = next; up != nullptr && field == nullptr; up = up->parentWidget()) {
            if (qobject_cast<FieldInput*>(up) != nullptr || qobject_cast<RowsTable*>(up) != nullptr)
                field = up;
        }
        if (field == nullptr || field == before || !field->isVisible() || next->focusPolicy() == Qt::NoFocus)
            continue;
        ++seen;
        const QPoint here = field->mapTo(&form, QPoint());
        const QPoint there = before == nullptr ? QPoint(0, -10000) : before->mapTo(&form, QPoint());
        INFO((before == nullptr ? QString() : before->objectName()).toStdString()
             << " to " << field->objectName().toStdString());
        CHECK((here.y() > there.y() || (here.y() == there.y() && here.x() > there.x())));
        before = field;
    }
    CHECK(seen > 0);
}

/// Some text for every field of a shape, and two rows for each table.
inline Draft fullDraftOf(const InputShape& shape) {
    Draft draft;
    for (const FieldInfo& field : shape.fields)
        draft.values[std::string(field.key)] = "typed " + std::string(field.key);
    for (const InputTable& table : shape.tables) {
        for (int row = 0; row < 2; ++row) {
            Draft::Values& values = draft.rows[std::string(table.table)].emplace_back();
            for (const FieldInfo& field : table.fields)
                values[std::string(field.key)] = std::to_string(row) + " " + std::string(field.key);
        }
    }
    return draft;
}

inline void checkRoundTrip(VerbForm& form, const Draft& draft) {
    form.binder().setDraft(draft);
    CHECK(form.binder().draft() == draft);
    for (const auto& [key, text] : draft.values) {
        INFO(key);
        if (const FieldInput* input = form.binder().findInput(key))
            CHECK(input->text().toStdString() == text);
    }
}

/// All of that for the form of a verb.
inline void checkWholeForm(std::string_view verb) {
    INFO(verb);
    const FormFixture fixture;
    const auto form = newVerbForm(verb, fixture.words(fixture.zh));
    CHECK(form->binder().unbound() == std::vector<std::string>{});
    checkBothLanguages(*form, fixture);
    checkEachInput(*form);
    checkTabOrder(*form);
    checkRoundTrip(*form, fullDraftOf(shapeOf(verb)));
}

/// Pictures to look at: RECOURSE_PICTURES=/some/folder ui_tests "[look]"
inline void savePictures(QWidget& form, const QString& name, QSize size = {1000, 760}) {
    const QString folder = qEnvironmentVariable("RECOURSE_PICTURES");
    form.resize(size);
    form.show();
    QApplication::processEvents();
    QApplication::processEvents();
    CHECK(form.grab().save(folder + u'/' + name + QStringLiteral(".png")));
    for (auto* area : form.findChildren<QScrollArea*>()) {
        if (area->isVisible() && area->widget()->height() > area->height())
            CHECK(area->widget()->grab().save(folder + u'/' + name + QStringLiteral("-whole.png")));
    }
}

} // namespace recourse
