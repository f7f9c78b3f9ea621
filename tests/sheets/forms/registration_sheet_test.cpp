// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/forms/form_page.h"

using namespace recourse;

TEST_CASE("the registration sheet holds the six items of the procedure", "[sheets]") {
    const QStringList lines = printedSheet("F-02", FilledCase(), Language::Chinese);
    CHECK(lines.contains(QStringLiteral("编号 2611-03 日期 2026-11-20 来件类型 投诉")));
    CHECK(lines.contains(QStringLiteral("客户名称 南京客户食品有限公司 地址 南京市江宁区科学园路 8 号")));
    CHECK(lines.contains(QStringLiteral("投诉联络人 王芳 电话、联系方式 025-8800 1234")));
    CHECK(lines.contains(QStringLiteral("接受人（职务） 林静（质量文员） 经办人 陈立")));
    CHECK(lines.contains(QStringLiteral("投诉时间 2026-11-20 09:12 质量部收到时间 2026-11-20 10:05")));
    CHECK(lines.contains(QStringLiteral("乳化剂 A1 25 kg/桶 M-4711 B20251101 2026-11-03")));
    CHECK(place(lines, QStringLiteral("1,200 桶 360,000.00 元 8 桶 4 桶 12 桶 1.00 %")) >= 0);
    CHECK(place(lines, QStringLiteral("乳化剂 B2 B20251107")) >= 0);
    CHECK(place(lines, QStringLiteral("桶盖密封不严，运输途中渗漏；开箱见黑色颗粒。")) >= 0);
}

TEST_CASE("the registration sheet prints the fields that the procedure adds", "[sheets]") {
    const QStringList lines = printedSheet("F-02", FilledCase(), Language::Chinese);
    CHECK(lines.contains(QStringLiteral("有效期至 2026-12-31 产品类别 原料药")));
    CHECK(printedSheet("F-03", FilledCase(), Language::English).filter(QStringLiteral("Active ingredient")).size() ==
          1);
}

TEST_CASE("boxes are ticked as the record says", "[sheets]") {
    const QStringList chinese = printedSheet("F-02", FilledCase(), Language::Chinese);
    CHECK(chinese.contains(QStringLiteral("凭据 ☑ 不良样品 ☑ 照片 ☐ 信函或传真 ☐ 实地调查 ☐ 其他 照片 6 张")));
    CHECK(place(chinese, QStringLiteral("要求 ☑ 赔偿 ☐ 折让 ☑ 退货 ☐ 换货")) >= 0);
    CHECK(place(chinese, QStringLiteral("☐ Ⅰ ☑ Ⅱ ☐ Ⅲ")) >= 0);
    CHECK(place(chinese, QStringLiteral("☑ 成立 ☐ 不成立 ☐ 不受理")) >= 0);
    const QStringList english = printedSheet("F-02", FilledCase(), Language::English);
    CHECK(place(english, QStringLiteral("☑ Compensation ☐ Allowance ☑ Return ☐ Exchange")) >= 0);
    CHECK(place(english, QStringLiteral("☑ First time ☐ Repeated")) >= 0);
}

TEST_CASE("what was granted stands under what was asked for", "[sheets]") {
    const QStringList lines = printedSheet("F-02", FilledCase(), Language::Chinese);
    CHECK(lines.contains(QStringLiteral("赔偿 折让 退货数量 退货金额")));
    CHECK(place(lines, QStringLiteral("12,000.00 元")) <
          place(lines, QStringLiteral("处理结果 8,000.00 元 288 桶 86,400.00 元")));
    CHECK(lines.contains(QStringLiteral("其他处理 换货 12 桶")));
}

TEST_CASE("a proposal that is not decided is no result", "[sheets]") {
    FilledCase filled;
    filled.file.rows<Disposition>().front().state = Choice{"proposed"};
    const QStringList lines = printedSheet("F-02", filled, Language::Chinese);
    CHECK(place(lines, QStringLiteral("8,000.00 元")) < 0);
    CHECK(place(lines, QStringLiteral("退货 288 桶，赔偿运费")) >= 0);
}

TEST_CASE("opinions and approval stand in the order of the route with name, meaning and time", "[sheets]") {
    const QStringList chinese = printedSheet("F-02", FilledCase(), Language::Chinese);
    CHECK(place(chinese, QStringLiteral("质量负责人")) < place(chinese, QStringLiteral("总经理")));
    CHECK(place(chinese, QStringLiteral("签字：赵强")) >= 0);
    CHECK(place(chinese, QStringLiteral("签字：孙敏（代 周海）")) >= 0);
    CHECK(place(chinese, QStringLiteral("审核 · 同意")) >= 0);
    CHECK(place(chinese, QStringLiteral("2026-11-26 10:30")) >= 0);
    CHECK(place(chinese, QStringLiteral("2026-12-10 08:40")) >= 0);
    const QStringList english = printedSheet("F-02", FilledCase(), Language::English);
    CHECK(place(english, QStringLiteral("Signed: 孙敏 (for 周海)")) >= 0);
    CHECK(place(english, QStringLiteral("Registered Closed")) >= 0);
}

TEST_CASE("a case from older records is marked as historical", "[sheets]") {
    FilledCase filled;
    CHECK(place(printedSheet("F-03", filled, Language::Chinese), QStringLiteral("历史投诉")) < 0);
    filled.file.complaint.historical = true;
    filled.file.complaint.originalNumber = "2019-007";
    const QString mark = QStringLiteral("历史投诉：由旧记录补录，不计期限 原编号 2019-007");
    CHECK(printedSheet("F-03", filled, Language::Chinese).contains(mark));
    CHECK(printedSheet("F-01", filled, Language::Chinese).contains(mark));
}

TEST_CASE("a complaint longer than a page is printed to its last word", "[sheets]") {
    FilledCase filled;
    std::string matter;
    for (int i = 1; i <= 400; ++i)
        matter += "第" + std::to_string(i) + "句：桶盖渗漏，面层起皮；";
    filled.file.complaint.matter = LongText{matter};
    const QString text = withoutBlanks(printedSheet("F-02", filled, Language::Chinese).join(QString()));
    for (int i = 1; i <= 400; ++i)
        CHECK(text.contains(QStringLiteral("第%1句").arg(i)));
}
