// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures to look at: RECOURSE_PICTURES=/some/folder ui_tests "[look-calendar]"
#include "domain/casefile/clocks.h"
#include "ui/calendar/year_view.h"
#include "ui/main_window/running_shell.h"

#include <catch2/catch.hpp>

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QTemporaryDir>

using namespace recourse;

namespace {

Day dayOfYear(int year, unsigned month, unsigned day) {
    return std::chrono::sys_days(std::chrono::year(year) / static_cast<int>(month) / static_cast<int>(day));
}

const Day kCalendarMonday = dayOfYear(2026, 11, 23);

/// The calendar, opened from the main window on Friday 20 November 2026, with one complaint of that day.
struct OpenCalendarWindow : RunningShell {
    CaseId id{0};
    QWidget* calendar = nullptr;

    explicit OpenCalendarWindow(Language language = Language::Chinese) : RunningShell(language) {
        id = file().must("register", std::nullopt, call("Alpha", "Intermediate A", "260701", "particles"));
        signIn();
        QTest::keyClick(shell->mainWindow(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        calendar = window("calendarWindow");
        REQUIRE(QTest::qWaitForWindowActive(calendar));
    }
    template <class W>
    [[nodiscard]] W& at(const char* name) const {
        return in<W>(calendar, name);
    }
    [[nodiscard]] YearView& view() const { return at<YearView>("yearView"); }
    [[nodiscard]] bool proposes() const {
        return at<QStackedWidget>("sideStack").currentWidget()->objectName() == QStringLiteral("planPage");
    }
    [[nodiscard]] Day answerDue() {
        CaseFile now = file().file(id);
        return OfficeZone::fixed(std::chrono::hours(8)).dayOf(*findDeadline(now, "final-reply", std::nullopt)->dueAt);
    }
    /// Monday becomes a day off of the company, by keyboard; what follows is shown.
    void proposeMonday() {
        for (int i = 0; i < 3; ++i)
            press(Qt::Key_Right);
        press(Qt::Key_Return);
        type("Founding day");
        press(Qt::Key_Return);
        press(Qt::Key_Space);
        REQUIRE(proposes());
    }
    void importList(const QTemporaryDir& folder, const QByteArray& bytes) {
        prompts.path = folder.filePath(QStringLiteral("list.csv"));
        QFile list(prompts.path);
        REQUIRE(list.open(QIODevice::WriteOnly));
        list.write(bytes);
        list.close();
        at<QPushButton>("importButton").click();
    }
};

} // namespace

TEST_CASE("a day of the company is set by keyboard alone; dates given move only when ticked", "[calendar]") {
    OpenCalendarWindow open;
    CHECK(open.view().hasFocus());
    CHECK(open.view().current() == dayOfYear(2026, 11, 20));
    open.proposeMonday();
    CHECK(open.view().current() == kCalendarMonday);
    CHECK(open.at<QListWidget>("changesList").count() == 1);
    REQUIRE(open.at<QListWidget>("movesList").count() == 1);
    CHECK(open.at<QListWidget>("movesList").item(0)->checkState() == Qt::Unchecked);
    RunningShell::press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(open.proposes());
    CHECK(open.answerDue() == dayOfYear(2026, 12, 4));
    CHECK(open.at<QLabel>("dayLabel").text().contains(QStringLiteral("公司放假")));
    CHECK(open.at<QLineEdit>("nameEdit").text() == QStringLiteral("Founding day"));

    open.at<QPushButton>("closedButton").click();
    REQUIRE(open.proposes());
    CHECK(open.at<QCheckBox>("allCheck").hasFocus());
    RunningShell::press(Qt::Key_Space);
    RunningShell::press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(open.answerDue() == dayOfYear(2026, 12, 7));

    CHECK(open.at<QPushButton>("takeBackButton").isEnabled());
    open.at<QPushButton>("takeBackButton").click();
    open.at<QPushButton>("saveButton").click();
    CHECK_FALSE(open.at<QPushButton>("takeBackButton").isEnabled());
    CHECK(open.answerDue() == dayOfYear(2026, 12, 7));
}

TEST_CASE("what is proposed and not wanted leaves everything as it was", "[calendar]") {
    OpenCalendarWindow open;
    open.proposeMonday();
    open.at<QPushButton>("dropButton").click();
    CHECK_FALSE(open.proposes());
    CHECK(open.view().hasFocus());
    CHECK(open.file().officeEvents.empty());
}

TEST_CASE("the year is gone through by keys and by mouse, over its end too", "[calendar]") {
    OpenCalendarWindow open;
    YearView& view = open.view();
    const auto [key, wanted] = GENERATE(table<Qt::Key, Day>({
        {Qt::Key_Left, dayOfYear(2026, 11, 19)},
        {Qt::Key_Up, dayOfYear(2026, 11, 13)},
        {Qt::Key_Down, dayOfYear(2026, 11, 27)},
        {Qt::Key_Home, dayOfYear(2026, 11, 1)},
        {Qt::Key_End, dayOfYear(2026, 11, 30)},
        {Qt::Key_PageUp, dayOfYear(2026, 10, 20)},
    }));
    QTest::keyClick(&view, key);
    CHECK(view.current() == wanted);
    view.setCurrent(dayOfYear(2026, 12, 31));
    QTest::keyClick(&view, Qt::Key_Right);
    CHECK(view.current() == dayOfYear(2027, 1, 1));
    CHECK(open.at<QLabel>("yearLabel").text() == QStringLiteral("2027 年"));
    CHECK_FALSE(open.at<QLabel>("bannerLabel").isVisible());
    QTest::keyClick(open.calendar, Qt::Key_Right, Qt::AltModifier);
    CHECK(open.at<QLabel>("yearLabel").text() == QStringLiteral("2028 年"));
    CHECK(open.at<QLabel>("bannerLabel").isVisible());
    QTest::mouseClick(&view, Qt::LeftButton, Qt::NoModifier, view.rectOf(dayOfYear(2028, 2, 29)).center().toPoint());
    CHECK(view.current() == dayOfYear(2028, 2, 29));
    CHECK(open.at<QLineEdit>("nameEdit").hasFocus());
}

TEST_CASE("a list of holidays is shown before it is saved; one with faults is told line by line", "[calendar]") {
    OpenCalendarWindow open;
    const QTemporaryDir folder;
    open.importList(folder, "date,kind,name_zh,name_en\n2028-01-01,feast,a,b\n");
    CHECK_FALSE(open.proposes());
    QString said;
    for (const QLabel* label : open.calendar->findChildren<QLabel*>())
        said += label->isVisible() ? label->text() : QString();
    CHECK(said.contains(QStringLiteral("feast")));
    CHECK(said.contains(QStringLiteral("list.csv")));

    open.importList(folder, "date,kind,name_zh,name_en\n2028-01-03,holiday,元旦,New Year\n");
    REQUIRE(open.proposes());
    CHECK(open.at<QLabel>("planLabel").text().contains(QStringLiteral("2028")));
    CHECK_FALSE(open.at<QListWidget>("movesList").isVisible());
    open.at<QPushButton>("saveButton").click();
    CHECK(open.file().office().value()->calendar.data().years.contains(2028));
    open.importList(folder, "date,kind,name_zh,name_en\n2028-01-03,holiday,元旦,New Year\n");
    CHECK_FALSE(open.proposes());
}

TEST_CASE("pictures of the calendar", "[.][look-calendar]") {
    const QString folder = qEnvironmentVariable("RECOURSE_PICTURES");
    for (const Language language : {Language::Chinese, Language::English}) {
        const QString name = QLatin1String(language == Language::Chinese ? "zh" : "en");
        OpenCalendarWindow open(language);
        CHECK(open.calendar->grab().save(folder + QStringLiteral("/year-") + name + QStringLiteral(".png")));
        open.proposeMonday();
        CHECK(open.calendar->grab().save(folder + QStringLiteral("/plan-") + name + QStringLiteral(".png")));
        open.at<QPushButton>("saveButton").click();
        QTest::keyClick(open.calendar, Qt::Key_Right, Qt::AltModifier);
        QTest::keyClick(open.calendar, Qt::Key_Right, Qt::AltModifier);
        CHECK(open.calendar->grab().save(folder + QStringLiteral("/unloaded-") + name + QStringLiteral(".png")));
    }
}
