// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures to look at: RECOURSE_PICTURES=/some/folder story_tests "[own-procedure]"
#include "domain/casefile/case_file.h"
#include "stories/story_desk.h"
#include "ui/inputs/field_input.h"
#include "ui/inputs/issue_label.h"
#include "ui/inputs/rows_table.h"
#include "ui/procedures/rule_outline.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace recourse;
using namespace std::chrono_literals;

namespace {

/// 2026-11-20 09:00 in Shanghai, a Friday.
constexpr Instant kFridayMorning = std::chrono::sys_days(2026y / 11 / 20) + 1h;
constexpr const char* kAuthor = "周明";

/// Somebody who never saw a rule document, at the editor.
class Author {
public:
    explicit Author(QWidget& editor) : m_editor(editor) {}

    template <class W>
    [[nodiscard]] W& at(const char* name) const {
        W* found = nullptr;
        static_cast<void>(QTest::qWaitFor([&] { return (found = findShown<W>(m_editor, name)) != nullptr; }));
        INFO("looking for " << name);
        REQUIRE(found != nullptr);
        return *found;
    }
    void goTo(OutlinePlace::Kind kind, const char* path) { at<RuleOutline>("outlineTree").select({kind, path}); }
    void add(const char* list) {
        goTo(OutlinePlace::Kind::List, list);
        at<QPushButton>("addButton").click();
    }
    void enter(const char* input, const char* text) {
        auto& field = at<FieldInput>(input);
        field.setText(QString::fromUtf8(text));
        Q_EMIT field.edited();
    }
    void fill(const char* table, const std::vector<std::vector<const char*>>& rows) {
        RowsModel& model = at<RowsTable>(table).model();
        for (std::size_t row = 0; row < rows.size(); ++row) {
            for (std::size_t column = 0; column < rows[row].size(); ++column)
                model.setData(model.index(static_cast<int>(row), static_cast<int>(column)),
                              QString::fromUtf8(rows[row][column]), Qt::EditRole);
        }
    }
    /// What stands in the list of faults, once the pause in typing is over.
    [[nodiscard]] QStringList faults() const {
        QTest::qWait(500);
        QStringList lines;
        auto* list = m_editor.findChild<QListWidget*>(QStringLiteral("faultsList"));
        for (int i = 0; i < list->count(); ++i)
            lines += list->item(i)->text();
        return lines;
    }
    void takePicture(const char* name) const {
        const QString folder = qEnvironmentVariable("RECOURSE_PICTURES");
        if (folder.isEmpty())
            return;
        m_editor.resize(1500, 960);
        QTest::qWait(100);
        m_editor.grab().save(QDir(folder).filePath(QString::fromLatin1(name) + QStringLiteral(".png")));
    }

private:
    QWidget& m_editor;
};

void nameIt(Author& author) {
    author.enter("codeInput", "lamp-works");
    author.enter("titleZhInput", "灯具厂客户投诉规程");
    author.enter("tradeZhInput", "灯具制造");
    author.enter("summaryZhInput", "三级投诉，三个工作日答复。");
    author.enter("sourceDocumentInput", "《客户投诉规程》");
    author.enter("sourceZhInput", "本厂客户投诉的处理办法。");
}

void classify(Author& author) {
    author.goTo(OutlinePlace::Kind::List, "scale.grades");
    author.fill("scaleGradesTable", {{"A", "严重", "Serious"}, {"B", "一般", "Ordinary"}, {"C", "轻微", "Slight"}});
    for (const auto& [grade, question] :
         {std::pair("严重", "是否有人受伤或起火？"), std::pair("一般", "灯具是否不亮？")}) {
        author.add("scale.criteria");
        author.enter("gradeInput", grade);
        author.enter("groupZhInput", "后果");
        author.enter("questionZhInput", question);
        author.enter("sourceZhInput", "按后果分级。");
    }
    author.goTo(OutlinePlace::Kind::Part, "scale");
    author.enter("scaleOtherwiseGradeInput", "轻微");
    author.enter("scaleOtherwiseSourceDocumentInput", "《客户投诉规程》3.1");
    author.enter("scaleOtherwiseSourceZhInput", "其余为轻微。");
}

void setClocks(Author& author) {
    author.add("deadlines");
    author.enter("nameZhInput", "确认收到");
    author.enter("stopInput", "acknowledged");
    author.enter("spanLengthInput", "1");
    author.enter("sourceZhInput", "一个工作日内确认。");
    author.add("deadlines");
    author.enter("nameZhInput", "答复客户");
    author.enter("stopInput", "answered");
    author.enter("spanLengthInput", "3");
    author.enter("sourceZhInput", "三个工作日内答复。");
}

void setRoutes(Author& author) {
    author.add("routes");
    author.fill("whenTable", {{"金额", "", "", "", "5000.00 CNY"}});
    author.fill("stepsTable", {{"1", "质量经理", "批准"}});
    author.enter("sourceZhInput", "五千元以内由质量经理批准。");
    author.add("routes");
    author.fill("stepsTable", {{"1", "质量经理", "审核"}, {"2", "总经理", "批准"}});
    author.enter("sourceZhInput", "超过五千元由总经理批准。");
}

QTreeWidgetItem* lineThatSays(const QTreeWidget& tree, const char* what) {
    const QList<QTreeWidgetItem*> found =
        tree.findItems(QString::fromUtf8(what), Qt::MatchContains | Qt::MatchRecursive);
    return found.isEmpty() ? nullptr : found.front();
}

/// The new window's form of registration, under the firm's own procedure.
void registerCase(const char* title) {
    QWidget* main = nullptr;
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (window->objectName() == QLatin1String("mainWindow"))
            main = window;
    }
    REQUIRE(main != nullptr);
    main->activateWindow();
    QTest::keyClick(&windowOf("mainWindow"), Qt::Key_N, Qt::ControlModifier);
    QWidget& window = windowOf("newComplaintWindow");
    auto* procedures = findShown<QComboBox>(window, "procedureCombo");
    REQUIRE(procedures != nullptr);
    const int index = procedures->findText(QString::fromUtf8(title), Qt::MatchContains);
    REQUIRE(index >= 0);
    procedures->setCurrentIndex(index);
    Q_EMIT procedures->activated(index);
    QTest::qWait(100);
    auto* matter = findShown<FieldInput>(window, "matterEdit");
    REQUIRE(matter != nullptr);
    for (const auto& [name, text] : {std::pair("customerEdit", "光明商行"), std::pair("matterEdit", "吊灯闪烁")}) {
        auto* input = findShown<FieldInput>(window, name);
        REQUIRE(input != nullptr);
        input->setText(QString::fromUtf8(text));
        Q_EMIT input->edited();
    }
    QTest::keyClick(&window, Qt::Key_Return, Qt::ControlModifier);
}

} // namespace

TEST_CASE("somebody new builds a procedure in the editor, tries it, saves it and registers a complaint under it",
          "[stories][own-procedure]") {
    const QTemporaryDir folder;
    InlineWorker worker; // what was asked is answered when the window next looks
    StoryDesk desk(folder.path(), worker, kFridayMorning);
    desk.makeFirm({{kAuthor, "qa", {"qa-clerk", "qa-manager"}}});
    desk.begin();
    Keyboard keys;
    desk.signIn(keys, kAuthor);
    keys.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    findShown<QPushButton>(windowOf("proceduresWindow"), "newButton")->click();

    QWidget& editor = windowOf("procedureEditorWindow");
    Author author(editor);
    static_cast<void>(author.at<FieldInput>("codeInput"));
    CHECK(author.faults().size() > 3);
    CHECK_FALSE(author.at<QPushButton>("saveButton").isEnabled());
    nameIt(author);
    author.takePicture("own-procedure-general");
    classify(author);
    setClocks(author);
    author.takePicture("own-procedure-clock");
    setRoutes(author);
    author.takePicture("own-procedure-route");
    CHECK(author.faults().join(u'\n').toStdString().empty());
    REQUIRE(author.at<QPushButton>("saveButton").isEnabled());

    SECTION("tried before it is saved: the dates and the route of an imagined case") {
        author.at<QTabWidget>("previewTabs").setCurrentIndex(2);
        author.enter("received-at", "2026-11-20 09:00");
        author.enter("fact.class", "A");
        author.enter("fact.amount", "5000.01");
        QTest::qWait(100);
        author.takePicture("own-procedure-trial");
        const auto& tree = author.at<QTreeWidget>("trialTree");
        QTreeWidgetItem* answer = lineThatSays(tree, "答复客户");
        REQUIRE(answer != nullptr);
        CHECK(answer->text(1).contains(QStringLiteral("2026-11-25")));
    }
    SECTION("a fault that comes later is marked at its field, and nothing can be saved until it is mended") {
        author.goTo(OutlinePlace::Kind::Row, "deadlines[1]");
        author.enter("spanLengthInput", "soon");
        CHECK(author.faults().size() == 1);
        CHECK_FALSE(author.at<FieldInput>("spanLengthInput").issue().isEmpty());
        CHECK(author.at<FieldInput>("spanLengthInput").text() == QStringLiteral("soon"));
        CHECK_FALSE(author.at<QPushButton>("saveButton").isEnabled());
        author.takePicture("own-procedure-fault");
        author.enter("spanLengthInput", "5");
        CHECK(author.faults().isEmpty());
    }
    SECTION("a rule that no case would ever reach is told above its fields") {
        author.goTo(OutlinePlace::Kind::Row, "routes[1]");
        author.at<QPushButton>("copyButton").click();
        CHECK(author.faults().size() == 1);
        CHECK_FALSE(author.at<IssueLabel>("rowIssue").text().isEmpty());
        author.at<QPushButton>("removeButton").click();
        CHECK(author.faults().isEmpty());
    }
    SECTION("saved, a complaint runs under it") {
        author.at<QPushButton>("saveButton").click();
        REQUIRE(QTest::qWaitFor([] { return windowOf("proceduresWindow").isActiveWindow(); }));
        registerCase("灯具厂");
        const auto backend = desk.backend(kAuthor);
        REQUIRE(QTest::qWaitFor([&backend] { return backend->queries().list({})->rows.size() == 1; }));
        const CaseId id = backend->queries().list({})->rows.front().summary.id;
        const auto loaded = backend->queries().load(id);
        const CaseFile& file = (*loaded)->file;
        CHECK(file.complaint.procedure == "lamp-works");
        CHECK(file.complaint.procedureRevision == 1);
        std::map<std::string, Instant> due;
        for (const DeadlineRow& row : file.rows<DeadlineRow>())
            due[row.stop.value_or(Choice()).code] = row.dueAt.value_or(Instant());
        constexpr auto kEndOfOffice = 9h + 30min;
        CHECK(due ==
              std::map<std::string, Instant>{{"acknowledged", std::chrono::sys_days(2026y / 11 / 23) + kEndOfOffice},
                                             {"answered", std::chrono::sys_days(2026y / 11 / 25) + kEndOfOffice}});
    }
}
