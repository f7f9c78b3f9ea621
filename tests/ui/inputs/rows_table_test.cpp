// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/rows_table.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace recourse;

namespace {

struct OpenTable {
    RowsTable table;
    RowsModel& model = table.model();
    QTableView& view = table.view();

    OpenTable() {
        table.setColumns({{"product", Kind::Text, QStringLiteral("Product"), {}},
                          {"quantity", Kind::Quantity, QStringLiteral("Quantity"), {}},
                          {"defect-code",
                           Kind::Choice,
                           QStringLiteral("Defect"),
                           {{QStringLiteral("F01"), QStringLiteral("Foreign matter"), {}}}}});
        table.resize(600, 300);
        table.show();
        table.activateWindow();
        view.setFocus();
        view.setCurrentIndex(model.index(0, 0));
    }
    /// Types into the current cell as a person does.
    void type(const char* text) {
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        if (view.findChild<QLineEdit*>() == nullptr)
            QTest::keyClick(&view, Qt::Key_F2);
        auto* editor = view.findChild<QLineEdit*>();
        REQUIRE(editor != nullptr);
        QTest::keyClicks(editor, QLatin1String(text));
        QTest::keyClick(editor, Qt::Key_Return);
    }
};

} // namespace

TEST_CASE("a table is filled by keyboard: Enter goes on and into new rows", "[rows]") {
    OpenTable open;
    QSignalSpy edits(&open.model, &RowsModel::edited);
    for (const char* text : {"A", "5 kg", "Foreign matter", "B"})
        open.type(text);
    CHECK(open.model.rows() ==
          RowsModel::Rows{{{"product", "A"}, {"quantity", "5 kg"}, {"defect-code", "F01"}}, {{"product", "B"}}});
    CHECK(edits.size() == 4);
    CHECK(open.model.index(0, 2).data() == QStringLiteral("Foreign matter"));
}

TEST_CASE("cells come from a spreadsheet and go back to it", "[rows]") {
    OpenTable open;
    open.model.setRows({{{"product", "kept"}}});
    open.view.setCurrentIndex(open.model.index(1, 0));
    QApplication::clipboard()->setText(QStringLiteral("A\t5 kg\tforeign matter\tbeyond\r\nB\t\tF99\r\n"));
    QTest::keyClick(&open.view, Qt::Key_V, Qt::ControlModifier);
    CHECK(open.model.rows() == RowsModel::Rows{{{"product", "kept"}},
                                               {{"product", "A"}, {"quantity", "5 kg"}, {"defect-code", "F01"}},
                                               {{"product", "B"}, {"defect-code", "F99"}}});
    open.view.selectAll();
    QTest::keyClick(&open.view, Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text().startsWith(QStringLiteral("kept\t\t\nA\t5 kg\tForeign matter\nB\t\tF99")));
}

TEST_CASE("rows and cells are removed by keyboard", "[rows]") {
    OpenTable open;
    open.model.setRows({{{"product", "A"}, {"quantity", "1"}}, {{"product", "B"}}});
    open.view.setCurrentIndex(open.model.index(0, 1));
    QTest::keyClick(&open.view, Qt::Key_Delete);
    CHECK(open.model.rows().front() == Draft::Values{{"product", "A"}});
    QTest::keyClick(&open.view, Qt::Key_Delete, Qt::ControlModifier);
    CHECK(open.model.rows() == RowsModel::Rows{{{"product", "B"}}});
}

TEST_CASE("a row is moved up and down by keyboard and the cursor goes with it", "[rows]") {
    OpenTable open;
    open.model.setRows({{{"product", "A"}}, {{"product", "B"}}, {{"product", "C"}}});
    QSignalSpy edits(&open.model, &RowsModel::edited);
    open.view.setCurrentIndex(open.model.index(0, 1));
    QTest::keyClick(&open.view, Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(&open.view, Qt::Key_Down, Qt::AltModifier);
    CHECK(open.model.rows() == RowsModel::Rows{{{"product", "B"}}, {{"product", "C"}}, {{"product", "A"}}});
    CHECK(open.view.currentIndex() == open.model.index(2, 1));
    QTest::keyClick(&open.view, Qt::Key_Down, Qt::AltModifier); // the empty row stays the last
    CHECK(edits.size() == 2);
    QTest::keyClick(&open.view, Qt::Key_Up, Qt::AltModifier);
    CHECK(open.model.rows() == RowsModel::Rows{{{"product", "B"}}, {{"product", "A"}}, {{"product", "C"}}});
    open.model.setReadOnly(true);
    QTest::keyClick(&open.view, Qt::Key_Up, Qt::AltModifier);
    CHECK(edits.size() == 3);
}

TEST_CASE("Tab leaves a table in which nothing is being edited", "[rows]") {
    QWidget window;
    auto* table = new RowsTable(&window);
    auto* after = new QLineEdit(&window);
    table->setColumns({{"product", Kind::Text, QStringLiteral("Product"), {}}});
    window.show();
    window.activateWindow();
    QApplication::processEvents();
    table->view().setFocus();
    QTest::keyClick(&table->view(), Qt::Key_Tab);
    CHECK(QApplication::focusWidget() == after);
}

TEST_CASE("a cell with an issue says so and the table says it in words", "[rows]") {
    OpenTable open;
    open.model.setRows({{{"product", "A"}}});
    open.table.setIssues({{{0, "quantity"}, QStringLiteral("missing")}}, QStringLiteral("Row 1: missing"));
    CHECK(open.model.index(0, 1).data(Qt::ToolTipRole) == QStringLiteral("missing"));
    CHECK(open.model.index(0, 1).data(Qt::BackgroundRole).isValid());
    CHECK_FALSE(open.model.index(0, 0).data(Qt::BackgroundRole).isValid());
    CHECK(open.table.issue() == QStringLiteral("Row 1: missing"));
    open.table.goToFirstIssue();
    CHECK(open.view.currentIndex() == open.model.index(0, 1));
}

TEST_CASE("what is being typed into a cell stays when an issue is marked meanwhile", "[rows]") {
    OpenTable open;
    open.type("A");
    QTest::keyClick(&open.view, Qt::Key_F2);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    auto* editor = open.view.findChild<QLineEdit*>();
    REQUIRE(editor != nullptr);
    QTest::keyClicks(editor, QStringLiteral("5 k"));
    open.table.setIssues({{{0, "product"}, QStringLiteral("no such product")}}, QStringLiteral("no such product"));
    CHECK(editor->text() == QStringLiteral("5 k"));
}
