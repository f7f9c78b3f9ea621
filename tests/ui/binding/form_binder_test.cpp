// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/registration_form.h"
#include "ui/form_fixture.h"
#include "ui/inputs/choice_checks.h"
#include "ui/inputs/choice_combo.h"
#include "ui/inputs/date_edit.h"
#include "ui/inputs/flag_check.h"
#include "ui/inputs/issue_label.h"
#include "ui/inputs/long_text_edit.h"
#include "ui/inputs/rows_table.h"

#include <catch2/catch.hpp>
#include <set>

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace recourse;

namespace {

/// The registration form, shown, with the keyboard in it.
struct OpenForm : FormFixture {
    RegistrationForm form{verbFields("register"), words(zh)};
    FormBinder& binder = form.binder();

    OpenForm() {
        form.resize(920, 680);
        form.show();
        form.activateWindow();
        binder.setDraft({});
        QApplication::processEvents();
    }
    [[nodiscard]] QWidget& editor(const char* path) const { return *binder.findInput(path)->editor(); }
    [[nodiscard]] QString shown(const char* path) const { return binder.findInput(path)->text(); }
    [[nodiscard]] std::string value(const char* key) const {
        const Draft draft = binder.draft();
        const auto found = draft.values.find(std::string_view(key));
        return found == draft.values.end() ? std::string() : found->second;
    }
    void type(const char* path, const char* text) const {
        editor(path).setFocus();
        QTest::keyClicks(&editor(path), QLatin1String(text));
    }
    /// As an input method does when a word is chosen.
    void commit(const char* path, const char* text) const {
        editor(path).setFocus();
        QInputMethodEvent event;
        event.setCommitString(QString::fromUtf8(text));
        QApplication::sendEvent(&editor(path), &event);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
};

Draft fullDraft() {
    Draft draft;
    for (const FieldInfo& field : findVerb("register")->shape().fields)
        draft.values[std::string(field.key)] = "typed " + std::string(field.key);
    draft.values["anonymous"] = "yes";
    draft.values["demand"] = "return,unheard-of";
    draft.values["license-plate"] = "苏A12345";
    draft.values["matter"] = "first line\nsecond line";
    draft.values["no-widget"] = "kept all the same";
    draft.rows["complaint_line"] = {{{"product", "A"}, {"batch", "1"}, {"note", "x"}},
                                    {{"product", "B"}, {"quantity", "3 kg"}}};
    return draft;
}

} // namespace

TEST_CASE("every field of the registration has its place", "[binder]") {
    const OpenForm open;
    CHECK(open.binder.unbound() == std::vector<std::string>{});
}

TEST_CASE("a draft comes back from the form word for word", "[binder]") {
    const OpenForm open;
    open.binder.setDraft(fullDraft());
    CHECK(open.binder.draft() == fullDraft());
    for (const auto& [key, text] : fullDraft().values) {
        INFO(key);
        if (const FieldInput* input = open.binder.findInput(key))
            CHECK(input->text().toStdString() == text);
    }
    CHECK(open.shown("complaint_line[0].batch") == QStringLiteral("1"));
}

TEST_CASE("what is typed reaches the draft", "[binder]") {
    const OpenForm open;
    QSignalSpy edits(&open.binder, &FormBinder::edited);
    open.type("customer", "Nanjing");
    CHECK(open.value("customer") == "Nanjing");
    CHECK(edits.back().front().toString() == QStringLiteral("customer"));
    open.type("complaint_line[0].product", "A1");
    CHECK(open.binder.draft().rows.at("complaint_line") == std::vector<Draft::Values>{{{"product", "A1"}}});
    open.commit("channel", "电话");
    CHECK(open.value("channel") == "telephone");
    open.editor("anonymous").setFocus();
    open.press(Qt::Key_Space);
    CHECK(open.value("anonymous") == "yes");
    open.press(Qt::Key_Space);
    CHECK(open.value("anonymous") == "no");
}

TEST_CASE("what was emptied says so, and rows in which nothing is left are gone", "[binder]") {
    const OpenForm open;
    Draft draft;
    draft.values["customer"] = "N";
    draft.rows["complaint_line"] = {{{"id", "7"}, {"product", "A"}}};
    open.binder.setDraft(draft);
    for (const char* path : {"customer", "complaint_line[0].product"}) {
        open.editor(path).setFocus();
        open.press(Qt::Key_Backspace);
    }
    CHECK(open.binder.draft().values.at("customer").empty());
    CHECK(open.binder.draft().rows.at("complaint_line").empty());
}

TEST_CASE("check boxes say their codes in the order of the list", "[binder]") {
    const OpenForm open;
    const auto boxes = open.binder.findInput("demand")->findChildren<QCheckBox*>();
    REQUIRE(boxes.size() == 7);
    QTest::keyClick(boxes[2], Qt::Key_Space);
    QTest::keyClick(boxes[0], Qt::Key_Space);
    CHECK(open.value("demand") == "compensation,return");
    QTest::keyClick(boxes[2], Qt::Key_Space);
    CHECK(open.value("demand") == "compensation");
}

TEST_CASE("the customer of an anonymous complaint cannot be typed, but what was typed stays and can be mended",
          "[binder]") {
    const OpenForm open;
    Draft draft;
    draft.values["anonymous"] = "yes";
    open.binder.setDraft(draft);
    CHECK_FALSE(open.editor("customer").isEnabled());
    draft.values["customer"] = "Nanjing";
    open.binder.setDraft(draft);
    CHECK(open.editor("customer").isEnabled());
    CHECK(open.value("customer") == "Nanjing");
}

TEST_CASE("all issues are shown at once under their fields and the first has the keyboard", "[binder]") {
    const OpenForm open;
    Draft draft;
    draft.values["demand-compensation"] = "a lot";
    draft.rows["complaint_line"] = {{}, {{"product", "B"}}, {}, {{"product", "C"}}};
    open.binder.setDraft(draft);
    const std::vector<FieldIssue> elsewhere =
        open.binder.markIssues({issue("demand-compensation", "form.choose-from-list", {std::string("a lot")}),
                                issue("customer", "form.required"), issue("no-such-field", "form.required"),
                                issue("complaint_line[1].batch", "form.required")});
    REQUIRE(elsewhere.size() == 1);
    CHECK(elsewhere.front().path == "no-such-field");
    CHECK(open.binder.findInput("customer")->issue() == QStringLiteral("请改：必填"));
    CHECK(open.editor("customer").accessibleDescription() == QStringLiteral("请改：必填"));
    CHECK(open.binder.findInput("demand-compensation")->issue().contains(QStringLiteral("a lot")));
    CHECK(open.binder.findInput("demand-compensation")->findChild<IssueLabel*>()->isVisible());
    CHECK(open.shown("demand-compensation") == QStringLiteral("a lot"));
    // Blank rows do not count: the second line that is filed is the fourth on the form.
    CHECK(open.form.findChild<RowsTable*>()->issue() == QStringLiteral("第 4 行，批号：必填"));
    CHECK(QApplication::focusWidget() == &open.editor("customer"));
}

TEST_CASE("an issue goes when its field is edited, and only this one", "[binder]") {
    const OpenForm open;
    open.binder.markIssues({issue("customer", "form.required"), issue("matter", "form.required")});
    open.type("customer", "N");
    CHECK(open.binder.findInput("customer")->issue().isEmpty());
    CHECK_FALSE(open.binder.findInput("matter")->issue().isEmpty());
}

TEST_CASE("what cannot be read is marked when the field is left, and kept", "[binder]") {
    const OpenForm open;
    open.type("received-at", "soon");
    CHECK(open.binder.findInput("received-at")->issue().isEmpty());
    open.press(Qt::Key_Tab);
    CHECK_FALSE(open.binder.findInput("received-at")->issue().isEmpty());
    CHECK(open.value("received-at") == "soon");
    open.type("channel", "pigeon");
    open.press(Qt::Key_Tab);
    CHECK(open.binder.findInput("channel")->issue().contains(QStringLiteral("pigeon")));
    CHECK(open.value("channel") == "pigeon");
}

TEST_CASE("the understood day stands beside what was typed", "[binder]") {
    const OpenForm open;
    open.type("complaint_line[0].shipped-on", "20");
    const auto* date = qobject_cast<TypedEdit*>(open.binder.findInput("complaint_line[0].shipped-on"));
    CHECK(date->understoodText() == QStringLiteral("2026-11-20 周五"));
    CHECK(date->text() == QStringLiteral("20"));
}

TEST_CASE("undo takes back a field at a time and redo brings it again", "[binder]") {
    const OpenForm open;
    open.type("customer", "Nanjing");
    open.type("matter", "black grains");
    open.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(open.shown("matter").isEmpty());
    CHECK(QApplication::focusWidget() == &open.editor("matter"));
    open.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(open.shown("customer").isEmpty());
    CHECK(open.binder.draft().values.empty());
    open.press(Qt::Key_Z, Qt::ControlModifier);
    open.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    open.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(open.shown("customer") == QStringLiteral("Nanjing"));
    CHECK(open.value("matter") == "black grains");
}

TEST_CASE("coming back to a field begins a new step of its history", "[binder]") {
    const OpenForm open;
    open.type("customer", "Nan");
    open.editor("complaint_line[0].batch").setFocus();
    open.type("customer", "jing");
    open.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(open.shown("customer") == QStringLiteral("Nan"));
}

TEST_CASE("an input method reaches the draft when it commits, not before", "[binder]") {
    const OpenForm open;
    for (const char* path : {"customer", "matter"}) {
        INFO(path);
        QSignalSpy edits(&open.binder, &FormBinder::edited);
        open.editor(path).setFocus();
        QInputMethodEvent composing(QStringLiteral("tousu"), {});
        QApplication::sendEvent(&open.editor(path), &composing);
        CHECK(edits.isEmpty());
        open.commit(path, "投诉");
        CHECK(open.shown(path) == QStringLiteral("投诉"));
        CHECK(edits.size() == 1);
    }
}

TEST_CASE("a form that is read only shows everything and takes nothing", "[binder]") {
    const OpenForm open;
    open.binder.setDraft(fullDraft());
    open.binder.setReadOnly(true);
    for (const auto& [key, text] : fullDraft().values) {
        const FieldInput* input = open.binder.findInput(key);
        if (input == nullptr)
            continue;
        INFO(key);
        if (input->editor()->isEnabled())
            QTest::keyClicks(input->editor(), QStringLiteral("x "));
        for (QCheckBox* box : input->findChildren<QCheckBox*>())
            QTest::keyClick(box, Qt::Key_Space);
    }
    CHECK(open.binder.draft() == fullDraft());
    CHECK_FALSE(
        open.form.findChild<RowsTable*>()->model().flags(open.form.findChild<RowsTable*>()->model().index(0, 0)) &
        Qt::ItemIsEditable);
}

TEST_CASE("the procedure's own fields are made, named and bound", "[binder]") {
    const OpenForm open;
    open.type("license-plate", "A1");
    CHECK(open.value("license-plate") == "A1");
    CHECK(qobject_cast<DateEdit*>(open.binder.findInput("purchased-on")) != nullptr);
    open.commit("colour", "白");
    CHECK(open.value("colour") == "white");
    CHECK(open.editor("license-plate").accessibleName() == QStringLiteral("车牌号"));
}

TEST_CASE("required fields are marked", "[binder]") {
    const OpenForm open;
    CHECK(open.form.findChild<QLabel*>(QStringLiteral("firstProductLabel"))->text().endsWith(QStringLiteral(" *")));
    CHECK(open.editor("matter").accessibleName() == QStringLiteral("投诉事项 必填"));
    CHECK_FALSE(open.form.findChild<QLabel*>(QStringLiteral("firstBatchLabel"))->text().contains(u'*'));
}
