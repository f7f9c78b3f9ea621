// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/grid/grid_parts.h"
#include "sheets/grid/grid_pdf.h"
#include "sheets/grid/printed_text.h"
#include "sheets/grid/sample_sheets.h"
#include "sheets/grid/sheet_font.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QTemporaryDir>

using namespace recourse;

TEST_CASE("what is printed can be copied out of the file character by character", "[sheets]") {
    const auto text = GENERATE(as<QString>(), QStringLiteral("客户高行一长文用页见面日户工门金色食鱼马青"),
                               QStringLiteral("CP-2025-000123"), QStringLiteral("批号B20251101的A1桶"),
                               QStringLiteral("25 kg/桶，12.50%，￥1,200.00"));
    CAPTURE(text);
    const auto bold = GENERATE(false, true);
    const QStringList pages = printedPages(oneCellSheet({{paragraph({TextRun{text, bold}})}, {}}));
    CHECK(printedLines(pages.join(QString())) == QStringList{text});
}

TEST_CASE("the inspection report is printed as the firm knows it", "[sheets]") {
    const QStringList pages = printedPages(inspectionSheet());
    REQUIRE(pages.size() == 1);
    const QStringList lines = printedLines(pages.front());
    CHECK(lines.mid(0, 8) == QStringList{
                                 QStringLiteral("RD-QA-022"),
                                 QStringLiteral("广州示范科技发展有限公司"),
                                 QStringLiteral("Guangzhou Example Technology Co., Ltd"),
                                 QStringLiteral("客户投诉(退货)产品检验报告"),
                                 QStringLiteral("退货客户 南京客户食品有限公司 产品名称 乳化剂 A1"),
                                 QStringLiteral("规格型号 25 kg/桶 定单编号 CP-2025-000123"),
                                 QStringLiteral("定单数量 1200 桶 总数量 300 桶 抽检数量 50 桶 检验日期 2025-11-21"),
                                 QStringLiteral("检验方式 ☐ 100% ☑ 抽检 检验标准 ☐ 样本 ☑ 图纸 ☑ 工程技术要求"),
                             });
    CHECK(lines.contains(QStringLiteral("检验项目 不合格数 占总来料百分比 其它")));
    CHECK(lines.contains(QStringLiteral("密封性 12 4.00%")));
    CHECK(pages.front().contains(QStringLiteral("☑ 合格")));
    CHECK(pages.front().simplified().contains(QStringLiteral("合格数量 288 桶")));
    CHECK(withoutBlanks(lines.back()) == QStringLiteral("打印：李芳2025-11-2114:05第1页共1页"));
}

TEST_CASE("a signature is printed with its name, its meaning and its time", "[sheets]") {
    GridCell cell;
    cell.signatures = {{QStringLiteral("批准："), QStringLiteral("高长青"), QStringLiteral("同意并批准"),
                        QStringLiteral("2025-11-21 14:05")}};
    CHECK(printedLines(printedPages(oneCellSheet(cell)).front()) == QStringList{QStringLiteral("批准：高长青"),
                                                                                QStringLiteral("同意并批准"),
                                                                                QStringLiteral("2025-11-21 14:05")});
}

TEST_CASE("a line feed in a value begins a line on paper", "[sheets]") {
    CHECK(printedLines(printedPages(oneCellSheet(valueCell(QStringLiteral("甲\n乙\r\n丙")))).front()) ==
          QStringList{QStringLiteral("甲"), QStringLiteral("乙"), QStringLiteral("丙")});
}

TEST_CASE("a file says its title, its author and what made it", "[sheets]") {
    const auto pdf = toPdf(inspectionSheet());
    REQUIRE(pdf);
    CHECK(pdf->contains("<rdf:li xml:lang=\"x-default\">客户投诉(退货)产品检验报告</rdf:li>"));
    CHECK(pdf->contains("<rdf:li>李芳</rdf:li>"));
    CHECK(pdf->contains("<pdf:Producer>Recourse</pdf:Producer>"));
}

TEST_CASE("a sheet that cannot be made leaves the file that was there", "[sheets]") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sheet.pdf"));
    REQUIRE(writePdf(registerSheet(3), path));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    file.close();
    REQUIRE(before.startsWith("%PDF-"));

    GridDocument broken = registerSheet(3);
    broken.columns = {20};
    CHECK_FALSE(writePdf(broken, path));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == before);
}

TEST_CASE("a folder that is not there is said, not ignored", "[sheets]") {
    const QTemporaryDir folder;
    const auto written = writePdf(registerSheet(1), folder.filePath(QStringLiteral("no/such/sheet.pdf")));
    REQUIRE_FALSE(written);
    CHECK(written.error().kind == SheetFaultKind::NotWritten);
    CHECK_FALSE(written.error().detail.isEmpty());
}

TEST_CASE("a missing font is named instead of printing empty boxes", "[sheets]") {
    CHECK(sheetFont());
    const auto font = sheetFont({QStringLiteral("DejaVu Sans"), QStringLiteral("No Such Hei")});
    REQUIRE_FALSE(font);
    CHECK(font.error().kind == SheetFaultKind::FontMissing);
    CHECK(font.error().detail == QStringLiteral("No Such Hei"));
}
