// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/classification_form.h"
#include "ui/complaints/criteria_panel.h"
#include "ui/form_reading.h"
#include "ui/verbs/verb_fixture.h"

#include <catch2/catch.hpp>

#include <QRadioButton>
#include <QTest>

using namespace recourse;

namespace {

/// The classification, shown, with the keyboard at its first question.
struct OpenClassification : VerbFixture {
    std::unique_ptr<VerbForm> made = newVerbForm("classify", words(zh));
    ClassificationForm& form = dynamic_cast<ClassificationForm&>(*made);
    CriteriaPanel& panel = *form.findChild<CriteriaPanel*>();

    OpenClassification() {
        form.resize(920, 680);
        form.show();
        form.activateWindow();
        QApplication::processEvents();
        panel.button("I.a", QStringLiteral("yes"))->setFocus();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    [[nodiscard]] QString note(const char* name) const { return form.findChild<QLabel*>(QLatin1String(name))->text(); }
    /// "I.a=yes II.a=no"
    [[nodiscard]] std::string answers() const {
        std::string text;
        Draft draft = form.binder().draft();
        for (Draft::Values& row : draft.rows["answer"])
            text += (text.empty() ? "" : " ") + row["criterion"] + "=" + row["answer"];
        return text;
    }
    [[nodiscard]] bool isAt(const char* criterion) const {
        for (const char* answer : {"yes", "no", "unknown"}) {
            if (QApplication::focusWidget() == panel.button(criterion, QLatin1String(answer)))
                return true;
        }
        return false;
    }
    void setClass(const char* grade) {
        CaseFile file;
        file.complaint.grade = Choice{grade};
        form.follow(viewOf(file));
    }
    [[nodiscard]] bool asksReason() const { return form.binder().findInput("reason")->isVisible(); }
};

} // namespace

TEST_CASE("letters answer a question and go on to the next", "[classification]") {
    const OpenClassification open;
    open.press(Qt::Key_N);
    CHECK(open.isAt("I.b"));
    open.press(Qt::Key_U);
    open.press(Qt::Key_J);
    CHECK(open.isAt("II.a"));
    CHECK(open.answers() == "I.a=no I.b=unknown II.a=yes");
}

TEST_CASE("arrows move between questions and answers", "[classification]") {
    const OpenClassification open;
    open.press(Qt::Key_Down);
    CHECK(open.isAt("I.b"));
    CHECK(open.answers().empty());
    open.press(Qt::Key_Right);
    open.press(Qt::Key_Right);
    CHECK(open.answers() == "I.b=no");
    CHECK(open.isAt("I.b"));
    open.press(Qt::Key_Up);
    open.press(Qt::Key_Up);
    CHECK(open.isAt("I.a"));
}

TEST_CASE("Tab stops once at every question, before the class", "[classification]") {
    const OpenClassification open;
    open.press(Qt::Key_Tab);
    CHECK(open.isAt("I.b"));
    open.press(Qt::Key_Tab);
    CHECK(open.isAt("II.a"));
    open.press(Qt::Key_Tab);
    CHECK(open.form.binder().findInput("class")->isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("the proposed class follows every answer and names what decides", "[classification]") {
    const OpenClassification open;
    CHECK(open.note("proposalNote") == QStringLiteral("建议类别：Ⅲ类投诉"));
    CHECK(open.note("reasonsNote").contains(QStringLiteral("没有回答的题：3")));
    open.press(Qt::Key_Y);
    CHECK(open.note("proposalNote") == QStringLiteral("建议类别：Ⅰ类投诉"));
    CHECK(open.note("reasonsNote").contains(QStringLiteral("严重的健康危害")));
    open.press(Qt::Key_Up);
    open.press(Qt::Key_F);
    CHECK(open.note("proposalNote") == QStringLiteral("建议类别：Ⅲ类投诉"));
    open.form.binder().retranslate(open.en);
    CHECK(open.note("proposalNote") == QStringLiteral("Proposed: Class Ⅲ"));
    CHECK(open.panel.button("I.a", QStringLiteral("no"))->isChecked());
}

TEST_CASE("an answer can be taken back and undone", "[classification]") {
    const OpenClassification open;
    open.press(Qt::Key_Y);
    open.press(Qt::Key_Up);
    open.press(Qt::Key_Backspace);
    CHECK(open.answers().empty());
    CHECK_FALSE(open.panel.button("I.a", QStringLiteral("yes"))->isChecked());
    open.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(open.answers() == "I.a=yes");
    CHECK(open.panel.button("I.a", QStringLiteral("yes"))->isChecked());
}

TEST_CASE("another class than the proposed one takes a reason", "[classification]") {
    const OpenClassification open;
    CHECK_FALSE(open.asksReason());
    FieldInput* grade = open.form.binder().findInput("class");
    QTest::keyClicks(grade->editor(), QStringLiteral("II"));
    CHECK(open.asksReason());
    CHECK(open.form.binder().draft().values["class"] == "II");
}

TEST_CASE("a class that changes takes a reason", "[classification]") {
    OpenClassification open;
    open.setClass("II");
    CHECK(open.asksReason());
    open.setClass("III");
    CHECK_FALSE(open.asksReason());
}

TEST_CASE("a classification that is read only takes no answers", "[classification]") {
    const OpenClassification open;
    open.form.setReadOnly(true);
    open.press(Qt::Key_Y);
    open.press(Qt::Key_Space);
    open.press(Qt::Key_Right);
    QTest::mouseClick(open.panel.button("I.a", QStringLiteral("no")), Qt::LeftButton);
    CHECK(open.answers().empty());
}

TEST_CASE("answers to questions the procedure no longer asks are kept", "[classification]") {
    const OpenClassification open;
    Draft draft;
    draft.rows["answer"] = {{{"criterion", "X.y"}, {"answer", "yes"}}};
    open.form.binder().setDraft(draft);
    CHECK(open.note("proposalNote") == QStringLiteral("建议类别：Ⅲ类投诉"));
    open.panel.button("I.a", QStringLiteral("yes"))->setFocus();
    open.press(Qt::Key_Y);
    CHECK(open.answers() == "X.y=yes I.a=yes");
}
