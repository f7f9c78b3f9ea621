// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/forms/form_page.h"

using namespace recourse;

TEST_CASE("the notice is printed as the firm knows it", "[sheets]") {
    const QStringList lines = printedSheet("F-05", FilledCase(), Language::Chinese);
    CHECK(lines.mid(0, 7) == QStringList{
                                 QStringLiteral("华成制药有限公司"),
                                 QStringLiteral("投诉通知单"),
                                 QStringLiteral("日期 2026-11-20 11:00 投诉单编号 2611-03"),
                                 QStringLiteral("通知单编号 TZ2611-01 编制 林静"),
                                 QStringLiteral("服务类型 ☑ 免费 ☐ 收费 产品类型 ☐ 试制品 ☑ 生产品"),
                                 QStringLiteral("发送部门 ☐ 质量部 ☑ 生产部 ☐ 销售部"),
                                 QStringLiteral("客户名称 南京客户食品有限公司 最终收货单位 苏州分厂"),
                             });
    CHECK(lines.contains(QStringLiteral("故障数量 12 桶 故障类别 渗漏 故障地点 卸货区")));
    CHECK(lines.contains(QStringLiteral("附图（附件） 密封圈.pdf")));
    CHECK(place(lines, QStringLiteral("☑ 故障品返修 ☐ 发运配件")) >= 0);
    CHECK(lines.contains(QStringLiteral("故障品返回情况 ☐ 已返回 ☑ 待返回 出库单号 CK-31")));
}

TEST_CASE("who signed for a notice and who answered it stands with the time", "[sheets]") {
    const QStringList chinese = printedSheet("F-05", FilledCase(), Language::Chinese);
    CHECK(place(chinese, QStringLiteral("2026-11-20 13:40")) >= 0);
    CHECK(place(chinese, QStringLiteral("密封圈老化，已停用该批")) >= 0);
    CHECK(place(chinese, QStringLiteral("（生产部填写）")) >= 0);
    CHECK(place(chinese, QStringLiteral("2026-11-23 16:20")) >= 0);
    const QStringList english = printedSheet("F-05", FilledCase(), Language::English);
    CHECK(place(english, QStringLiteral("Signed: 赵强")) >= 0);
    CHECK(place(english, QStringLiteral("☑ Free of charge ☐ Charged")) >= 0);
}

TEST_CASE("a result not given yet is a line to sign on", "[sheets]") {
    const QStringList lines = printedSheet("F-05", FilledCase(), Language::Chinese);
    CHECK(lines.filter(QStringLiteral("签字：赵强")).size() == 2);
    CHECK(lines.filter(QStringLiteral("年 月 日")).size() == 1);
}
