// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures to look at: RECOURSE_PICTURES=/some/folder ui_tests "[look-people]"
#include "ui/inputs/field_input.h"
#include "ui/main_window/running_shell.h"

#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>
#include <QTableWidget>
#include <QTreeWidget>

using namespace recourse;

namespace {

/// People and roles, opened by the clerk from the main window.
struct OpenPeopleWindow : RunningShell {
    QWidget* people = nullptr;

    explicit OpenPeopleWindow(Language language = Language::Chinese) : RunningShell(language) {
        signIn();
        QTest::keyClick(shell->mainWindow(), Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
        people = window("peopleWindow");
        REQUIRE(QTest::qWaitForWindowActive(people));
    }
    template <class W>
    [[nodiscard]] W& at(const char* name) const {
        return in<W>(people, name);
    }
    /// A button that is reached by its letter is let up after a tenth of a second.
    void pressLetter(Qt::Key letter) const {
        QTest::keyClick(people, letter, Qt::AltModifier);
        QTest::qWait(200);
    }
    [[nodiscard]] FieldInput& field(const char* name) const { return at<FieldInput>(name); }
    void click(const char* button) const { at<QAbstractButton>(button).click(); }
    [[nodiscard]] QTableWidget& list() const { return at<QTableWidget>("peopleTable"); }
    void choose(const char* role) const {
        QTreeWidget& tree = at<QTreeWidget>("rolesTree");
        for (QTreeWidgetItem* item : tree.findItems(QString(), Qt::MatchContains | Qt::MatchRecursive)) {
            if (item->data(0, Qt::UserRole).toString() == QLatin1String(role))
                item->setCheckState(0, item->checkState(0) == Qt::Checked ? Qt::Unchecked : Qt::Checked);
        }
    }
    /// What the message bar says.
    [[nodiscard]] QString said() const {
        QString all;
        for (const QLabel* label : people->findChildren<QLabel*>()) {
            if (label->isVisible() && label->parentWidget()->inherits("recourse::MessageBar"))
                all += label->text();
        }
        return all;
    }
    [[nodiscard]] People stored() { return file().office().value()->people; }
    void addHeYu() {
        click("addButton");
        field("nameEdit").setText(QStringLiteral("何雨"));
        field("departmentCombo").setText(QStringLiteral("production"));
        field("passwordEdit").setText(QStringLiteral("secret-3"));
        choose("clerk");
        click("saveButton");
    }
};

} // namespace

TEST_CASE("a person is added by keyboard; what is wrong is said at its field and the words stay", "[people]") {
    OpenPeopleWindow open;
    CHECK(open.list().hasFocus());
    CHECK(open.list().rowCount() == 2);
    CHECK(open.at<QLabel>("nameHeading").text() == QStringLiteral("质量文员甲"));
    open.pressLetter(Qt::Key_A);
    RunningShell::type("He Yu");
    open.pressLetter(Qt::Key_S);
    CHECK_FALSE(open.field("passwordEdit").issue().isEmpty());
    CHECK(open.field("nameEdit").text() == QStringLiteral("He Yu"));
    CHECK(open.field("passwordEdit").editor()->hasFocus());
    RunningShell::type("secret-3");
    open.pressLetter(Qt::Key_S);
    CHECK(open.list().rowCount() == 3);
    CHECK(open.at<QLabel>("nameHeading").text() == QStringLiteral("He Yu"));
    CHECK(open.said().contains(QStringLiteral("He Yu")));
    CHECK_FALSE(open.field("passwordEdit").isVisible());
    CHECK(open.stored().persons.back().name == "He Yu");
}

TEST_CASE("roles are ticked as the procedure calls them; taking one away asks why", "[people]") {
    OpenPeopleWindow open;
    open.addHeYu();
    CHECK(open.stored().persons.back().roles == std::vector<std::string>{"clerk"});
    CHECK(open.stored().persons.back().department == "production");
    CHECK_FALSE(open.field("reasonEdit").isVisible());
    open.choose("clerk");
    CHECK(open.field("reasonEdit").isVisible());
    open.click("saveButton");
    CHECK_FALSE(open.field("reasonEdit").issue().isEmpty());
    open.field("reasonEdit").setText(QStringLiteral("调岗"));
    open.click("saveButton");
    CHECK(open.stored().persons.back().roles.empty());
}

TEST_CASE("a substitute is named and ended, an interest declared and withdrawn, on the page of the person",
          "[people]") {
    OpenPeopleWindow open;
    open.addHeYu();
    open.click("addSubstituteButton");
    CHECK_FALSE(open.field("toEdit").issue().isEmpty());
    open.field("substituteCombo").setText(QString::number(kManager.value()));
    open.field("toEdit").setText(QStringLiteral("+3"));
    open.click("addSubstituteButton");
    REQUIRE(open.stored().substitutions.size() == 1);
    CHECK(open.at<QLabel>("stateLabel").text().contains(QStringLiteral("质量经理乙")));

    auto* sheet = &open.at<QWidget>("substituteGroup");
    CHECK_FALSE(RunningShell::in<QWidget>(sheet, "endPane").isVisible());
    RunningShell::in<QTableWidget>(sheet, "linesTable").selectRow(0);
    CHECK(RunningShell::in<QWidget>(sheet, "endPane").isVisible());
    open.field("endReasonEdit").setText(QStringLiteral("早归"));
    open.click("endButton");
    const Substitution ended = open.stored().substitutions.front();
    CHECK(ended.to < ended.from);

    open.field("inCombo").setText(QStringLiteral("customer"));
    open.field("whatEdit").setText(QStringLiteral("客户甲"));
    open.click("declareButton");
    CHECK_FALSE(open.field("whyEdit").issue().isEmpty());
    open.field("whyEdit").setText(QStringLiteral("兄弟在那里"));
    open.click("declareButton");
    REQUIRE(open.stored().interests.size() == 1);
    CHECK(open.stored().interests.front().in == "customer");
    CHECK(open.field("whatEdit").text().isEmpty());
}

TEST_CASE("the last account stays, whoever is inactive is shown so", "[people]") {
    OpenPeopleWindow open;
    open.list().selectRow(1);
    open.field("activityReasonEdit").setText(QStringLiteral("离职"));
    open.click("deactivateButton");
    CHECK_FALSE(open.stored().persons.back().active);
    CHECK(open.at<QAbstractButton>("reactivateButton").isVisible());
    open.list().selectRow(0);
    CHECK(open.field("oldPasswordEdit").isVisible());
    open.field("activityReasonEdit").setText(QStringLiteral("离职"));
    open.click("deactivateButton");
    CHECK(open.said().contains(QStringLiteral("最后一个")));
    CHECK(open.stored().persons.front().active);
    open.list().selectRow(1);
    open.click("reactivateButton");
    CHECK(open.stored().persons.back().active);
}

TEST_CASE("what is typed about a person stays when somebody else changes people", "[people]") {
    OpenPeopleWindow open;
    open.field("nameEdit").setFocus();
    RunningShell::type("x");
    const QString typed = open.field("nameEdit").text();
    open.at<QLineEdit>("searchEdit").setText(QStringLiteral("nobody of this name"));
    CHECK(open.list().rowCount() == 0);
    CHECK(open.at<QLabel>("emptyLabel").isVisible());
    open.at<QLineEdit>("searchEdit").clear();
    open.click("declareButton");
    CHECK(open.field("nameEdit").text() == typed);
    open.field("inCombo").setText(QStringLiteral("product"));
    open.field("whatEdit").setText(QStringLiteral("A"));
    open.field("whyEdit").setText(QStringLiteral("B"));
    open.click("declareButton");
    CHECK(open.stored().interests.size() == 1);
    CHECK(open.field("nameEdit").text() == typed);
}

TEST_CASE("what is not saved is asked about before another person is shown", "[people]") {
    OpenPeopleWindow open;
    open.choose("manager");
    open.list().selectRow(1);
    CHECK(open.at<QLabel>("nameHeading").text() == QStringLiteral("质量文员甲"));
    CHECK(open.list().currentRow() == 0);
    const QList<QAbstractButton*> buttons = open.people->findChildren<QAbstractButton*>();
    const auto drop = std::find_if(buttons.begin(), buttons.end(), [](const QAbstractButton* button) {
        return button->isVisible() && button->text().contains(QStringLiteral("放弃"));
    });
    REQUIRE(drop != buttons.end());
    (*drop)->click();
    CHECK(open.at<QLabel>("nameHeading").text() == QStringLiteral("质量经理乙"));
}

TEST_CASE("pictures of people and roles", "[.][look-people]") {
    const QString folder = qEnvironmentVariable("RECOURSE_PICTURES");
    const bool isLarge = qEnvironmentVariableIsSet("RECOURSE_LARGE");
    QFont large = QApplication::font();
    if (isLarge)
        large.setPointSizeF(large.pointSizeF() * 1.5);
    QApplication::setFont(large);
    for (const Language language : {Language::Chinese, Language::English}) {
        const QString end = QLatin1String(language == Language::Chinese ? "-zh" : "-en") +
                            QLatin1String(isLarge ? "-large.png" : ".png");
        OpenPeopleWindow open(language);
        open.addHeYu();
        open.field("substituteCombo").setText(QString::number(kManager.value()));
        open.field("toEdit").setText(QStringLiteral("+3"));
        open.click("addSubstituteButton");
        open.click("declareButton");
        QTest::qWait(100);
        CHECK(open.people->grab().save(folder + QStringLiteral("/people") + end));
        QWidget& pane = open.at<QWidget>("personPane");
        CHECK(pane.grab().save(folder + QStringLiteral("/page") + end));
        open.at<QTabWidget>("pageTabs").setCurrentIndex(1);
        QTest::qWait(100);
        CHECK(open.people->grab().save(folder + QStringLiteral("/roles") + end));
    }
}
