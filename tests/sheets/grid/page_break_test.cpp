// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/grid/grid_layout.h"
#include "sheets/grid/grid_parts.h"
#include "sheets/grid/printed_text.h"
#include "sheets/grid/sample_sheets.h"
#include "sheets/grid/sheet_units.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace recourse;

namespace {

GridLayout laidOut(const GridDocument& document) {
    auto layout = GridLayout::of(document);
    REQUIRE(layout);
    return std::move(layout).value();
}

/// Boxes of a height in mm on a page.
auto boxesOfHeight(const PageContent& page, double mm) {
    return std::count_if(page.boxes.begin(), page.boxes.end(),
                         [mm](const PageContent::Box& box) { return std::abs(box.rect.height() - fromMm(mm)) < 1; });
}

GridRow rowOfHeight(double mm) {
    return {{labelCell(QStringLiteral("行"), 3)}, mm};
}

QString longText(int sentences) {
    QString text;
    for (int i = 1; i <= sentences; ++i)
        text += QStringLiteral("第%1句：客户长期用后见面层起皮；").arg(i);
    return text;
}

} // namespace

TEST_CASE("a long table has its head and its page number on every page, and every row once", "[sheets]") {
    const QStringList pages = printedPages(registerSheet(60));
    REQUIRE(pages.size() == 2);
    QStringList rows;
    for (int i = 0; i < pages.size(); ++i) {
        QStringList lines = printedLines(pages[i]);
        CHECK(lines.filter(QStringLiteral("序号 客户 投诉内容")).size() == 1);
        CHECK(withoutBlanks(lines.takeLast()) == QStringLiteral("第%1页共2页").arg(i + 1));
        rows += lines.filter(QStringLiteral("密封不严"));
    }
    REQUIRE(rows.size() == 60);
    for (int i = 0; i < 60; ++i)
        CHECK(rows[i] == QStringLiteral("%1 客户甲 密封不严").arg(i + 1, 3, 10, QLatin1Char('0')));
    CHECK(printedLines(pages[1]).front() == QStringLiteral("客户投诉登记台帐 RD-QA-114"));
}

TEST_CASE("no word is lost when a cell is longer than a page", "[sheets]") {
    const QString text = longText(400);
    const QStringList pages = printedPages(oneCellSheet(valueCell(text)));
    CHECK(pages.size() > 2);
    CHECK(withoutBlanks(pages.join(QString())) == text);
}

TEST_CASE("two cells longer than a page run on beside each other", "[sheets]") {
    GridDocument document = oneCellSheet({});
    document.columns = {60, 90};
    document.blocks.front().rows = {{{valueCell(longText(80)), valueCell(longText(200))}}};
    const QString printed = withoutBlanks(printedPages(document).join(QString()));
    CHECK(printed.size() == longText(80).size() + longText(200).size());
}

TEST_CASE("no word is lost when a cell longer than a page stands beside several rows", "[sheets]") {
    GridDocument document = oneCellSheet({});
    document.columns = {100, 50};
    GridCell tall = valueCell(longText(300));
    tall.rowSpan = 3;
    document.blocks.front().rows = {{{tall, valueCell({})}}, {{valueCell({})}, 200}, {{valueCell({})}}};
    const QStringList pages = printedPages(document);
    CHECK(pages.size() > 2);
    CHECK(withoutBlanks(pages.join(QString())) == longText(300));
}

TEST_CASE("a word without blanks is broken rather than cut off", "[sheets]") {
    const QString code(300, u'W');
    CHECK(withoutBlanks(printedPages(oneCellSheet(valueCell(code))).join(QString())) == code);
}

TEST_CASE("a row that fits on a page is not parted", "[sheets]") {
    GridDocument document = registerSheet(25);
    document.blocks.front().rows.push_back(rowOfHeight(80));
    const GridLayout layout = laidOut(document);
    REQUIRE(layout.pageCount() == 2);
    CHECK(boxesOfHeight(layout.page(0), 80) == 0);
    CHECK(boxesOfHeight(layout.page(1), 80) == 1);
}

TEST_CASE("rows tied by a cell beside them move together", "[sheets]") {
    GridDocument document = registerSheet(25);
    std::vector<GridRow>& rows = document.blocks.front().rows;
    rows.push_back({{labelCell(QStringLiteral("结论"), 1, 2), valueCell({}, 2)}, 40});
    rows.push_back({{valueCell({}, 2)}, 40});
    const GridLayout layout = laidOut(document);
    REQUIRE(layout.pageCount() == 2);
    CHECK(boxesOfHeight(layout.page(0), 40) == 0);
    CHECK(boxesOfHeight(layout.page(1), 80) == 1);
}

TEST_CASE("a block goes over whole only if it asks to be kept together", "[sheets]") {
    const auto [keepTogether, before, after] = GENERATE(table<bool, int, int>({{true, 0, 3}, {false, 2, 1}}));
    GridDocument document = registerSheet(27);
    document.blocks.push_back({{}, {rowOfHeight(20), rowOfHeight(20), rowOfHeight(20)}, keepTogether});
    const GridLayout layout = laidOut(document);
    REQUIRE(layout.pageCount() == 2);
    CHECK(boxesOfHeight(layout.page(0), 20) == before);
    CHECK(boxesOfHeight(layout.page(1), 20) == after);
}

TEST_CASE("a block too long for a page is parted although it asks to be kept together", "[sheets]") {
    GridDocument document = registerSheet(200);
    document.blocks.front().keepTogether = true;
    CHECK(laidOut(document).pageCount() > 4);
}

TEST_CASE("a cell beside more rows than a page holds is drawn on every page and its text once", "[sheets]") {
    GridDocument document = registerSheet(100);
    std::vector<GridRow>& rows = document.blocks.front().rows;
    for (GridRow& row : rows)
        row.cells.erase(row.cells.begin());
    rows.front().cells.insert(rows.front().cells.begin(), labelCell(QStringLiteral("复查"), 1, 100));
    const GridLayout layout = laidOut(document);
    REQUIRE(layout.pageCount() == 3);
    for (int i = 0; i < 3; ++i) {
        const auto& boxes = layout.page(i).boxes;
        CHECK(std::count_if(boxes.begin(), boxes.end(),
                            [](const auto& box) { return box.rect.height() > fromMm(100); }) == 1);
    }
    CHECK(printedPages(document).join(QString()).count(QStringLiteral("复查")) == 1);
}

TEST_CASE("the head of a table never stands alone at the foot of a page", "[sheets]") {
    const auto gap = GENERATE(range(200, 262, 3));
    CAPTURE(gap);
    GridDocument document = registerSheet(2);
    document.blocks.insert(document.blocks.begin(), GridBlock{{}, {rowOfHeight(gap)}});
    const QStringList pages = printedPages(document);
    for (const QString& page : pages)
        CHECK(page.contains(QStringLiteral("投诉内容")) == page.contains(QStringLiteral("密封不严")));
}

TEST_CASE("nothing is drawn below the room for rows", "[sheets]") {
    const auto rows = GENERATE(34, 35, 36, 37);
    GridDocument document = registerSheet(rows);
    document.blocks.front().rows.push_back({{valueCell(longText(150), 3)}});
    const GridLayout layout = laidOut(document);
    for (int i = 0; i < layout.pageCount(); ++i)
        for (const PageContent::Box& box : layout.page(i).boxes)
            CHECK(box.rect.bottom() <= fromMm(297 - document.page.margins.bottom()));
}

TEST_CASE("a document that is not a grid is refused with the place", "[sheets]") {
    const auto [breakIt, detail] = GENERATE(table<void (*)(GridDocument&), QString>({
        {[](GridDocument& d) { d.blocks[0].rows[1].cells.push_back(valueCell({})); },
         QStringLiteral("block 1, row 2: more cells than columns")},
        {[](GridDocument& d) { d.blocks[0].rows[2].cells[0].rowSpan = 2; },
         QStringLiteral("block 1, row 3: a row span past the block")},
        {[](GridDocument& d) { d.blocks[0].rows[0].cells[0].columnSpan = 0; },
         QStringLiteral("block 1, row 1: a span below 1")},
        {[](GridDocument& d) { d.columns[0] = 3; }, QStringLiteral("block 1, row 1: a cell narrower than a character")},
        {[](GridDocument& d) { d.columns.clear(); }, QStringLiteral("no columns, or columns wider than the page")},
        {[](GridDocument& d) { d.columns[0] = 60; }, QStringLiteral("no columns, or columns wider than the page")},
        {[](GridDocument& d) { d.blocks[0].head[0].minHeight = 150; },
         QStringLiteral("margins, titles or a table head leave no room on the page")},
    }));
    GridDocument document = registerSheet(3);
    breakIt(document);
    const auto layout = GridLayout::of(document);
    REQUIRE_FALSE(layout);
    CHECK(layout.error().kind == SheetFaultKind::GridBroken);
    CHECK(layout.error().detail == detail);
}

TEST_CASE("blank room in rows is given up where that saves a page, but no more than that", "[sheets]") {
    GridRow row = rowOfHeight(14);
    row.blankHeight = 7;
    GridDocument document = oneCellSheet(labelCell(QStringLiteral("行"), 3));
    document.columns = {50, 50, 50};
    document.blocks.front().rows.assign(19, row); // 266 mm, and a page has less
    CHECK(laidOut(document).pageCount() == 1);
    document.blocks.front().rows.assign(34, row);
    const GridLayout two = laidOut(document);
    CHECK(two.pageCount() == 2);
    CHECK(boxesOfHeight(two.page(0), 14) > 10);
}
