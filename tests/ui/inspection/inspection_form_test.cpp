// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form_checks.h"
#include "ui/inputs/issue_label.h"
#include "ui/inspection/inspection_form.h"

#include <QTest>

using namespace recourse;

namespace {

struct OpenInspection : FormFixture {
    InspectionForm form{verbFields("inspect"), words(zh)};

    OpenInspection() {
        form.resize(1000, 760);
        form.show();
        form.activateWindow();
        form.binder().setDraft({});
        QApplication::processEvents();
    }
    [[nodiscard]] QString said(const char* name) const { return form.findChild<QLabel*>(QLatin1String(name))->text(); }
    [[nodiscard]] QString fault() const { return form.findChild<IssueLabel*>(QStringLiteral("figuresIssue"))->text(); }
    [[nodiscard]] RowsTable& lines() const {
        return *form.findChild<RowsTable*>(QStringLiteral("inspectionLineTable"));
    }
};

Draft inspectedSample() {
    Draft draft;
    draft.values = {{"total", "300 桶"},
                    {"sampled", "50 桶"},
                    {"way", "sample"},
                    {"conforming", "45 桶"},
                    {"nonconforming", "5 桶"},
                    {"inspected-on", "11-20"},
                    {"standards", "sample,drawing"},
                    {"customer-problem", "桶口有黑色颗粒"},
                    {"description", "黑色颗粒来自垫圈"}};
    draft.rows["inspection_line"] = {{{"item", "异物"}, {"nonconforming", "3 桶"}},
                                     {{"item", "破损"}, {"nonconforming", "2 桶"}, {"other", "运输"}}};
    draft.rows["part_decision"] = {{{"quantity", "295 桶"}, {"decision", "use-as-is"}}};
    return draft;
}

} // namespace

TEST_CASE("the inspection form has a place for every field, in both languages", "[inspection-form]") {
    checkWholeForm("inspect");
}

TEST_CASE("the sum and both shares of an inspection follow what is typed", "[inspection-form]") {
    OpenInspection open;
    CHECK(open.said("sumText").isEmpty());
    open.form.binder().setDraft(inspectedSample());
    CHECK(open.said("sumText") == QStringLiteral("合格 45 桶 + 不合格 5 桶 = 50 桶；抽检 50 桶"));
    CHECK(open.said("shareText").contains(QStringLiteral("1.67")));
    CHECK(open.said("shareText").contains(QStringLiteral("10")));
    CHECK(open.said("partsText").contains(QStringLiteral("295")));
    CHECK(open.lines().model().index(0, 2).data().toString().startsWith(QStringLiteral("1")));
    open.form.binder().retranslate(open.en);
    CHECK(open.said("sumText").startsWith(QStringLiteral("Conforming 45")));
}

TEST_CASE("figures are called wrong only when they are left wrong", "[inspection-form]") {
    OpenInspection open;
    open.form.binder().setDraft(inspectedSample());
    QWidget* editor = open.form.binder().findInput("conforming")->editor();
    editor->setFocus();
    QTest::keyClick(editor, Qt::Key_Home);
    QTest::keyClicks(editor, QStringLiteral("1"));
    CHECK(open.said("sumText").contains(QStringLiteral("150 桶；")));
    CHECK(open.fault().isEmpty());
    QTest::keyClick(editor, Qt::Key_Tab);
    CHECK(open.fault().contains(QStringLiteral("应等于抽检数")));
    editor->setFocus();
    QTest::keyClick(editor, Qt::Key_Home);
    QTest::keyClick(editor, Qt::Key_Delete);
    CHECK(open.fault().isEmpty());
    QTest::keyClick(editor, Qt::Key_Tab);
    CHECK(open.fault().isEmpty());
}

TEST_CASE("what is not typed yet is not called wrong", "[inspection-form]") {
    OpenInspection open;
    QWidget* editor = open.form.binder().findInput("total")->editor();
    editor->setFocus();
    QTest::keyClicks(editor, QStringLiteral("300 kg"));
    QTest::keyClick(editor, Qt::Key_Tab);
    CHECK(open.fault().isEmpty());
}

TEST_CASE("Enter goes past the computed share", "[inspection-form]") {
    OpenInspection open;
    QTableView& view = open.lines().view();
    view.setFocus();
    view.setCurrentIndex(open.lines().model().index(0, 1));
    QTest::keyClick(&view, Qt::Key_Return);
    CHECK(view.currentIndex().column() == 3);
    view.setCurrentIndex(open.lines().model().index(0, 1));
    QTest::keyClicks(view.viewport(), QStringLiteral("3"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(view.currentIndex().column() == 3);
}

TEST_CASE("pictures of the inspection form", "[.][look]") {
    OpenInspection open;
    open.form.binder().setDraft(inspectedSample());
    savePictures(open.form, QStringLiteral("inspection-zh"));
    InspectionForm english(verbFields("inspect"), open.words(open.en));
    english.binder().setDraft(inspectedSample());
    savePictures(english, QStringLiteral("inspection-en"));
}
