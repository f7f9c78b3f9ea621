// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/registration_form.h"
#include "ui/form_fixture.h"
#include "ui/inputs/field_input.h"
#include "ui/inputs/rows_table.h"

#include <catch2/catch.hpp>
#include <set>

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTableView>

using namespace recourse;

namespace {

/// Every text a person can read on the form, mnemonics left out.
QStringList readableTexts(const QWidget& form) {
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

bool hasEnglish(const QString& text) {
    return text.contains(QRegularExpression(QStringLiteral("[A-Za-z]{2}")));
}
bool hasChinese(const QString& text) {
    return text.contains(QRegularExpression(QStringLiteral("[\\x{3000}-\\x{9fff}]")));
}

} // namespace

TEST_CASE("switching the language leaves no word of the other", "[words]") {
    const FormFixture fixture;
    RegistrationForm form(registrationShape(), fixture.words(fixture.zh));
    Draft draft;
    draft.values = {{"received-at", "2026-11-20 14:30"}, {"channel", "telephone"}};
    draft.rows["complaint_line"] = {};
    form.binder().setDraft(draft);
    form.binder().markIssues({issue("customer", "form.required")});
    const QStringList chinese = readableTexts(form);
    CHECK(chinese.size() > 100);
    for (const QString& text : chinese) {
        INFO(text.toStdString());
        CHECK_FALSE(hasEnglish(text));
    }
    form.binder().retranslate(fixture.en);
    for (const QString& text : readableTexts(form)) {
        INFO(text.toStdString());
        CHECK_FALSE(hasChinese(text));
    }
    CHECK(form.binder().draft() == draft);
    CHECK(form.binder().findInput("customer")->issue() == QStringLiteral("Please check: required"));
    form.binder().retranslate(fixture.zh);
    CHECK(readableTexts(form) == chinese);
}

TEST_CASE("no two fields have the same mnemonic", "[words]") {
    const FormFixture fixture;
    for (const Texts* texts : {&fixture.zh, &fixture.en}) {
        const RegistrationForm form(registrationShape(), fixture.words(*texts));
        std::set<QChar> letters;
        for (const auto* input : form.findChildren<FieldInput*>()) {
            const QChar letter = mnemonicOf(*input);
            if (!letter.isNull())
                CHECK(letters.insert(letter.toUpper()).second);
        }
        CHECK(letters.size() == 7);
    }
}

TEST_CASE("every input has a name for those who cannot see its label", "[words]") {
    const FormFixture fixture;
    const RegistrationForm form(registrationShape(), fixture.words(fixture.zh));
    std::set<QString> names;
    for (const auto* input : form.findChildren<FieldInput*>()) {
        INFO(input->objectName().toStdString());
        CHECK_FALSE(input->editor()->accessibleName().isEmpty());
        CHECK(names.insert(input->editor()->accessibleName()).second);
    }
    for (auto* table : form.findChildren<RowsTable*>())
        CHECK_FALSE(table->view().accessibleName().isEmpty());
}

TEST_CASE("Tab goes through the form as it is read", "[words]") {
    const FormFixture fixture;
    RegistrationForm form(registrationShape(), fixture.words(fixture.zh));
    form.resize(920, 680);
    form.show();
    QApplication::processEvents();
    const FieldInput* before = nullptr;
    std::size_t seen = 0;
    for (QWidget* next = form.nextInFocusChain(); next != &form; next = next->nextInFocusChain()) {
        const FieldInput* input = nullptr;
        for (QWidget* up = next; up != nullptr && input == nullptr; up = up->parentWidget())
            input = qobject_cast<FieldInput*>(up);
        if (input == nullptr || input == before || next->focusPolicy() == Qt::NoFocus)
            continue;
        ++seen;
        const QPoint here = input->mapTo(&form, QPoint());
        const QPoint there = before == nullptr ? QPoint() : before->mapTo(&form, QPoint());
        INFO((before == nullptr ? QString() : before->objectName()).toStdString()
             << " → " << input->objectName().toStdString());
        CHECK((here.y() > there.y() || (here.y() == there.y() && here.x() > there.x())));
        before = input;
    }
    CHECK(seen == static_cast<std::size_t>(form.findChildren<FieldInput*>().size()));
}

TEST_CASE("mnemonics stand on a letter of the text or behind it", "[words]") {
    CHECK(withMnemonic(QStringLiteral("Matter"), u'M') == QStringLiteral("&Matter"));
    CHECK(withMnemonic(QStringLiteral("Customer"), u'U') == QStringLiteral("C&ustomer"));
    CHECK(withMnemonic(QStringLiteral("投诉事项"), u'M') == QStringLiteral("投诉事项(&M)"));
    CHECK(withMnemonic(QStringLiteral("A & B"), QChar()) == QStringLiteral("A && B"));
}

TEST_CASE("widgets are named after their field", "[words]") {
    CHECK(widgetName("demand-return-quantity") == QStringLiteral("demandReturnQuantity"));
    CHECK(widgetName("complaint_line") == QStringLiteral("complaintLine"));
    CHECK(textKey(QStringLiteral("otherLinesHeading"), QLatin1StringView("Heading")) == "other-lines");
}
