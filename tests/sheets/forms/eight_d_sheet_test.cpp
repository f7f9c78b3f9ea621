// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/forms/form_page.h"

using namespace recourse;

TEST_CASE("the 8D report goes from D0 to D8 in both languages", "[sheets]") {
    const auto language = GENERATE(Language::Chinese, Language::English);
    const QStringList lines = printedSheet("8D", FilledCase(), language);
    qsizetype last = -1;
    for (int step = 0; step <= 8; ++step) {
        CAPTURE(step);
        const qsizetype at = place(lines, QStringLiteral("\nD%1 ").arg(step));
        CHECK(at > last);
        last = at;
    }
}

TEST_CASE("a discipline says who, until when and when it was done", "[sheets]") {
    const QStringList lines = printedSheet("8D", FilledCase(), Language::Chinese);
    CHECK(lines.contains(QStringLiteral("D3 实施及确认暂时性的对策 负责人 钱进 期限 2026-11-26 完成 2026-11-25")));
    CHECK(lines.contains(QStringLiteral("组长 赵强 生产部 8001")));
    CHECK(lines.contains(QStringLiteral("指导 陈立 生产部 8001")));
}

TEST_CASE("the cause is given three times, with its share and its chain of whys in order", "[sheets]") {
    const QStringList lines = printedSheet("8D", FilledCase(), Language::Chinese);
    CHECK(lines.contains(QStringLiteral("发生原因占比 80.00 %")));
    CHECK(lines.contains(QStringLiteral("流出原因占比 20.00 %")));
    CHECK(place(lines, QStringLiteral("无备件有效期管理")) >= 0);
    const qsizetype chain = place(lines, QStringLiteral("回答 · 发生"));
    CHECK(chain >= 0);
    CHECK(chain < place(lines, QStringLiteral("1 圈失去弹性 记录 1")));
    CHECK(place(lines, QStringLiteral("1 圈失去弹性 记录 1")) < place(lines, QStringLiteral("2 圈已超期 记录 2")));
    CHECK(place(lines, QStringLiteral("2 圈已超期 记录 2")) < place(lines, QStringLiteral("回答 · 系统")));
}

TEST_CASE("measures have dates, the effect expected and reached, and who verified it when", "[sheets]") {
    const QStringList lines = printedSheet("8D", FilledCase(), Language::Chinese);
    for (const char* plan :
         {"T1 逐桶复检库存 发生原因 赵强 2026-11-25 95.00 %", "C1 每季更换密封圈 发生原因 赵强 2026-11-25 95.00 %",
          "P1 备件建有效期台帐 发生原因 赵强 2026-11-25 95.00 %"}) {
        CAPTURE(plan);
        CHECK(lines.contains(QString::fromUtf8(plan)));
    }
    CHECK(place(lines, QStringLiteral("C1 2026-11-24 2026-11-27 98.00 % 连续三批无渗漏")) >= 0);
    CHECK(lines.filter(QStringLiteral("2026-12-02 15:00")).size() == 3);
    CHECK(place(lines, QStringLiteral("2026-12-03")) >= 0);
    CHECK(place(lines, QStringLiteral("签字：陈立")) >= 0);
    CHECK(place(lines, QStringLiteral("2026-12-09 17:00")) >= 0);
}
