// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/registration_form.h"
#include "ui/form_fixture.h"
#include "ui/form_reading.h"

#include <catch2/catch.hpp>
#include <set>

#include <QTableView>

using namespace recourse;

TEST_CASE("switching the language leaves no word of the other", "[words]") {
    const FormFixture fixture;
    RegistrationForm form(verbFields("register"), fixture.words(fixture.zh));
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
        const RegistrationForm form(verbFields("register"), fixture.words(*texts));
        CHECK(mnemonicsOn(form).size() == 7);
        CHECK_FALSE(hasDoubles(mnemonicsOn(form)));
    }
}

TEST_CASE("every input has a name for those who cannot see its label", "[words]") {
    const FormFixture fixture;
    const RegistrationForm form(verbFields("register"), fixture.words(fixture.zh));
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
    RegistrationForm form(verbFields("register"), fixture.words(fixture.zh));
    form.resize(920, 680);
    form.show();
    QApplication::processEvents();
    CHECK(outOfOrder(form).isEmpty());
    CHECK(inputsByTab(form).size() == static_cast<std::size_t>(form.findChildren<FieldInput*>().size()));
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
