// SPDX-License-Identifier: GPL-3.0-or-later
#include "support_fakes/memory_file.h"
#include "support_fakes/memory_settings.h"
#include "support_fakes/scripted_prompts.h"
#include "support_fakes/small_office.h"
#include "ui/binding/verb_form.h"
#include "ui/case_window/new_complaint_window.h"
#include "ui/inputs/field_input.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace recourse;

namespace {

/// A file whose procedures were set up in the order zulu, alpha.
std::shared_ptr<const Office> officeOfTwo() {
    auto office = std::make_shared<Office>(*smallOffice());
    auto procedure = std::make_shared<Procedure>(*office->procedures.front());
    procedure->code = "zulu";
    procedure->fields = {{"license-plate", {"车牌号", "Number plate"}, Kind::Text, false, false, {}, {}}};
    auto second = std::make_shared<Procedure>(*procedure);
    second->code = "alpha";
    second->title = {"另一程序", "Another procedure"};
    second->fields.clear();
    office->procedures = {procedure, second};
    return office;
}

struct NewComplaint {
    std::shared_ptr<const Office> office;
    std::shared_ptr<MemoryFile> file;
    InlineWorker worker;
    Desk desk{file, office, worker};
    Wording wording{office->zone, Language::Chinese};
    MemorySettings settings;
    ScriptedPrompts prompts;
    QPointer<NewComplaintWindow> window;

    explicit NewComplaint(const std::string& procedure = {}, std::shared_ptr<const Office> of = officeOfTwo(),
                          Instant now = officeTime(10, 30))
        : office(std::move(of))
        , file(std::make_shared<MemoryFile>(office, kClerk, now)) {
        open(procedure);
    }
    ~NewComplaint() { delete window.data(); }
    void open(const std::string& procedure = {}) {
        window = new NewComplaintWindow({desk, wording, settings, prompts}, procedure);
        window->show();
        window->activateWindow();
        QApplication::processEvents();
    }
    [[nodiscard]] QLineEdit& line(const char* input) const {
        for (QWidget* widget : window->findChildren<QWidget*>(QLatin1String(input))) {
            if (widget->isVisible())
                return *widget->findChild<QLineEdit*>();
        }
        throw std::logic_error(input);
    }
    [[nodiscard]] QComboBox& procedures() const {
        return *window->findChild<QComboBox*>(QStringLiteral("procedureCombo"));
    }
    void type(const char* input, const char* text) const {
        line(input).setFocus();
        QTest::keyClicks(&line(input), QLatin1String(text));
    }
};

} // namespace

TEST_CASE("a new complaint is received now, as long as nothing else is typed", "[new-complaint]") {
    const NewComplaint open;
    CHECK(open.line("receivedAtEdit").text() == QStringLiteral("2026-11-20 10:30"));
    CHECK(open.file->kept.empty());
    open.type("customerEdit", "Lihua");
    REQUIRE(open.file->kept.size() == 1);
    CHECK(open.file->kept[0].draft.values.at("received-at") == "2026-11-20 10:30");
}

TEST_CASE("a new complaint begins with the procedure set up first, or with the one asked for", "[new-complaint]") {
    CHECK(NewComplaint().procedures().currentText() == QStringLiteral("客户投诉处理程序"));
    CHECK(NewComplaint("alpha").procedures().currentText() == QStringLiteral("另一程序"));
}

TEST_CASE("a procedure is found by any part of its name; the one used last comes first next time", "[new-complaint]") {
    NewComplaint open;
    QLineEdit* line = open.procedures().lineEdit();
    REQUIRE(line != nullptr);
    line->setText(QStringLiteral("none of them"));
    Q_EMIT line->editingFinished();
    CHECK(line->text() == QStringLiteral("客户投诉处理程序"));
    CHECK(open.procedures().completer()->filterMode() == Qt::MatchContains);
    open.settings.setValue(QStringLiteral("newComplaint/procedure"), QStringLiteral("alpha"));
    delete open.window.data();
    open.open();
    CHECK(open.procedures().currentText() == QStringLiteral("另一程序"));
    open.settings.setValue(QStringLiteral("newComplaint/procedure"), QStringLiteral("gone"));
    delete open.window.data();
    open.open();
    CHECK(open.procedures().currentText() == QStringLiteral("客户投诉处理程序"));
}

TEST_CASE("a new complaint is offered the procedures in force today, as they are in force today", "[new-complaint]") {
    auto office = std::make_shared<Office>(*officeOfTwo());
    auto later = std::make_shared<Procedure>(*office->procedures.front());
    later->revision = 2;
    later->inForceFrom = office->zone.dayOf(officeTime(10, 30, 1));
    later->title = {"新版程序", "A later one"};
    auto alone = std::make_shared<Procedure>(*later);
    alone->code = "alone";
    alone->revision = 1;
    office->procedures.push_back(later);
    office->procedures.push_back(alone);
    const NewComplaint today({}, office);
    REQUIRE(today.procedures().count() == 2);
    CHECK(today.procedures().itemText(0) == QStringLiteral("客户投诉处理程序"));
    const NewComplaint tomorrow({}, office, officeTime(10, 30, 1));
    REQUIRE(tomorrow.procedures().count() == 3);
    CHECK(tomorrow.procedures().itemText(1) == QStringLiteral("新版程序"));
}

TEST_CASE("what was typed goes along to another procedure", "[new-complaint]") {
    const NewComplaint open;
    open.type("customerEdit", "Lihua");
    QWidget* plate = open.window->findChild<VerbForm*>()->binder().findInput("license-plate")->editor();
    QTest::keyClicks(plate, QStringLiteral("A1"));
    CHECK(open.file->kept[0].draft.values.contains("customer"));
    open.procedures().setCurrentIndex(1);
    Q_EMIT open.procedures().activated(1);
    QApplication::processEvents();
    CHECK(open.line("customerEdit").text() == QStringLiteral("Lihua"));
    REQUIRE(open.file->kept.size() == 1);
    CHECK(open.file->kept[0].procedure == "alpha");
    CHECK_FALSE(open.file->kept[0].draft.values.contains("license-plate"));
}

TEST_CASE("Esc closes a new complaint and keeps what was typed", "[new-complaint]") {
    NewComplaint open;
    open.type("customerEdit", "Lihua");
    QTest::keyClick(&open.line("customerEdit"), Qt::Key_Escape);
    QTest::qWait(10);
    CHECK(open.window == nullptr);
    CHECK(open.file->kept.size() == 1);
    open.open();
    CHECK(open.line("customerEdit").text() == QStringLiteral("Lihua"));
}

TEST_CASE("where no procedure is in force the window says so in place of a form", "[new-complaint]") {
    auto office = std::make_shared<Office>(*officeOfTwo());
    for (auto& procedure : office->procedures) {
        auto later = std::make_shared<Procedure>(*procedure);
        later->inForceFrom = office->zone.dayOf(officeTime(10, 30, 1));
        procedure = later;
    }
    const NewComplaint open({}, office);
    QTest::keyClick(open.window.data(), Qt::Key_Return, Qt::ControlModifier);
    QString said;
    for (const QLabel* label : open.window->findChildren<QLabel*>())
        said += label->isVisible() ? label->text() : QString();
    CHECK(said.contains(QStringLiteral("今天没有施行中的规程")));
}

TEST_CASE("the procedure under which the last complaint of the product ran is offered", "[new-complaint]") {
    NewComplaint open("zulu");
    open.file->must("register", std::nullopt, call("华北公司", "中间体A", "260701", "桶口有黑色颗粒"));
    auto* offer = open.window->findChild<QPushButton*>(QStringLiteral("procedureOfProductButton"));
    REQUIRE(offer != nullptr);
    CHECK_FALSE(offer->isVisible());
    auto* product = open.window->findChild<FieldInput*>(QStringLiteral("firstProductEdit"));
    product->setText(QStringLiteral("中间体A"));
    Q_EMIT product->edited();
    REQUIRE(QTest::qWaitFor([offer] { return offer->isVisible(); }));
    offer->click();
    CHECK(open.procedures().currentText().contains(QStringLiteral("另一程序")));
    CHECK_FALSE(offer->isVisible());
}
