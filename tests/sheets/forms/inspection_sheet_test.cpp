// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/forms/form_page.h"

using namespace recourse;

TEST_CASE("the inspection report shows shares of the incoming total beside those of the sample", "[sheets]") {
    const QStringList chinese = printedSheet("F-01", FilledCase(), Language::Chinese, kSampledReport);
    CHECK(chinese.contains(QStringLiteral("总数量 300 桶 抽检数量 50 桶 检验日期 2026-11-21")));
    CHECK(chinese.contains(QStringLiteral("检验方式 ☐ 100 % ☑ 抽检 检验标准 ☐ 样本 ☑ 图纸 ☑ 工程技术要求")));
    CHECK(chinese.contains(QStringLiteral("检验项目 不合格数 占总来料百分比 占抽检数百分比 其它")));
    CHECK(place(chinese, QStringLiteral("密封性 12 桶 4.00 % 24.00 %")) >= 0);
    CHECK(place(chinese, QStringLiteral("外观 3 桶 1.00 % 6.00 %")) >= 0);
    CHECK(place(chinese, QStringLiteral("占总来料百分比 4.00 % 占抽检数百分比 24.00 %")) >= 0);
    const QStringList english = printedSheet("F-01", FilledCase(), Language::English, kSampledReport);
    CHECK(place(english, QStringLiteral("☐ 100 % ☑ Sampling")) >= 0);
    CHECK(place(english, QStringLiteral("Share of the incoming total 4.00 % Share of the sample 24.00 %")) >= 0);
}

TEST_CASE("a full inspection has no share of a sample", "[sheets]") {
    const QStringList lines = printedSheet("F-01", FilledCase(), Language::Chinese, kFullReport);
    CHECK(place(lines, QStringLiteral("☑ 100 % ☐ 抽检")) >= 0);
    CHECK(place(lines, QStringLiteral("占总来料百分比 0.00 % 占抽检数")) < 0);
    CHECK(place(lines, QStringLiteral("☑ 合格 合格数量 40 桶")) >= 0);
    CHECK(place(lines, QStringLiteral("☐ 不合格 不合格数量 0 桶")) >= 0);
}

TEST_CASE("judgement and part decisions carry their quantities", "[sheets]") {
    const QStringList lines = printedSheet("F-01", FilledCase(), Language::Chinese, kSampledReport);
    CHECK(place(lines, QStringLiteral("☑ 合格 合格数量 38 桶")) >= 0);
    CHECK(place(lines, QStringLiteral("☑ 不合格 不合格数量 12 桶")) >= 0);
    CHECK(lines.contains(QStringLiteral("返工 288 桶")));
    CHECK(lines.contains(QStringLiteral("报废 12 桶")));
}

TEST_CASE("the opinions stand in the order quality, production, purchasing, technical director, general manager",
          "[sheets]") {
    const QStringList lines = printedSheet("F-01", FilledCase(), Language::Chinese, kSampledReport);
    qsizetype last = -1;
    for (const char* opinion :
         {"隔离库存，逐桶复检", "更换密封圈供方", "生产同意返工", "采购已通知供方", "技术同意", "总经理批准"}) {
        CAPTURE(opinion);
        const qsizetype at = place(lines, QString::fromUtf8(opinion));
        CHECK(at > last);
        last = at;
    }
}

TEST_CASE("the inspector's signature has its meaning and time, the supervisor's is left to write", "[sheets]") {
    const QStringList lines = printedSheet("F-01", FilledCase(), Language::Chinese, kSampledReport);
    CHECK(place(lines, QStringLiteral("受理投诉人签字：林静")) >= 0);
    CHECK(place(lines, QStringLiteral("检验员：陈立 品质部主管签字：")) >= 0);
    CHECK(place(lines, QStringLiteral("检验 审核")) >= 0);
    CHECK(place(lines, QStringLiteral("2026-11-21 14:05 年 月 日")) >= 0);
    CHECK(lines.contains(QStringLiteral("分发部门 质量部、生产部")));
}
