// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form_reading.h"
#include "ui/inputs/choice_combo.h"
#include "ui/verbs/verb_fixture.h"

#include <catch2/catch.hpp>

#include <QTableView>
#include <QTest>

using namespace recourse;

namespace {

/// A text of its own in every field.
Draft filledDraft(const InputShape& shape) {
    Draft draft;
    for (const FieldInfo& field : shape.fields)
        draft.values[std::string(field.key)] = field.kind == Kind::Flag ? "yes" : "typed " + std::string(field.key);
    for (const InputTable& table : shape.tables) {
        std::vector<Draft::Values>& rows = draft.rows[std::string(table.table)];
        for (const char* row : {"first ", "second "}) {
            rows.emplace_back();
            for (const FieldInfo& field : table.fields)
                rows.back()[std::string(field.key)] = row + std::string(field.key);
        }
    }
    return draft;
}

QStringList offered(const VerbForm& form, const char* combo) {
    QStringList names;
    const auto* box = form.findChild<ChoiceCombo*>(QLatin1String(combo))->findChild<QComboBox*>();
    for (int i = 1; i < box->count(); ++i)
        names += box->itemText(i);
    return names;
}

} // namespace

TEST_CASE("the form of a verb has all that the verb is told", "[verb-forms]") {
    const std::string verb = GENERATE(from_range(std::begin(kVerbsWithForm), std::end(kVerbsWithForm)));
    INFO(verb);
    const VerbFixture fixture;
    const auto form = newVerbForm(verb, fixture.words(fixture.zh));
    REQUIRE(form != nullptr);
    // The questions are bound by the form itself.
    const std::vector<std::string> byItself =
        verb == "classify" ? std::vector<std::string>{"answer.criterion", "answer.answer"} : std::vector<std::string>{};
    CHECK(form->binder().unbound() == byItself);
    const Draft draft = filledDraft(findVerb(verb)->shape());
    form->binder().setDraft(draft);
    CHECK(form->binder().draft() == draft);
    for (const auto& [key, text] : draft.values) {
        INFO(key);
        CHECK(form->binder().findInput(key)->text().toStdString() == text);
    }
}

TEST_CASE("a verb without a form of its own has none", "[verb-forms]") {
    const VerbFixture fixture;
    CHECK(newVerbForm("attach", fixture.words(fixture.zh)) == nullptr);
    CHECK(newVerbForm("dance", fixture.words(fixture.zh)) == nullptr);
}

TEST_CASE("the form of a verb speaks one language at a time", "[verb-forms]") {
    const std::string verb = GENERATE(from_range(std::begin(kVerbsWithForm), std::end(kVerbsWithForm)));
    const VerbFixture fixture;
    const auto form = newVerbForm(verb, fixture.words(fixture.zh));
    const QStringList chinese = readableTexts(*form);
    for (const QString& text : chinese) {
        INFO(verb << ": " << text.toStdString());
        CHECK_FALSE(hasEnglish(text));
        CHECK_FALSE(text.startsWith(u'['));
    }
    form->binder().retranslate(fixture.en);
    for (const QString& text : readableTexts(*form)) {
        INFO(verb << ": " << text.toStdString());
        CHECK_FALSE(hasChinese(text));
        CHECK_FALSE(text.startsWith(u'['));
    }
    form->binder().retranslate(fixture.zh);
    CHECK(readableTexts(*form) == chinese);
}

TEST_CASE("the form of a verb can be used by keyboard alone", "[verb-forms]") {
    const std::string verb = GENERATE(from_range(std::begin(kVerbsWithForm), std::end(kVerbsWithForm)));
    INFO(verb);
    const VerbFixture fixture;
    const auto form = newVerbForm(verb, fixture.words(fixture.en));
    form->setRecords("record", {{QStringLiteral("7"), QStringLiteral("TZ-7"), {}}});
    form->resize(920, 680);
    form->show();
    QApplication::processEvents();
    CHECK(outOfOrder(*form).isEmpty());
    CHECK_FALSE(hasDoubles(mnemonicsOn(*form)));
    std::size_t visible = 0;
    for (const auto* input : form->findChildren<FieldInput*>()) {
        visible += input->isVisible() ? 1U : 0U;
        CHECK_FALSE(input->editor()->accessibleName().isEmpty());
        CHECK((!input->isVisible() || input->height() >= input->minimumSizeHint().height()));
    }
    CHECK(inputsByTab(*form).size() == visible);
}

TEST_CASE("a record is chosen by name and told by number", "[verb-forms]") {
    const VerbFixture fixture;
    const auto form = newVerbForm("sign-notice", fixture.words(fixture.zh));
    FieldInput* record = form->binder().findInput("record");
    CHECK(record->isHidden());
    form->setRecords("record", {{QStringLiteral("3"), QStringLiteral("TZ2611-03 生产部"), {}},
                                {QStringLiteral("4"), QStringLiteral("TZ2611-04 仓储部"), {}}});
    CHECK_FALSE(record->isHidden());
    Draft draft;
    draft.values["record"] = "4";
    form->binder().setDraft(draft);
    CHECK(record->findChild<QComboBox*>()->currentText() == QStringLiteral("TZ2611-04 仓储部"));
    CHECK(form->binder().draft() == draft);
    form->binder().retranslate(fixture.en);
    CHECK(record->text() == QStringLiteral("4"));
    form->setRecords("record", {});
    CHECK(record->isHidden());
}

TEST_CASE("only what the procedure allows is offered", "[verb-forms]") {
    const VerbFixture fixture;
    const FormWords words = fixture.words(fixture.zh);
    CHECK(offered(*newVerbForm("pause", words), "deadlineCombo") == QStringList{QStringLiteral("最终答复")});
    CHECK(offered(*newVerbForm("extend", words), "deadlineCombo") == QStringList{QStringLiteral("最终答复")});
    CHECK(offered(*newVerbForm("not-applicable", words), "milestoneCombo") ==
          QStringList{fixture.zh.text("milestone.acknowledged")});
    CHECK(offered(*newVerbForm("acknowledge", words), "wayCombo").size() == 5);
    CHECK(offered(*newVerbForm("validity", words), "validityCombo").size() == 3);
}

TEST_CASE("shares of responsibility are typed by keyboard and added up", "[verb-forms]") {
    const VerbFixture fixture;
    const auto form = newVerbForm("responsibility", fixture.words(fixture.zh));
    form->show();
    form->activateWindow();
    QApplication::processEvents();
    const auto* sum = form->findChild<QLabel*>(QStringLiteral("sumText"));
    CHECK_FALSE(sum->isVisible());
    auto& table = *form->findChild<RowsTable*>();
    table.view().setFocus();
    table.view().setCurrentIndex(table.model().index(0, 0));
    const auto type = [](const char* text) {
        for (const char* letter = text; *letter != '\0'; ++letter)
            QTest::keyClick(QApplication::focusWidget(), *letter);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QApplication::processEvents();
    };
    type("qa");
    type("70");
    CHECK(sum->text() == QStringLiteral("合计 70.00 %，还差 30.00 %"));
    table.view().setFocus();
    table.view().setCurrentIndex(table.model().index(1, 0));
    type("production");
    type("30");
    CHECK(sum->text() == QStringLiteral("合计 100.00 %"));
    const Draft draft = form->binder().draft();
    REQUIRE(draft.rows.at("responsibility").size() == 2);
    CHECK(draft.rows.at("responsibility")[1].at("department") == "production");
    form->binder().retranslate(fixture.en);
    CHECK(sum->text() == QStringLiteral("Total 100.00 %"));
}

TEST_CASE("what a verb and the procedure require is marked", "[verb-forms]") {
    VerbFixture fixture;
    fixture.procedure.required.push_back({"acknowledge", {"person"}, {}, {}});
    const auto form = newVerbForm("acknowledge", fixture.words(fixture.en));
    const auto isMarked = [&form](const char* label) {
        return form->findChild<QLabel*>(QLatin1String(label))->text().endsWith(QStringLiteral(" *"));
    };
    CHECK(isMarked("wayLabel"));
    CHECK(isMarked("personLabel"));
    CHECK_FALSE(isMarked("reasonLabel"));
}
