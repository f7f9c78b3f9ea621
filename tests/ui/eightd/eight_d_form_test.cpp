// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/eightd/eight_d_form.h"
#include "ui/eightd/investigation_form.h"
#include "ui/form_checks.h"

#include <QListWidget>
#include <QStackedWidget>
#include <QTest>

using namespace recourse;

namespace {

struct OpenEightD : FormFixture {
    EightDForm form{verbFields("eightd"), words(zh)};
    FormBinder& binder = form.binder();

    OpenEightD() {
        form.resize(1000, 760);
        form.show();
        form.activateWindow();
        binder.setDraft({});
        QApplication::processEvents();
    }
    [[nodiscard]] RowsTable& whys(const char* chain) const {
        return *form.findChild<RowsTable*>(QStringLiteral("whyAnswer") + QLatin1String(chain) +
                                           QStringLiteral("Table"));
    }
    [[nodiscard]] FieldInput& input(const char* name) const {
        return *form.findChild<FieldInput*>(QLatin1String(name));
    }
    void typeWhy(const char* chain, int row, const char* answer) const {
        RowsModel& model = whys(chain).model();
        model.setData(model.index(row, 0), QString::fromUtf8(answer), Qt::EditRole);
    }
};

Draft eightDDraft() {
    Draft draft;
    draft.values = {{"needed", "yes"},
                    {"d2-what", "中间体A 桶口有黑色颗粒，300 桶中 5 桶"},
                    {"d4-occurrence", "垫圈老化脱落"},
                    {"d4-occurrence-share", "80 %"}};
    draft.rows["team_member"] = {{{"name", "张三"}, {"department", "质量部"}, {"role", "leader"}}};
    draft.rows["why_answer"] = {{{"chain", "occurrence"}, {"answer", "垫圈掉屑"}, {"level", "1"}},
                                {{"chain", "occurrence"}, {"answer", "垫圈超期使用"}, {"level", "2"}},
                                {{"chain", "systemic"}, {"answer", "更换周期没有规定"}}};
    draft.rows["discipline"] = {{{"step", "D4"}, {"owner", "李四"}},
                                {{"step", "D0"}, {"owner", "张三"}, {"due-on", "11-21"}, {"done-on", "11-20"}}};
    return draft;
}

} // namespace

TEST_CASE("the 8D form has a place for every field, in both languages", "[eightd-form]") {
    OpenEightD open;
    CHECK(open.binder.unbound() == std::vector<std::string>{});
    checkBothLanguages(open.form, open);
    checkEachInput(open.form);
    for (int discipline = 0; discipline <= 8; ++discipline) {
        open.form.showDiscipline(discipline);
        checkTabOrder(open.form);
    }
    checkRoundTrip(open.form, eightDDraft());
}

TEST_CASE("each discipline has its owner and dates on its own page", "[eightd-form]") {
    OpenEightD open;
    open.binder.setDraft(eightDDraft());
    CHECK(open.input("d4OwnerEdit").text() == QStringLiteral("李四"));
    CHECK(open.input("d0DueOnEdit").text() == QStringLiteral("11-21"));
    CHECK(open.input("d5OwnerEdit").text().isEmpty());
    open.form.showDiscipline(5);
    open.input("d5OwnerEdit").editor()->setFocus();
    QTest::keyClicks(open.input("d5OwnerEdit").editor(), QStringLiteral("W"));
    const Draft draft = open.binder.draft();
    CHECK(draft.rows.at("discipline").back() == Draft::Values{{"step", "D5"}, {"owner", "W"}});
    QTest::keyClick(open.input("d5OwnerEdit").editor(), Qt::Key_Backspace);
    CHECK(open.binder.draft().rows.at("discipline").size() == 2);
}

TEST_CASE("each 5-Why chain has its own answers", "[eightd-form]") {
    OpenEightD open;
    open.binder.setDraft(eightDDraft());
    CHECK(open.whys("Occurrence").model().rows().size() == 2);
    CHECK(open.whys("NonDetection").model().rows().empty());
    CHECK(open.whys("Systemic").model().rows().size() == 1);
    open.typeWhy("NonDetection", 0, "目检看不到桶口");
    open.typeWhy("Systemic", 1, "没有人负责");
    const std::vector<Draft::Values> rows = open.binder.draft().rows.at("why_answer");
    REQUIRE(rows.size() == 5);
    CHECK(rows[2] == Draft::Values{{"chain", "non-detection"}, {"answer", "目检看不到桶口"}});
    CHECK(rows[4] == Draft::Values{{"chain", "systemic"}, {"answer", "没有人负责"}});
    open.typeWhy("NonDetection", 0, "");
    CHECK(open.binder.draft().rows.at("why_answer").size() == 4);
}

TEST_CASE("answers of a chain are counted anew when one is taken out", "[eightd-form]") {
    OpenEightD open;
    open.binder.setDraft(eightDDraft());
    open.whys("Occurrence").model().removeRow(0);
    CHECK(open.binder.draft().rows.at("why_answer").front() ==
          Draft::Values{{"chain", "occurrence"}, {"answer", "垫圈超期使用"}});
    open.binder.undo();
    CHECK(open.binder.draft() == eightDDraft());
}

TEST_CASE("an issue turns to the page it is on", "[eightd-form]") {
    OpenEightD open;
    open.binder.setDraft(eightDDraft());
    CHECK(open.binder.markIssues({issue("why_answer[2].answer", "form.required")}).empty());
    CHECK(open.form.discipline() == 4);
    CHECK(open.whys("Systemic").issue().startsWith(QStringLiteral("第 1 行")));
    CHECK(open.whys("Occurrence").issue().isEmpty());
    CHECK(open.binder.markIssues({issue("discipline[1].due-on", "form.required")}).empty());
    CHECK(open.form.discipline() == 0);
    CHECK_FALSE(open.input("d0DueOnEdit").issue().isEmpty());
}

TEST_CASE("Ctrl with PgUp and PgDown turns the pages of the 8D report, and a tick stands at those done",
          "[eightd-form]") {
    OpenEightD open;
    open.binder.setDraft(eightDDraft());
    open.form.showDiscipline(3);
    const auto turn = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key, Qt::ControlModifier); };
    turn(Qt::Key_PageDown);
    CHECK(open.form.discipline() == 4);
    CHECK(open.form.findChild<QStackedWidget*>()->currentWidget()->isAncestorOf(QApplication::focusWidget()));
    const auto* list = open.form.findChild<QListWidget*>();
    CHECK(list->currentRow() == 4);
    for (int step = 0; step < 6; ++step)
        turn(Qt::Key_PageUp);
    CHECK(open.form.discipline() == 0);
    CHECK(list->item(0)->text().endsWith(u'✔'));
    CHECK_FALSE(list->item(4)->text().endsWith(u'✔'));
}

TEST_CASE("actions, their effect, containments and investigations have their forms", "[eightd-form]") {
    for (const char* verb : {"action", "verify-action", "withdraw-containment", "investigate"})
        checkWholeForm(verb);
}

TEST_CASE("why nothing is investigated is asked only if nothing is", "[eightd-form]") {
    const FormFixture fixture;
    InvestigationForm form(verbFields("investigate"), fixture.words(fixture.zh));
    const FieldInput* reason = form.binder().findInput("not-investigated-reason");
    CHECK_FALSE(reason->isEnabled());
    Draft draft;
    draft.values["performed"] = "no";
    form.binder().setDraft(draft);
    CHECK(reason->isEnabled());
}

TEST_CASE("pictures of the 8D forms", "[.][look]") {
    OpenEightD open;
    open.binder.setDraft(eightDDraft());
    for (const int discipline : {0, 1, 2, 4}) {
        open.form.showDiscipline(discipline);
        savePictures(open.form, QStringLiteral("eightd-zh-") + QString::number(discipline));
    }
    EightDForm english(verbFields("eightd"), open.words(open.en));
    english.binder().setDraft(eightDDraft());
    english.showDiscipline(4);
    savePictures(english, QStringLiteral("eightd-en-4"));
    savePictures(*newVerbForm("action", open.words(open.zh)), QStringLiteral("action-zh"), {900, 480});
    savePictures(*newVerbForm("verify-action", open.words(open.en)), QStringLiteral("verification-en"), {900, 300});
    InvestigationForm investigation(verbFields("investigate"), open.words(open.zh));
    savePictures(investigation, QStringLiteral("investigation-zh"), {900, 640});
}
