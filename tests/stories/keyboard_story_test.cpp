// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefile/life.h"
#include "stories/story_desk.h"

#include <catch2/catch.hpp>

#include <QComboBox>
#include <QLabel>
#include <QPointer>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace recourse;
using namespace std::chrono_literals;

namespace {

/// 2026-02-13 10:00 in Shanghai, a Friday before a Saturday at work.
constexpr Instant kFriday = std::chrono::sys_days(2026y / 2 / 13) + 2h;
constexpr const char* kClerk = "张文静";
constexpr int kAmountColumn = 4; ///< after kind, quantity and amount asked for, quantity granted
constexpr const char* kManager = "王建国";

/// Everything said by the labels of a window's part.
QString words(const QWidget& window) {
    QString all;
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (label->isVisible())
            all += label->text() + u'\n';
    }
    return all;
}

/// The desk of two people, and what they press.
class TwoPeople {
public:
    TwoPeople() {
        m_desk.makeFirm({{kClerk, "qa", {"qa-clerk", "sales", "department-head"}},
                         {kManager, "qa", {"qa-manager", "quality-head"}}});
    }

    Keyboard keys;

    void startsAs(const char* name) {
        m_desk.begin();
        m_desk.signIn(keys, name);
    }
    /// Signs out at the desk; somebody else signs in, at another time.
    void changesTo(const char* name, Instant now) {
        const QPointer<QWidget> main(&windowOf("mainWindow"));
        keys.press(Qt::Key_L, Qt::ControlModifier);
        REQUIRE(QTest::qWaitFor([&main] { return main == nullptr; }));
        m_desk.setTime(now);
        m_desk.signIn(keys, name);
    }

    /// Alt and a letter lead to the field.
    void field(char letter, const char* name) {
        INFO("Alt+" << letter << " for " << name);
        keys.press(static_cast<Qt::Key>(letter), Qt::AltModifier);
        REQUIRE(isAt(name));
    }
    void enter(char letter, const char* name, const char* text) {
        field(letter, name);
        keys.press(Qt::Key_A, Qt::ControlModifier);
        keys.type(QString::fromUtf8(text));
    }
    /// Down to the wanted choice.
    void pick(char letter, const char* name, const char* wanted) {
        field(letter, name);
        const auto* combo = findShown<QWidget>(windowOf("caseWindow"), name)->findChild<QComboBox*>();
        const QString text = QString::fromUtf8(wanted);
        for (int i = 0; i < combo->count() && combo->currentText() != text; ++i)
            keys.press(Qt::Key_Down);
        CHECK(combo->currentText().toStdString() == wanted);
    }

    /// From the list into the case and onto a sheet of it.
    QWidget& opens(const char* words) {
        static_cast<void>(windowOf("mainWindow"));
        keys.press(Qt::Key_F, Qt::ControlModifier);
        REQUIRE(isAt("searchEdit"));
        keys.press(Qt::Key_A, Qt::ControlModifier);
        keys.type(QString::fromUtf8(words));
        auto* table = findShown<QTableView>(windowOf("mainWindow"), "caseTable");
        REQUIRE(QTest::qWaitFor([table] { return table->model()->rowCount() == 1; }));
        keys.press(Qt::Key_Return);
        REQUIRE(isAt("caseTable"));
        keys.press(Qt::Key_Return);
        return windowOf("caseWindow");
    }
    void sheet(Qt::Key digit, const char* page) {
        keys.press(digit, Qt::AltModifier);
        INFO("sheet " << page);
        REQUIRE(findShown<QWidget>(windowOf("caseWindow"), page) != nullptr);
    }
    /// A sheet beyond Alt+9.
    void nextSheet(const char* page) {
        QWidget& window = windowOf("caseWindow");
        for (int i = 0; i < 20 && findShown<QWidget>(window, page) == nullptr; ++i)
            keys.press(Qt::Key_Tab, Qt::ControlModifier);
        INFO("sheet " << page);
        REQUIRE(findShown<QWidget>(window, page) != nullptr);
    }
    /// Onto the sheet anew: the keyboard is in the first field.
    void leaveAndReturn() {
        sheet(Qt::Key_1, "registrationPage");
        sheet(Qt::Key_7, "eightdPage");
    }
    /// Another command of the sheet: from the first field of the form back to the row of commands, and along it.
    void command(const char* form) {
        QWidget& window = windowOf("caseWindow");
        keys.press(Qt::Key_Tab, Qt::ShiftModifier);
        const std::string place = Keyboard::place();
        INFO("the keyboard is at " << place);
        CHECK(place.substr(0, place.find(' ')).ends_with("Button"));
        for (int i = 0; i < 8 && findShown<QWidget>(window, form) == nullptr; ++i)
            keys.press(Qt::Key_Right);
        INFO("form " << form);
        REQUIRE(findShown<QWidget>(window, form) != nullptr);
    }
    /// What the steps of the case say.
    [[nodiscard]] QString rail() {
        const auto* rail = findShown<QWidget>(windowOf("caseWindow"), "railView");
        REQUIRE(rail != nullptr);
        return words(*rail);
    }
    /// Ctrl+Enter does what the sheet is for; what stands in the way is told.
    void doesIt() {
        keys.press(Qt::Key_Return, Qt::ControlModifier);
        QWidget& window = windowOf("caseWindow");
        const auto now = loaded();
        for (const QLabel* label : window.findChildren<QLabel*>()) {
            if (label->isVisible() && (label->objectName() == QLatin1String("messageText") ||
                                       label->objectName() == QLatin1String("refusalLabel")))
                UNSCOPED_INFO("said: " << label->text().toStdString());
        }
        CHECK(now.version > m_version);
        m_version = now.version;
    }
    void closesCase() {
        keys.press(Qt::Key_W, Qt::ControlModifier);
        static_cast<void>(windowOf("mainWindow"));
    }

    /// The case as it stands in the file.
    LoadedCase loaded(const char* number = "2602-01") {
        const auto behind = m_desk.backend(kManager);
        const auto id = behind->queries().findNumber(number);
        REQUIRE(id);
        REQUIRE(*id);
        return **behind->queries().load(**id);
    }
    [[nodiscard]] bool has(std::string_view key) { return reached(loaded().file, key); }

private:
    QTemporaryDir m_folder;
    InlineWorker m_worker;
    StoryDesk m_desk{m_folder.path(), m_worker, kFriday};
    std::int64_t m_version = 1;
};

/// What the program must be told, and nothing else.
void registersTheLeast(Keyboard& keys) {
    keys.press(Qt::Key_N, Qt::ControlModifier);
    static_cast<void>(windowOf("newComplaintWindow"));
    REQUIRE(isAt("customerEdit"));
    keys.type(QStringLiteral("康泰制药"));
    keys.enter("firstProductEdit", QStringLiteral("中间体A"));
    keys.enter("matterEdit", QStringLiteral("桶口有黑色颗粒"));
    keys.press(Qt::Key_Return, Qt::ControlModifier);
}

/// What the customer says on the telephone.
void registersAll(TwoPeople& desk) {
    Keyboard& keys = desk.keys;
    keys.press(Qt::Key_N, Qt::ControlModifier);
    static_cast<void>(windowOf("newComplaintWindow"));
    REQUIRE(isAt("customerEdit"));
    keys.type(QStringLiteral("康泰制药"));
    desk.enter('P', "firstProductEdit", "中间体A");
    keys.enter("firstBatchEdit", QStringLiteral("260701"));
    keys.enter("matterEdit", QStringLiteral("桶口有黑色颗粒"));
    keys.enter("complainantEdit", QStringLiteral("刘采购"));
    keys.enter("contactEdit", QStringLiteral("021-5550 1234"));
    keys.enter("firstMaterialCodeEdit", QStringLiteral("M-1001"));
    keys.enter("firstQuantityEdit", QStringLiteral("200 kg"));
    keys.press(Qt::Key_Return, Qt::ControlModifier);
}

void acknowledges(TwoPeople& desk) {
    desk.sheet(Qt::Key_2, "acknowledgementPage");
    desk.pick('W', "wayCombo", "电话");
    desk.enter('O', "promisedOnEdit", "2026-03-06");
    desk.doesIt();
}

void answersTheQuestions(TwoPeople& desk) {
    desk.sheet(Qt::Key_3, "classificationPage");
    desk.keys.tabTo("criteriaPanel");
    desk.keys.type(QStringLiteral("nnnnynnn")); // II.b, foreign matter found in use
    desk.doesIt();
}

void findsTheCause(TwoPeople& desk) {
    desk.sheet(Qt::Key_7, "eightdPage");
    desk.field('P', "performedCombo");
    desk.keys.press(Qt::Key_Space);
    desk.enter('F', "findingsEdit", "查清场记录");
    desk.keys.tabTo("causesChecks");
    desk.keys.press(Qt::Key_Space);
    desk.enter('C', "causeEdit", "筛网磨损");
    desk.doesIt();
}

void plansAnAction(TwoPeople& desk) {
    desk.leaveAndReturn();
    desk.command("Action");
    desk.pick('T', "typeCombo", "纠正措施");
    desk.pick('C', "causeCombo", "发生原因");
    desk.enter('W', "whatEdit", "更换筛网");
    desk.enter('O', "ownerEdit", "吴强");
    desk.enter('D', "doneOnEdit", "今天");
    desk.enter('F', "expectedEffectEdit", "100");
    desk.doesIt();
}

void proposes(TwoPeople& desk, const char* amount) {
    desk.sheet(Qt::Key_8, "dispositionPage");
    desk.enter('S', "summaryEdit", "赔偿检验费用");
    desk.keys.tabTo("dispositionItemTable");
    const auto* items = findShown<QWidget>(windowOf("caseWindow"), "dispositionItemTable")->findChild<QTableView*>();
    desk.keys.type(QStringLiteral("赔偿"));
    for (int i = 0; i < 12 && items->currentIndex().column() < kAmountColumn; ++i)
        desk.keys.press(Qt::Key_Return);
    REQUIRE(items->currentIndex().column() == kAmountColumn);
    desk.keys.type(QString::fromUtf8(amount));
    desk.keys.press(Qt::Key_Return);
    desk.doesIt();
}

} // namespace

TEST_CASE("a new complaint takes six keys beside what is told, four for who knows the letters", "[story]") {
    TwoPeople desk;
    desk.startsAs(kClerk);
    desk.keys.countFromHere();
    registersTheLeast(desk.keys);
    static_cast<void>(windowOf("mainWindow"));
    CHECK(desk.keys.commands() == 6); // docs/keyboard.md says so
    CHECK(desk.loaded().file.complaint.matter == LongText{"桶口有黑色颗粒"});

    desk.keys.countFromHere();
    desk.keys.press(Qt::Key_N, Qt::ControlModifier);
    static_cast<void>(windowOf("newComplaintWindow"));
    desk.keys.type(QStringLiteral("恒信药业"));
    desk.field('P', "firstProductEdit");
    desk.keys.type(QStringLiteral("中间体B"));
    desk.field('M', "matterEdit");
    desk.keys.type(QStringLiteral("内袋破损"));
    desk.keys.press(Qt::Key_Return, Qt::ControlModifier);
    static_cast<void>(windowOf("mainWindow"));
    CHECK(desk.keys.commands() == 4);
    CHECK(desk.loaded("2602-02").file.complaint.matter == LongText{"内袋破损"});
}

TEST_CASE("two people play the main job in the windows by keyboard alone", "[story]") {
    TwoPeople desk;
    desk.startsAs(kClerk);
    registersAll(desk);
    QWidget* window = &desk.opens("黑色颗粒");
    CHECK(words(*window).contains(QStringLiteral("2602-01")));
    CHECK(desk.rail().contains(QStringLiteral("02-24 周二")));
    acknowledges(desk);
    answersTheQuestions(desk);
    CHECK_FALSE(desk.loaded().file.complaint.grade);
    desk.closesCase();

    desk.changesTo(kManager, kFriday + 1h);
    desk.opens("黑色颗粒");
    desk.sheet(Qt::Key_3, "classificationPage");
    desk.doesIt();
    CHECK(desk.loaded().file.complaint.grade == Choice{"II"});
    desk.closesCase();

    desk.changesTo(kClerk, kFriday + std::chrono::days(12));
    desk.opens("黑色颗粒");
    findsTheCause(desk);
    plansAnAction(desk);
    proposes(desk, "3000");
    desk.closesCase();

    desk.changesTo(kManager, kFriday + std::chrono::days(13));
    desk.opens("黑色颗粒");
    desk.sheet(Qt::Key_9, "approvalPage");
    desk.field('O', "outcomeCombo");
    desk.keys.press(Qt::Key_Space);
    desk.doesIt();
    CHECK(desk.has(milestone::kDecided));
    desk.closesCase();

    desk.changesTo(kClerk, kFriday + std::chrono::days(14));
    desk.opens("黑色颗粒");
    desk.sheet(Qt::Key_8, "dispositionPage");
    desk.command("CarryingOut");
    desk.enter('N', "doneNoteEdit", "已付款");
    desk.doesIt();
    desk.closesCase();

    desk.changesTo(kManager, kFriday + std::chrono::days(15));
    desk.opens("黑色颗粒");
    desk.sheet(Qt::Key_7, "eightdPage");
    desk.command("Verification");
    desk.enter('E', "effectEdit", "100");
    desk.enter('V', "verificationEdit", "连续三批未再出现");
    desk.doesIt();
    desk.closesCase();

    desk.changesTo(kClerk, kFriday + std::chrono::days(16));
    desk.opens("黑色颗粒");
    desk.nextSheet("replyPage");
    desk.pick('Y', "typeCombo", "最终答复");
    desk.pick('W', "wayCombo", "报告（8D 或调查报告）");
    desk.enter('T', "textEdit", "原因已查明");
    desk.doesIt();
    desk.nextSheet("follow-upPage");
    desk.pick('S', "satisfiedCombo", "满意");
    desk.enter('V', "viewEdit", "满意");
    desk.doesIt();
    desk.closesCase();

    desk.changesTo(kManager, kFriday + std::chrono::days(17));
    window = &desk.opens("黑色颗粒");
    desk.nextSheet("closePage");
    desk.doesIt();
    CHECK(desk.has(milestone::kClosed));
    desk.nextSheet("historySheet");
    const auto* history = findShown<QTreeWidget>(*window, "historySheet");
    REQUIRE(history != nullptr);
    REQUIRE(history->topLevelItemCount() == 13);
    CHECK(history->topLevelItem(12)->text(1).toStdString() == "张文静 · 登记投诉");
    CHECK(history->topLevelItem(0)->text(1).toStdString() == "王建国 · 结案");
    CHECK_FALSE(desk.rail().contains(QStringLiteral("逾期")));
}
