// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/forms/form_page.h"
#include "sheets/forms/ledger_sheet.h"

using namespace recourse;

namespace {

QStringList ledgerPages(const FilledCase& filled, Language language, const std::vector<LedgerRow>& rows) {
    const Texts texts = filled.texts(language);
    const SheetSource source = filled.source(texts);
    return printedPages(ledgerSheet(source.print, "ledger", {dayOf2026(11, 1), dayOf2026(11, 30)}, rows));
}

LedgerRow rowOf(const FilledCase& filled, Language language = Language::Chinese) {
    const Texts texts = filled.texts(language);
    return ledgerRow(filled.source(texts));
}

} // namespace

TEST_CASE("the ledger row of a case is what its records say", "[sheets]") {
    const FilledCase filled;
    const LedgerRow row = rowOf(filled);
    CHECK(row.number == QStringLiteral("2611-03"));
    CHECK(row.receivedOn == dayOf2026(11, 20));
    CHECK(row.customer == QStringLiteral("南京客户食品有限公司"));
    CHECK(row.product == QStringLiteral("乳化剂 A1、乳化剂 B2"));
    CHECK(row.batch == QStringLiteral("B20251101、B20251107"));
    CHECK(row.quantity == QStringLiteral("1,200 桶\n40 桶"));
    CHECK(row.grade == QStringLiteral("Ⅱ"));
    CHECK(row.cause == QStringLiteral("密封圈超期"));
    CHECK(row.handling == QStringLiteral("赔偿 8,000.00 元；退货 288 桶 86,400.00 元；换货 12 桶"));
    CHECK(row.repliedOn == dayOf2026(11, 28));
    CHECK(row.closedOn == dayOf2026(12, 10));
    CHECK(rowOf(filled, Language::English).handling ==
          QStringLiteral("Compensation 8,000.00 CNY; Return 288 桶 86,400.00 CNY; Exchange 12 桶"));
}

TEST_CASE("a case that was not admitted says so where others say when they were closed", "[sheets]") {
    FilledCase filled;
    filled.file.rows<Milestone>().back().key = Choice{"not-admitted"};
    const LedgerRow row = rowOf(filled);
    CHECK_FALSE(row.closedOn);
    CHECK(row.end == QStringLiteral("不受理\n2026-12-10"));
}

TEST_CASE("the ledger has its head and its page number on every page and every case once", "[sheets]") {
    const FilledCase filled;
    std::vector<LedgerRow> rows;
    for (int i = 1; i <= 60; ++i) {
        rows.push_back(rowOf(filled));
        rows.back().number = QStringLiteral("2611-%1").arg(i, 3, 10, QLatin1Char('0'));
    }
    const QStringList pages = ledgerPages(filled, Language::Chinese, rows);
    REQUIRE(pages.size() > 1);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const QStringList lines = printedLines(pages[i]);
        CHECK(place(lines, QStringLiteral("2026-11-01 至 2026-11-30 共 60 宗")) >= 0);
        CHECK(place(lines, QStringLiteral("序号 投诉编号 收到日期")) >= 0);
        CHECK(place(lines, QStringLiteral("RD-QA-114")) >= 0);
        CHECK(place(lines, QStringLiteral("第 %1 页 共 %2 页").arg(i + 1).arg(pages.size())) >= 0);
    }
    for (const LedgerRow& row : rows)
        CHECK(pages.join(QString()).count(row.number) == 1);
}

TEST_CASE("the English ledger counts one case and several", "[sheets]") {
    const FilledCase filled;
    const LedgerRow row = rowOf(filled, Language::English);
    CHECK(place(printedLines(ledgerPages(filled, Language::English, {row}).front()),
                QStringLiteral("2026-11-01 to 2026-11-30, 1 case")) >= 0);
    CHECK(place(printedLines(ledgerPages(filled, Language::English, {row, row}).front()),
                QStringLiteral("2026-11-01 to 2026-11-30, 2 cases")) >= 0);
}
